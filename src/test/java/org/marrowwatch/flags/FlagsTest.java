package org.marrowwatch.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.EpisodeBuilder;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.episode.Sex;
import org.marrowwatch.episode.Text;
import org.marrowwatch.flags.FlagChange.Kind;
import org.marrowwatch.rules.Finding;
import org.marrowwatch.rules.Grade;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleBook;
import org.marrowwatch.rules.RuleCard;
import org.marrowwatch.rules.Severity;
import org.marrowwatch.rules.Subject;
import org.marrowwatch.rules.Verdict;

class FlagsTest {

    private static final EpisodeId EPISODE = EpisodeBuilder.ID;
    private static final LocalDate TODAY = LocalDate.of(2024, 2, 28);

    private static final Verdict QUIET = Verdict.quiet();

    private static RuleCard card(String id) {
        return new RuleCard(
                id, 1, Text.same("title"), Text.same("because"), Text.same("clears"), "source", Grade.EVIDENCE);
    }

    private static Finding finding(String rule, Severity severity, LocalDate since, int fact) {
        return new Finding(
                card(rule),
                severity,
                Subject.of(EpisodeBuilder.region("left-hip")),
                since,
                List.of(EpisodeBuilder.fact(fact)),
                Text.of("seen {since}", "vu {since}"),
                Map.of("since", since));
    }

    private static Verdict saying(Severity severity) {
        return Verdict.of(finding("a-rule", severity, TODAY, 1));
    }

    private static Flag raised(Severity severity) {
        return Flag.raised(EPISODE, finding("a-rule", severity, TODAY, 1));
    }

    private static FlagChange only(List<FlagChange> changes) {
        assertThat(changes).hasSize(1);
        return changes.get(0);
    }

    private static FlagChange review(Flag flag, Verdict verdict, LocalDate today) {
        return only(Flags.reconcile(EPISODE, List.of(flag), verdict, today));
    }

    @Nested
    class OneReview {

        @Test
        void raisesAFlagForAFinding() {
            FlagChange change = only(Flags.reconcile(EPISODE, List.of(), saying(Severity.WARNING), TODAY));

            assertThat(change.kind()).isEqualTo(Kind.RAISED);
            assertThat(change.flag().status()).isEqualTo(Status.RAISED);
            assertThat(change.flag().occurrence()).isEqualTo(1);
            assertThat(change.flag().version()).isEqualTo(1);
            assertThat(change.flag().explanation()).isEqualTo(Text.of("Seen 28 February 2024", "Vu 28 février 2024"));
            assertThat(change.flag().values()).isEqualTo(Map.of("since", "2024-02-28"));
            assertThat(change.flag().id()).isEqualTo(FlagId.of(EPISODE, "a-rule", "left-hip"));
        }

        @Test
        void leavesAFlagAloneThatSaysTheSame() {
            assertThat(Flags.reconcile(EPISODE, List.of(raised(Severity.INFO)), saying(Severity.INFO), TODAY))
                    .isEmpty();
        }

        @Test
        void clearsAFlagWithoutAFinding() {
            FlagChange change = review(raised(Severity.INFO), QUIET, TODAY);

            assertThat(change.kind()).isEqualTo(Kind.CLEARED);
            assertThat(change.flag().status()).isEqualTo(Status.CLEARED);
            assertThat(change.flag().standing()).isFalse();
            assertThat(change.flag().version()).isEqualTo(2);
        }

        @Test
        void clearsASleepingAndAnAcknowledgedFlagToo() {
            Flag asleep = raised(Severity.INFO).snoozed(TODAY.plusDays(9), TODAY);

            assertThat(review(asleep, QUIET, TODAY).flag().snoozedUntil()).isNull();
            assertThat(review(raised(Severity.INFO).acknowledged(), QUIET, TODAY)
                            .kind())
                    .isEqualTo(Kind.CLEARED);
        }

        @Test
        void leavesAClearedFlagAlone() {
            Flag cleared = review(raised(Severity.INFO), QUIET, TODAY).flag();

            assertThat(Flags.reconcile(EPISODE, List.of(cleared), QUIET, TODAY)).isEmpty();
        }

        @Test
        void raisesAClearedFlagAgainAsANewOccurrence() {
            Flag cleared = review(raised(Severity.CRITICAL), QUIET, TODAY).flag();

            FlagChange change = review(cleared, saying(Severity.INFO), TODAY);

            assertThat(change.kind()).isEqualTo(Kind.RAISED_AGAIN);
            assertThat(change.flag().id()).isEqualTo(cleared.id());
            assertThat(change.flag().occurrence()).isEqualTo(2);
            assertThat(change.flag().version()).isEqualTo(cleared.version() + 1);
            assertThat(change.flag().status()).isEqualTo(Status.RAISED);
            assertThat(change.flag().severity()).isEqualTo(Severity.INFO);
        }

