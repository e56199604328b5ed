package org.marrowwatch.rules.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.day;
import static org.marrowwatch.episode.EpisodeBuilder.fact;
import static org.marrowwatch.episode.EpisodeBuilder.finding;
import static org.marrowwatch.episode.EpisodeBuilder.region;
import static org.marrowwatch.episode.Mri.Extent.LARGE;
import static org.marrowwatch.rules.Judging.english;
import static org.marrowwatch.rules.Judging.found;
import static org.marrowwatch.rules.Judging.french;
import static org.marrowwatch.rules.Judging.judge;
import static org.marrowwatch.rules.Judging.theFinding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marrowwatch.episode.Symptoms;
import org.marrowwatch.episode.Symptoms.PainScale;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.Verdict;

class PainJumpTest {

    private final Rule rule = new FractureRedFlag();

    @ParameterizedTest
    @CsvSource({
        "3, 7, 2024-03-15, 1", // four points in 14 days
        "3, 7, 2024-03-14, 1",
        "3, 7, 2024-03-16, 0", // 15 days
        "3, 6.9, 2024-03-05, 0",
        "2, 6, 2024-03-05, 0", // not to 7
        "3.5, 7, 2024-03-05, 0", // three and a half points
        "3.5, 7.5, 2024-03-05, 1",
        "0, 10, 2024-03-01, 1", // two reports of one day
        "8, 8, 2024-03-05, 0"
    })
    void aMeasuredJumpOfPainIsCritical(double from, double to, String on, int findings) {
        var story = anEpisode().pain("left-hip", from, "2024-03-01").pain("left-hip", to, on);

        assertThat(found(rule, story, on)).hasSize(findings);
    }

    @Test
    void aJumpOfPainIsSaidWithItsFiguresAndCitesBothReports() {
        var story = anEpisode().pain("left-hip", 3.5, "2024-03-01").pain("left-hip", 8, "2024-03-10");

        assertThat(found(rule, story, "2024-03-09")).isEmpty();
        assertThat(found(rule, story, "2024-03-10")).containsExactly("CRITICAL left-hip since 2024-03-10");
        assertThat(theFinding(rule, story, "2024-03-10").evidence()).containsExactly(fact(1), fact(2));
        assertThat(english(rule, story, "2024-03-10"))
                .isEqualTo("Left hip: pain up from 3.5 to 8 of 10 within 14 days on 10 March 2024, and no image of it"
                        + " since. Exclude a fracture today.");
        assertThat(french(rule, story, "2024-03-10"))
                .isEqualTo("Hanche gauche : douleur passée de 3,5 à 8 sur 10 en au plus 14 jours le 10 mars 2024, sans"
                        + " image depuis. Exclure une fracture aujourd'hui.");
    }

    @Test
    void ofSeveralEarlierReportsTheOneOfLeastPainCounts() {
        var story = anEpisode()
                .pain("left-hip", 1, "2024-02-20")
                .pain("left-hip", 2, "2024-03-01")
                .pain("left-hip", 3, "2024-03-05")
                .pain("left-hip", 8, "2024-03-10");

        assertThat(theFinding(rule, story, "2024-03-10").evidence()).containsExactly(fact(2), fact(4));
    }

    private static Symptoms report(@Nullable Double rest, @Nullable Double loading, PainScale scale, String day) {
        return new Symptoms(
                day(day), List.of(region("left-hip")), rest, loading, scale, null, null, false, List.of(), null);
    }

    @ParameterizedTest
    @CsvSource({
        "2,, , 8, 0", // rest, then loading
        ", 2, 8, , 0",
        "2, 7, 7, 7.5, 1", // pain at rest jumped
        "2, 3, 5, 7, 1", // pain on loading did
        "2, 5, 5, 8, 0" // from rest to loading it would have
    })
    void painIsComparedAtRestWithRestAndOnLoadingWithLoading(
            @Nullable Double rest,
            @Nullable Double loading,
            @Nullable Double restLater,
            @Nullable Double loadingLater,
            int findings) {
        var story = anEpisode()
                .fact(report(rest, loading, PainScale.NRS, "2024-03-01"))
                .fact(report(restLater, loadingLater, PainScale.NRS, "2024-03-05"));

        assertThat(found(rule, story, "2024-03-05")).hasSize(findings);
    }

