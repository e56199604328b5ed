package org.marrowwatch.alerts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marrowwatch.episode.Term;
import org.marrowwatch.episode.Text;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleBook;
import org.marrowwatch.rules.RuleCard;
import org.marrowwatch.rules.Severity;

/**
 * What someone is told of by mail.
 *
 * @param critical of which episodes a critical flag is told at once
 * @param rhythm on which days a digest of the other flags is made
 * @param from the least severity that a digest tells of, below critical
 * @param ownOnly whether a digest tells only of episodes that its reader looks after
 * @param muted the chapters of the rule book that a digest leaves out, by slug
 */
public record Subscription(Reach critical, Rhythm rhythm, Severity from, boolean ownOnly, Set<String> muted) {

    /** What those who treat are told of until they choose otherwise: everything. */
    public static final Subscription USUAL = new Subscription(Reach.ALL, Rhythm.DAILY, Severity.INFO, false, Set.of());

    /** @throws IllegalArgumentException when a digest were to tell of critical flags, which do not wait for it */
    public Subscription {
        if (from == Severity.CRITICAL) {
            throw new IllegalArgumentException("a digest tells of what is below critical; choose info or warning");
        }
        muted = Set.copyOf(muted);
    }

    /** Of which episodes one is told. */
    public enum Reach implements Term {
        ALL("every episode", "tous les épisodes"),
        MINE("own episodes only", "épisodes suivis personnellement"),
        NONE("none", "aucun");

        private final Text text;

        Reach(String en, String fr) {
            this.text = Text.of(en, fr);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /** On which days a digest is made. */
    public enum Rhythm implements Term {
        DAILY(7, "every day", "tous les jours"),
        WORKING_DAYS(5, "from Monday to Friday", "du lundi au vendredi"),
        NEVER(0, "never", "jamais");

        private final int daysFromMonday;
        private final Text text;

        Rhythm(int daysFromMonday, String en, String fr) {
            this.daysFromMonday = daysFromMonday;
            this.text = Text.of(en, fr);
        }

        boolean on(LocalDate day) {
            return day.getDayOfWeek().getValue() <= daysFromMonday;
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /** The rules of the chapters that a digest leaves out; what is in no chapter is always told. */
    public Set<String> mutedRules() {
        return RuleBook.standard().chapters().stream()
                .filter(chapter -> muted.contains(chapter.slug()))
                .flatMap(chapter -> chapter.rules().stream())
                .map(Rule::card)
                .map(RuleCard::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * When the next digest is made, if there is something to tell: at its time of the next of its days, and at once when
     * that has passed.
     *
     * @param at the time of day of digests
     * @param opened whether the digest of today was considered already
     */
    Optional<ZonedDateTime> nextDigest(ZonedDateTime now, LocalTime at, boolean opened) {
        LocalDate today = now.toLocalDate();
        return Stream.iterate(opened ? today.plusDays(1) : today, day -> day.plusDays(1))
                .limit(DayOfWeek.values().length)
                .filter(rhythm::on)
                .findFirst()
                .map(day -> day.atTime(at).atZone(now.getZone()))
                .map(due -> due.isBefore(now) ? now : due);
    }
}