        @Test
        void bringsAWorseFlagBackFromSnooze() {
            Flag asleep = raised(Severity.INFO).snoozed(TODAY.plusDays(9), TODAY);

            FlagChange change = review(asleep, saying(Severity.WARNING), TODAY);

            assertThat(change.kind()).isEqualTo(Kind.WORSENED);
            assertThat(change.flag().status()).isEqualTo(Status.RAISED);
            assertThat(change.flag().snoozedUntil()).isNull();
            assertThat(change.flag().severity()).isEqualTo(Severity.WARNING);
            assertThat(change.flag().occurrence()).isEqualTo(1);
        }

        @Test
        void bringsAWorseFlagBackFromAcknowledgement() {
            FlagChange change = review(raised(Severity.WARNING).acknowledged(), saying(Severity.CRITICAL), TODAY);

            assertThat(change.kind()).isEqualTo(Kind.WORSENED);
            assertThat(change.flag().status()).isEqualTo(Status.RAISED);
        }

        @Test
        void revisesAMilderFlagAndLeavesItsAnswer() {
            FlagChange change = review(raised(Severity.WARNING).acknowledged(), saying(Severity.INFO), TODAY);

            assertThat(change.kind()).isEqualTo(Kind.REVISED);
            assertThat(change.flag().status()).isEqualTo(Status.ACKNOWLEDGED);
            assertThat(change.flag().severity()).isEqualTo(Severity.INFO);
        }

        @Test
        void revisesAFlagWhoseReasonsChanged() {
            Flag asleep = raised(Severity.WARNING).snoozed(TODAY.plusDays(9), TODAY);
            Verdict otherReasons = Verdict.of(finding("a-rule", Severity.WARNING, TODAY, 2));

            FlagChange change = review(asleep, otherReasons, TODAY);

            assertThat(change.kind()).isEqualTo(Kind.REVISED);
            assertThat(change.flag().status()).isEqualTo(Status.SNOOZED);
            assertThat(change.flag().snoozedUntil()).isEqualTo(TODAY.plusDays(9));
            assertThat(change.flag().evidence()).containsExactly(EpisodeBuilder.fact(2));
        }

        @ParameterizedTest
        @CsvSource({"8, false", "9, true", "10, true"})
        void wakesAFlagOnTheDayItsSnoozeEnds(int days, boolean wakes) {
            Flag asleep = raised(Severity.INFO).snoozed(TODAY.plusDays(9), TODAY);

            List<FlagChange> changes =
                    Flags.reconcile(EPISODE, List.of(asleep), saying(Severity.INFO), TODAY.plusDays(days));

            assertThat(changes).extracting(FlagChange::kind).isEqualTo(wakes ? List.of(Kind.WOKEN) : List.of());
            assertThat(changes).allSatisfy(change -> {
                assertThat(change.flag().status()).isEqualTo(Status.RAISED);
                assertThat(change.flag().snoozedUntil()).isNull();
            });
        }

        @Test
        void keepsTheMoreSevereOfTwoFindingsOfOneSubject() {
            Verdict both = saying(Severity.INFO).and(saying(Severity.CRITICAL)).and(saying(Severity.WARNING));

            assertThat(only(Flags.reconcile(EPISODE, List.of(), both, TODAY))
                            .flag()
                            .severity())
                    .isEqualTo(Severity.CRITICAL);
        }

        @ParameterizedTest
        @EnumSource
        void namesEveryKindOfChange(Kind kind) {
            assertThat(kind.text().en()).isNotEqualTo(kind.text().fr());
        }
    }

    @Nested
    class ABrokenRule {

        private static final Rule BROKEN = new Rule() {

            @Override
            public RuleCard card() {
                return FlagsTest.card("a-rule");
            }

            @Override
            public Verdict judge(Episode episode, LocalDate asOf) {
                throw new IllegalStateException("no such bone");
            }
        };

        private static Verdict brokenOn(LocalDate day) {
            return RuleBook.of(List.of(BROKEN)).judge(EpisodeBuilder.anEpisode().build(), day);
        }

        @Test
        void keepsItsFlagsAndLetsThoseOfOthersClear() {
            Flag ofThisRule = raised(Severity.WARNING);
            Flag ofAnother = Flag.raised(EPISODE, finding("b-rule", Severity.WARNING, TODAY, 1));

            List<FlagChange> changes = Flags.reconcile(EPISODE, List.of(ofThisRule, ofAnother), brokenOn(TODAY), TODAY);

            assertThat(changes)
                    .extracting(change -> change.kind() + " " + change.flag().rule())
                    .containsExactly("RAISED broken-rule", "CLEARED b-rule");
        }

        @Test
        void isSaidOnceHoweverLongItStaysBroken() {
            Flag broken = only(Flags.reconcile(EPISODE, List.of(), brokenOn(TODAY), TODAY))
                    .flag();

            LocalDate tomorrow = TODAY.plusDays(1);

            assertThat(Flags.reconcile(EPISODE, List.of(broken), brokenOn(tomorrow), tomorrow))
                    .isEmpty();
        }

        @Test
        void clearsWhenItJudgesAgain() {
            Flag broken = only(Flags.reconcile(EPISODE, List.of(), brokenOn(TODAY), TODAY))
                    .flag();

            assertThat(review(broken, QUIET, TODAY).kind()).isEqualTo(Kind.CLEARED);
        }
    }

