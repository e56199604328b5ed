package org.marrowwatch.rules.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.fact;
import static org.marrowwatch.rules.Judging.english;
import static org.marrowwatch.rules.Judging.found;
import static org.marrowwatch.rules.Judging.french;
import static org.marrowwatch.rules.Judging.judge;
import static org.marrowwatch.rules.Judging.theFinding;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.Verdict;

class AlpNotComparableTest {

    private final Rule rule = new AlpNotComparable();

    @ParameterizedTest
    @CsvSource({
        "north, A, north, A, false",
        "north, A, ' NORTH ', a, false",
        "north, A, south, A, true",
        "north, A, north, B, true",
        "north, A, , A, true",
        ", A, north, A, true",
        "north, A, north, , true",
        "north, , north, A, true",
        ", , , , false",
        ", A, , A, false",
        "north, , north, , false"
    })
    void aResultFromElsewhereIsNotCompared(
            String laboratory, String method, String laterLaboratory, String laterMethod, boolean fires) {
        var story = anEpisode()
                .alpFrom(laboratory, method, 100, "2024-01-01")
                .alpFrom(laterLaboratory, laterMethod, 150, "2024-03-01");

        assertThat(found(rule, story, "2024-03-01"))
                .isEqualTo(fires ? List.of("INFO total since 2024-03-01") : List.of());
    }

    @Test
    void aSecondResultOfTheSameDayMakesNothingComparable() {
        var story = anEpisode()
                .alpFrom("north", "A", 100, "2024-01-01")
                .alpFrom("south", "A", 150, "2024-03-01")
                .alpFrom("south", "A", 140, "2024-03-01");

        assertThat(theFinding(rule, story, "2024-03-01").evidence()).containsExactly(fact(1), fact(2));
    }

    @Test
    void aFirstResultIsSilent() {
        assertThat(judge(rule, anEpisode().alp(100, "2024-01-01"), "2024-01-01"))
                .isEqualTo(Verdict.quiet());
    }

    @Test
    void aFirstResultOfAnotherFractionIsSilent() {
        var story = anEpisode().alp(100, "2024-01-01").boneAlp(20, "2024-03-01");

        assertThat(judge(rule, story, "2024-03-01")).isEqualTo(Verdict.quiet());
    }

    @Test
    void itNamesTheResultBeforeAndIsSettledByOneFromTheSamePlace() {
        var story = anEpisode()
                .alpFrom("north", "A", 100, "2024-01-01")
                .alpFrom("north", "A", 110, "2024-02-01")
                .alpFrom("south", null, 150.5, "2024-03-01")
                .alpFrom("north", "A", 105, "2024-04-01");

        assertThat(judge(rule, story, "2024-02-29")).isEqualTo(Verdict.quiet());
        assertThat(theFinding(rule, story, "2024-03-01").evidence()).containsExactly(fact(2), fact(3));
        assertThat(judge(rule, story, "2024-03-01").holdsUntil()).isEqualTo(Verdict.FOR_GOOD);
        assertThat(english(rule, story, "2024-03-01"))
                .isEqualTo("ALP (total) 150.5 U/L on 1 March 2024 (laboratory: south, method: not stated) cannot be"
                        + " compared with 110 U/L on 1 February 2024 (laboratory: north, method: A). Ask for the same"
                        + " laboratory and method.");
        assertThat(french(rule, story, "2024-03-01"))
                .isEqualTo(
                        "PAL (totales) 150,5 U/L le 1er mars 2024 (laboratoire : south, méthode : sans précision) non"
                                + " comparables à 110 U/L le 1er février 2024 (laboratoire : north, méthode : A). Demander le même"
                                + " laboratoire et la même méthode.");
        assertThat(judge(rule, story, "2024-04-01")).isEqualTo(Verdict.quiet());
    }

    @Test
    void aSecondResultFromTheNewPlaceSettlesItToo() {
        var story = anEpisode()
                .alpFrom("north", "A", 100, "2024-01-01")
                .alpFrom("south", "A", 150, "2024-03-01")
                .alpFrom("south", "A", 150, "2024-04-01");

        assertThat(judge(rule, story, "2024-04-01")).isEqualTo(Verdict.quiet());
    }

    @ParameterizedTest
    @CsvSource({"2024-03-31, 1", "2024-04-01, 0", "2024-12-01, 0", "2024-12-02, 0"})
    void whatAPregnancyHidesIsNotComparedAtAll(String on, int findings) {
        var story = anEpisode()
                .alpFrom("north", "A", 100, "2024-01-01")
                .pregnant("2024-01-01", "2024-02-01")
                .delivered("2024-10-07")
                .alpFrom("south", "A", 150, on);

        assertThat(found(rule, story, on)).hasSize(findings);
    }

    @Test
    void eachFractionIsJudgedOnItsOwn() {
        var story = anEpisode()
                .alp(100, "2024-01-01")
                .boneAlp(20, "2024-01-01")
                .alpFrom("south", "A", 150, "2024-03-01")
                .boneAlp(20, "2024-03-01");

        assertThat(found(rule, story, "2024-03-01")).containsExactly("INFO total since 2024-03-01");
    }
}
