package org.marrowwatch.alerts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Region;
import org.marrowwatch.episode.Text;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.flags.FlagId;
import org.marrowwatch.flags.Status;
import org.marrowwatch.rules.RuleBook;
import org.marrowwatch.rules.RuleCard;
import org.marrowwatch.rules.Severity;

/** Flags of real rules on episodes that are numbered, on one day. */
final class Standings {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    private Standings() {}

    static Flag flag(int episode, String rule, String region, Severity severity, int days) {
        return flag(episode, rule, region, severity, days, Map.of());
    }

    /** One whose rule says by when something should have been so. */
    static Flag past(int episode, String rule, String region, Severity severity, String limit, int days) {
        return flag(
                episode,
                rule,
                region,
                severity,
                days,
                Map.of(limit, TODAY.minusDays(days).toString()));
    }

    private static Flag flag(
            int episode, String rule, String region, Severity severity, int days, Map<String, String> values) {
        RuleCard card = RuleBook.standard().card(rule).orElseThrow();
        EpisodeId id = new EpisodeId(UUID.nameUUIDFromBytes(new byte[] {(byte) episode}));
        return new Flag(
                FlagId.of(id, rule, region),
                id,
                rule,
                1,
                severity,
                region,
                Region.parse(region).orElseThrow().text(),
                TODAY.minusDays(days),
                Status.RAISED,
                1,
                card.title(),
                Text.same("what nobody may read in a mail"),
                Text.same("nor this"),
                List.of(),
                values,
                null,
                1);
    }

    static Notice notice(Flag flag, @Nullable String owner) {
        return new Notice(
                flag.id(),
                flag.episode(),
                owner,
                flag.rule(),
                flag.severity(),
                null,
                flag.status(),
                flag.occurrence(),
                1);
    }
}
