package org.marrowwatch.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.episode.Region;
import org.marrowwatch.episode.Site;
import org.marrowwatch.episode.Term;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.flags.FlagChange;
import org.marrowwatch.flags.FlagId;
import org.marrowwatch.flags.Status;
import org.marrowwatch.rules.Severity;

/** A flag as it is kept: what is searched in columns, what is read in the body. */
@Entity
@Table(name = "flag")
class FlagRow {

    @Id
    UUID id;

    UUID episode;
    String rule;

    @Column(name = "rule_version")
    int ruleVersion;

    int severity;
    String subject;

    @Nullable
    String side;

    @Nullable
    String area;

    LocalDate since;
    String status;

    /** New or acknowledged, so that a worklist shows it unless it asks for something else. */
    boolean asks;

    int occurrence;

    @Column(name = "snoozed_until")
    @Nullable
    LocalDate snoozedUntil;

    int version;
    String body;

    /** How often it has become news: by being raised, by worsening, and by the end of a snooze. */
    int news;

    @Column(name = "unanswered_since")
    @Nullable
    Instant unansweredSince;

    static FlagRow of(FlagId id) {
        FlagRow row = new FlagRow();
        row.id = id.value();
        return row;
    }

    void take(Flag flag) {
        episode = flag.episode().value();
        rule = flag.rule();
        ruleVersion = flag.ruleVersion();
        severity = flag.severity().rank();
        subject = flag.subject();
        Region.parse(subject).or(() -> Site.parse(subject).map(Site::region)).ifPresent(region -> {
            side = region.side().slug();
            area = region.area().slug();
        });
        since = flag.since();
        status = flag.status().slug();
        asks = flag.asks();
        occurrence = flag.occurrence();
        snoozedUntil = flag.snoozedUntil();
        version = flag.version();
        body = FlagBody.of(flag).write();
    }

    /** Remembers what its last change means to those who tell of it. */
    void became(FlagChange.Kind kind, Instant at) {
        switch (kind) {
            case RAISED, RAISED_AGAIN, WORSENED, WOKEN -> {
                news++;
                unansweredSince = at.truncatedTo(ChronoUnit.MICROS);
            }
            case REOPENED, UNDONE -> unansweredSince = at.truncatedTo(ChronoUnit.MICROS);
            case REVISED, CLEARED, ACKNOWLEDGED, SNOOZED -> {}
        }
    }

    Flag flag() {
        FlagBody said = FlagBody.read(body);
        return new Flag(
                new FlagId(id),
                new EpisodeId(episode),
                rule,
                ruleVersion,
                Severity.ofRank(severity),
                subject,
                said.subject(),
                since,
                Term.parse(Status.class, status).orElseThrow(),
                occurrence,
                said.title(),
                said.explanation(),
                said.clearsWhen(),
                said.evidence().stream().map(FactId::new).toList(),
                said.values(),
                snoozedUntil,
                version);
    }
}
