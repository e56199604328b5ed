package org.marrowwatch.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.alerts.Hours;
import org.marrowwatch.alerts.Reach;
import org.marrowwatch.alerts.Rhythm;
import org.marrowwatch.alerts.Subscription;
import org.marrowwatch.alerts.Topics;
import org.marrowwatch.episode.Area;
import org.marrowwatch.episode.Term;
import org.marrowwatch.rules.Severity;

/** What someone has chosen to be told of, as it is kept. Lists have a space between each two. */
@Entity
@Table(name = "subscription")
class SubscriptionRow {

    @Id
    String account;

    String critical;

    @Column(name = "at_once")
    int atOnce;

    String reach;
    String rhythm;

    @Column(name = "from_severity")
    int from;

    /** Each a rule, an equals sign and a severity. */
    String exceptions;

    String areas;

    @Nullable
    String zone;

    @Column(name = "digest_at")
    @Nullable
    LocalTime digestAt;

    @Column(name = "weekly_on")
    String weekly;

    String working;

    @Column(name = "quiet_from")
    @Nullable
    LocalTime quietFrom;

    @Column(name = "quiet_until")
    @Nullable
    LocalTime quietUntil;

    /** When its owner unsubscribed by a link in a mail; none when digests are wanted, or were never so ended. */
    @Column(name = "unsubscribed_at")
    @Nullable
    Instant unsubscribedAt;

    void take(Subscription subscription) {
        critical = subscription.critical().slug();
        atOnce = subscription.atOnce().rank();
        reach = subscription.reach().slug();
        rhythm = subscription.rhythm().slug();
        Topics topics = subscription.topics();
        from = topics.from().rank();
        exceptions = list(topics.exceptions().entrySet().stream()
                .map(rule -> rule.getKey() + "=" + rule.getValue().slug())
                .toList());
        areas = list(topics.areas().stream().map(Term::slug).toList());
        Hours hours = subscription.hours();
        zone = hours.zone() == null ? null : hours.zone().getId();
        digestAt = hours.digestAt();
        weekly = slug(hours.weekly());
        working = list(hours.working().stream().map(SubscriptionRow::slug).toList());
        quietFrom = hours.quietFrom();
        quietUntil = hours.quietUntil();
        unsubscribedAt = subscription.rhythm() == Rhythm.NEVER ? unsubscribedAt : null;
    }

    private static String list(Collection<String> words) {
        return words.stream().sorted().collect(Collectors.joining(" "));
    }

    private static String slug(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    private static DayOfWeek day(String slug) {
        return DayOfWeek.valueOf(slug.toUpperCase(Locale.ROOT));
    }

    private static Stream<String> words(String list) {
        return Stream.of(list.split(" ")).filter(word -> !word.isEmpty());
    }

    Subscription subscription() {
        return new Subscription(
                Term.parse(Reach.class, critical).orElseThrow(),
                Severity.ofRank(atOnce),
                Term.parse(Reach.class, reach).orElseThrow(),
                Term.parse(Rhythm.class, rhythm).orElseThrow(),
                topics(),
                new Hours(
                        zone == null ? null : ZoneId.of(zone),
                        digestAt,
                        day(weekly),
                        words(working).map(SubscriptionRow::day).collect(Collectors.toSet()),
                        quietFrom,
                        quietUntil));
    }

    private Topics topics() {
        return new Topics(
                Severity.ofRank(from),
                words(exceptions)
                        .map(exception -> exception.split("="))
                        .collect(Collectors.toMap(
                                rule -> rule[0],
                                rule -> Term.parse(Severity.class, rule[1]).orElseThrow())),
                words(areas)
                        .flatMap(slug -> Term.parse(Area.class, slug).stream())
                        .collect(Collectors.toSet()));
    }
}