    @Test
    void aJumpOfPainAtRestIsSaidWithItsOwnFigures() {
        var story = anEpisode()
                .fact(report(2.0, 7.0, PainScale.NRS, "2024-03-01"))
                .fact(report(7.0, 7.5, PainScale.NRS, "2024-03-05"));

        assertThat(english(rule, story, "2024-03-05")).startsWith("Left hip: pain up from 2 to 7 of 10 within 14 days");
    }

    @ParameterizedTest
    @CsvSource({"4.2, 8.2, VAS10, 1", "42, 82, VAS100, 1", "4.3, 8.2, VAS10, 0", "3, 6.9, VAS10, 0", "30, 70, VAS100, 1"
    })
    void pointsAreComparedInTenths(double from, double to, PainScale scale, int findings) {
        var story =
                anEpisode().fact(report(null, from, scale, "2024-03-01")).fact(report(null, to, scale, "2024-03-05"));

        assertThat(found(rule, story, "2024-03-05")).hasSize(findings);
    }

    @Test
    void painThatStaysHighAfterTheImageIsNoSecondJump() {
        var story = anEpisode()
                .pain("left-hip", 3, "2024-03-01")
                .pain("left-hip", 8, "2024-03-05")
                .mri("left-femoral-head", LARGE, "2024-03-06")
                .pain("left-hip", 8, "2024-03-09");

        assertThat(found(rule, story, "2024-03-05")).hasSize(1);
        assertThat(judge(rule, story, "2024-03-09")).isEqualTo(Verdict.quiet());
    }

    @ParameterizedTest
    @CsvSource({"left-hip, 7, 0", "left-hip, 6.9, 1", "right-hip, 8, 1"})
    void painThatHadReachedSevenBeforeDoesNotJumpAgain(String region, double between, int findings) {
        var story = anEpisode()
                .pain("left-hip", 3, "2024-03-01")
                .pain(region, between, "2024-03-03")
                .mri("2024-03-04", finding("left-femoral-head", LARGE), finding("right-femoral-head", LARGE))
                .pain("left-hip", 8, "2024-03-09");

        assertThat(found(rule, story, "2024-03-09")).hasSize(findings);
    }

    @Test
    void painThatFellAndJumpsAgainIsNews() {
        var story = anEpisode()
                .pain("left-hip", 8, "2024-03-01")
                .pain("left-hip", 2, "2024-03-05")
                .pain("left-hip", 8, "2024-03-09");

        assertThat(theFinding(rule, story, "2024-03-09").evidence()).containsExactly(fact(2), fact(3));
    }

    @Test
    void painThatCreepsUpIsNoJump() {
        var story = anEpisode()
                .pain("left-hip", 3, "2024-03-01")
                .pain("left-hip", 5, "2024-03-10")
                .pain("left-hip", 7, "2024-03-20");

        assertThat(judge(rule, story, "2024-03-20")).isEqualTo(Verdict.quiet());
    }

    @Test
    void aJumpIsOfOneHipAndOfMeasuredPain() {
        var story = anEpisode()
                .pain("right-hip", 1, "2024-03-01")
                .begins("left-hip", "2024-03-01")
                .pain("left-knee", 1, "2024-03-01")
                .pain("left-hip, left-knee", 9, "2024-03-05");

        assertThat(judge(rule, story, "2024-03-05")).isEqualTo(Verdict.quiet());
    }

    @Test
    void anImageAfterAJumpSettlesIt() {
        var story = anEpisode()
                .pain("left-hip", 2, "2024-03-01")
                .pain("left-hip", 8, "2024-03-05")
                .radiograph("left-femoral-neck", "2024-03-05");

        assertThat(judge(rule, story, "2024-03-05")).isEqualTo(Verdict.quiet());
    }
}
