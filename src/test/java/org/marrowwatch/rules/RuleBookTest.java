package org.marrowwatch.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marrowwatch.episode.Closure;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.Language;
import org.marrowwatch.episode.Text;
import org.marrowwatch.rules.course.ResolutionWindowExceeded;
import org.marrowwatch.rules.safety.FractureRedFlag;

class RuleBookTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 1, 1);

    private final Rule broken = new Rule() {

        @Override
        public RuleCard card() {
            return new RuleCard(
                    "always-broken",
                    1,
                    Text.of("Always broken", "Toujours en panne"),
                    Text.same("-"),
                    Text.same("-"),
                    "-",
                    Grade.UNVERIFIED);
        }

        @Override
        public Verdict judge(Episode episode, LocalDate asOf) {
            throw new IllegalStateException("no such bone");
        }
    };

    private final Episode longHip =
            anEpisode().pain("right-hip", 7, "2024-01-15").build();

    @Test
    void aRuleThatThrowsBecomesAFindingAndTheOthersStillSpeak() {
        RuleBook book = RuleBook.of(List.of(broken, new ResolutionWindowExceeded(RuleSettings.CLINICAL_REFERENCE)));

        Verdict verdict = book.judge(longHip, TODAY);

        assertThat(verdict.findings())
                .extracting(finding -> finding.card().id())
                .containsExactly("broken-rule", "resolution-window-exceeded");
        assertThat(verdict.holdsUntil()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void theFindingNamesTheRuleInBothLanguages() {
        Finding finding =
                RuleBook.of(List.of(broken)).judge(longHip, TODAY).findings().get(0);

        assertThat(finding.subject().slug()).isEqualTo("always-broken");
        assertThat(finding.explanation(Language.EN)).contains("Always broken");
        assertThat(finding.explanation(Language.FR)).contains("Toujours en panne");
    }

    @Test
    void someoneIsToldOfTheFailure() {
        List<String> told = new ArrayList<>();
        RuleBook book = RuleBook.of(List.of(broken))
                .telling((rule, failure) -> told.add(rule.card().id() + ": " + failure.getMessage()));

        Verdict verdict = book.judge(longHip, TODAY);

        assertThat(verdict.findings()).hasSize(1);
        assertThat(told).containsExactly("always-broken: no such bone");
    }

    @Test
    void theVerdictHoldsNoLongerThanUntilTheNextFact() {
        Episode episode = anEpisode()
                .pain("right-hip", 7, "2024-01-15")
                .visit("2024-03-01")
                .build();
        RuleBook window = RuleBook.of(List.of(new ResolutionWindowExceeded(RuleSettings.CLINICAL_REFERENCE)));

        assertThat(window.judge(episode, day("2024-02-01")).holdsUntil()).isEqualTo("2024-03-01");
        assertThat(window.judge(episode, day("2024-03-01")).holdsUntil()).isEqualTo("2024-07-15");
    }

    @Test
    void beforeTheFirstFactAllIsQuietUntilThen() {
        assertThat(RuleBook.standard().judge(longHip, day("2023-01-01")))
                .isEqualTo(Verdict.quietUntil(day("2024-01-15")));
    }

    @Test
    void aClosureSilencesEveryRuleFromItsDay() {
        Episode episode = anEpisode()
                .injured("right-hip", "2024-01-15")
                .closed(Closure.Outcome.RESOLVED, "2024-02-01")
                .build();
        RuleBook book = RuleBook.of(List.of(new FractureRedFlag(), broken));

        assertThat(book.judge(episode, day("2024-01-31")).findings()).hasSize(2);
        assertThat(book.judge(episode, day("2024-02-01"))).isEqualTo(Verdict.quiet());
    }

    @Test
    void theFingerprintChangesWithTheCardsOnly() {
        assertThat(RuleBook.standard().fingerprint())
                .isEqualTo(RuleBook.standard().fingerprint())
                .hasSize(64)
                .isNotEqualTo(RuleBook.of(List.of(broken)).fingerprint());
    }

    @Test
    void verdictsAddUp() {
        Finding finding = RuleBook.of(List.of(new ResolutionWindowExceeded(RuleSettings.CLINICAL_REFERENCE)))
                .judge(longHip, TODAY)
                .findings()
                .get(0);
        Verdict loud = Verdict.of(finding).until(TODAY.plusDays(9));
        Verdict quiet = Verdict.quietUntil(TODAY.plusDays(3));

        assertThat(loud.and(quiet)).isEqualTo(new Verdict(List.of(finding), TODAY.plusDays(3)));
        assertThat(quiet.and(loud)).isEqualTo(loud.and(quiet));
        assertThat(loud.and(loud)).isEqualTo(new Verdict(List.of(finding, finding), TODAY.plusDays(9)));
        assertThat(loud.and(Verdict.quiet())).isEqualTo(loud);
        assertThat(Verdict.quiet().and(Verdict.quiet())).isEqualTo(Verdict.quiet());
    }
}