    @Nested
    class ASnooze {

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 29, 30})
        void lastsOneToThirtyDays(int days) {
            Flag asleep = raised(Severity.INFO).snoozed(TODAY.plusDays(days), TODAY);

            assertThat(asleep.status()).isEqualTo(Status.SNOOZED);
            assertThat(asleep.snoozedUntil()).isEqualTo(TODAY.plusDays(days));
            assertThat(asleep.version()).isEqualTo(2);
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 0, 31, 365})
        void isRefusedOtherwiseWithTheDaysThatWouldDo(int days) {
            Flag flag = raised(Severity.INFO);

            assertThatThrownBy(() -> flag.snoozed(TODAY.plusDays(days), TODAY))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll("2024-02-29", "2024-03-29");
        }

        @Test
        void isTakenBackByReopening() {
            Flag open = raised(Severity.INFO).snoozed(TODAY.plusDays(9), TODAY).reopened();

            assertThat(open.status()).isEqualTo(Status.RAISED);
            assertThat(open.snoozedUntil()).isNull();
            assertThat(open.version()).isEqualTo(3);
        }

        @Test
        void endsWithAnAcknowledgement() {
            Flag seen = raised(Severity.INFO).snoozed(TODAY.plusDays(9), TODAY).acknowledged();

            assertThat(seen.status()).isEqualTo(Status.ACKNOWLEDGED);
            assertThat(seen.snoozedUntil()).isNull();
        }

        @Test
        void thatEndsFirstTellsWhenToLookAgain() {
            Flag awake = raised(Severity.INFO);
            Flag first = awake.snoozed(TODAY.plusDays(3), TODAY);
            Flag second = awake.snoozed(TODAY.plusDays(9), TODAY);

            assertThat(Flags.firstWaking(List.of(second, awake, first))).contains(TODAY.plusDays(3));
            assertThat(Flags.firstWaking(List.of(awake))).isEmpty();
        }
    }

    @Nested
    class TheMostUrgent {

        private final List<Flag> inOrder = List.of(
                flag("z-rule", Severity.CRITICAL, TODAY),
                flag("z-rule", Severity.WARNING, TODAY.minusDays(2)),
                flag("a-rule", Severity.WARNING, TODAY.minusDays(1)),
                flag("b-rule", Severity.WARNING, TODAY.minusDays(1)),
                flag("a-rule", Severity.INFO, TODAY.minusDays(900)));

        private static Flag flag(String rule, Severity severity, LocalDate since) {
            return Flag.raised(EPISODE, finding(rule, severity, since, 1));
        }

        @Test
        void isTheMostSevereThenTheOldestThenByName() {
            List<Flag> ranked = new ArrayList<>(inOrder);
            Collections.reverse(ranked);

            ranked.sort(Flags.MOST_URGENT_FIRST);

            assertThat(ranked).isEqualTo(inOrder);
        }

        @Test
        void asksWhenNewOrAcknowledgedButNeitherAsleepNorCleared() {
            Flag asleep = inOrder.get(0).snoozed(TODAY.plusDays(1), TODAY);
            Flag cleared = review(inOrder.get(1), QUIET, TODAY).flag();
            Flag seen = inOrder.get(4).acknowledged();

            assertThat(List.of(inOrder.get(4), seen)).allMatch(Flag::asks);
            assertThat(List.of(asleep, cleared)).noneMatch(Flag::asks);
        }
    }

    @Nested
    class AFlagsName {

        @Test
        void isTheSameForTheSameEpisodeRuleAndSubject() {
            assertThat(FlagId.of(EPISODE, "a-rule", "left-hip"))
                    .isEqualTo(FlagId.of(EPISODE, "a-rule", "left-hip"))
                    .isNotEqualTo(FlagId.of(EPISODE, "b-rule", "left-hip"))
                    .isNotEqualTo(FlagId.of(EPISODE, "a-rule", "right-hip"))
                    .isNotEqualTo(FlagId.of(new EpisodeId(new UUID(1, 2)), "a-rule", "left-hip"));
        }
    }

    @Nested
    class ForMachines {

        @Test
        void valuesAreSlugsAndPlainNumbers() {
            assertThat(Machine.text(Sex.FEMALE)).isEqualTo("female");
            assertThat(Machine.text(EpisodeBuilder.region("left-hip"))).isEqualTo("left-hip");
            assertThat(Machine.text(List.of(EpisodeBuilder.site("left-talus"), 2.5)))
                    .isEqualTo("left-talus,2.5");
            assertThat(Machine.text(Text.of("yes", "oui"))).isEqualTo("yes");
            assertThat(Machine.text(TODAY)).isEqualTo("2024-02-28");
        }
    }

    @Test
    void aFlagBoardSaysWhyItWasLookedAt() {
        FlagBoard.Cause cause = FlagBoard.Cause.day(TODAY);

        assertThat(cause.day()).isEqualTo(TODAY);
        assertThat(cause.facts()).isEqualTo(List.<FactId>of());
    }
}
