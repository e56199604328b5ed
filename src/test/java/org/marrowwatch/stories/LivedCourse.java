package org.marrowwatch.stories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Language;
import org.marrowwatch.rules.Finding;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleBook;
import org.marrowwatch.rules.Severity;
import org.marrowwatch.rules.Verdict;

/** A course judged from its first fact until 400 days after its last: all that ever stood, in the order in which it rose. */
record LivedCourse(RecordedCourse course, List<Stood> flags) {

    private static final int DAYS_AFTERWARDS = 400;

    /**
     * What one rule said of one subject without a break.
     *
     * @param explanation what it said on its first day
     * @param until the day on which it no longer stood; none when it stands at the end
     */
    record Stood(
            String rule,
            String subject,
            Severity severity,
            LocalDate from,
            @Nullable LocalDate until,
            String explanation) {

        private boolean sameFlag(Finding finding) {
            return rule.equals(finding.card().id())
                    && subject.equals(finding.subject().slug())
                    && severity == finding.severity();
        }

        private Stood fallen(LocalDate day) {
            return new Stood(rule, subject, severity, from, day, explanation);
        }

        private static Stood rising(Finding finding, LocalDate day) {
            return new Stood(
                    finding.card().id(),
                    finding.subject().slug(),
                    finding.severity(),
                    day,
                    null,
                    finding.explanation(Language.EN));
        }

        boolean alarming() {
            return severity.above(Severity.INFO);
        }
    }

    static LivedCourse of(RecordedCourse course, RuleBook book) {
        List<Stood> stood = new ArrayList<>();
        LocalDate end = course.lastDay().plusDays(DAYS_AFTERWARDS);
        LocalDate day = course.firstDay();
        while (!day.isAfter(end)) {
            // the book wakes up on the day of every fact too
            Verdict verdict = book.judge(course.episode(), day);
            note(stood, verdict.findings(), day);
            if (!verdict.holdsUntil().isAfter(day)) {
                throw new AssertionError(course + ": the verdict of " + day + " holds until " + verdict.holdsUntil());
            }
            day = verdict.holdsUntil();
        }
        return new LivedCourse(course, List.copyOf(stood));
    }

    private static void note(List<Stood> stood, List<Finding> findings, LocalDate day) {
        stood.replaceAll(
                flag -> flag.until() != null || findings.stream().anyMatch(flag::sameFlag) ? flag : flag.fallen(day));
        for (Finding finding : findings) {
            if (stood.stream().noneMatch(flag -> flag.until() == null && flag.sameFlag(finding))) {
                stood.add(Stood.rising(finding, day));
            }
        }
    }

    String name() {
        return course.name();
    }

    boolean speaks(String rule) {
        return flags.stream().anyMatch(flag -> flag.rule().equals(rule));
    }

    /** The highest severity at which a rule ever spoke. */
    Optional<Severity> highest(Rule rule) {
        return flags.stream()
                .filter(flag -> flag.rule().equals(rule.card().id()))
                .map(Stood::severity)
                .max(Comparator.naturalOrder());
    }

    /** Whether a flag rose when nothing more was to be recorded: by the mere silence that followed. */
    boolean afterTheLastFact(Stood flag) {
        return flag.from().isAfter(course.lastDay());
    }

    /** What asked for more than a look at leisure. */
    List<Stood> alarms() {
        return flags.stream().filter(Stood::alarming).toList();
    }
}
