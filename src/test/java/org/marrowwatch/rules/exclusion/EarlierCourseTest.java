package org.marrowwatch.rules.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.fact;
import static org.marrowwatch.episode.EpisodeBuilder.site;
import static org.marrowwatch.episode.Exclusion.Status.CONFIRMED;
import static org.marrowwatch.episode.Exclusion.Status.SUSPECTED;
import static org.marrowwatch.episode.Laboratory.Analyte.CRP;
import static org.marrowwatch.episode.Symptoms.Sign.FEVER;
import static org.marrowwatch.rules.exclusion.Suspecting.english;
import static org.marrowwatch.rules.exclusion.Suspecting.found;
import static org.marrowwatch.rules.exclusion.Suspecting.theFinding;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marrowwatch.episode.Context;
import org.marrowwatch.episode.EpisodeBuilder;
import org.marrowwatch.episode.Exclusion;
import org.marrowwatch.episode.Laboratory;
import org.marrowwatch.episode.Mri;
import org.marrowwatch.episode.Radiograph;
import org.marrowwatch.rules.Rule;

class EarlierCourseTest {

    private final Rule rule = new SecondaryCauseSuspected();

    private static EpisodeBuilder afterAnEarlierCourse(EpisodeBuilder story) {
        return story.pain("right-hip", 7, "2018-01-15")
                .painFree("right-hip", "2018-06-01")
                .painFree("right-hip", "2018-07-01")
                .pain("left-knee", 7, "2021-03-01");
    }

    @ParameterizedTest
    @CsvSource({"2018-02-01, 0", "2021-01-31, 0", "2021-02-01, 2", "2021-02-28, 2", "2021-03-01, 6"})
    void whatPassesCountsInItsOwnCourseOnly(String on, int findings) {
        var stories = Stream.of(
                anEpisode().measured(CRP, 50, "mg/L", null, 5.0, on),
                anEpisode().measured(Laboratory.Analyte.ESR, 50, "mm/h", null, 20.0, on),
                anEpisode().measured(Laboratory.Analyte.WHITE_CELLS, 15, "G/L", null, 10.0, on),
                anEpisode().context(Context.Factor.RECENT_TRAUMA, on),
                anEpisode().injured("left-knee", on),
                anEpisode()
                        .context(Context.Factor.IMMUNOSUPPRESSION, "2017-01-01")
                        .mri(
                                on,
                                new Mri.Finding(
                                        site("right-patella"),
                                        Mri.Extent.NONE,
                                        null,
                                        null,
                                        null,
                                        List.of(Mri.Feature.EFFUSION),
                                        null,
                                        null)));

        assertThat(stories.map(EarlierCourseTest::afterAnEarlierCourse)
                        .map(story -> found(rule, story, "2021-03-20"))
                        .filter(found -> !found.isEmpty()))
                .hasSize(findings);
    }

    @Test
    void anEarlierResultOfTheSameRowIsOfTheEarlierCourse() {
        var story = afterAnEarlierCourse(anEpisode()
                .measured(CRP, 50, "mg/L", null, 5.0, "2018-02-01")
                .measured(CRP, 40, "mg/L", null, 5.0, "2021-03-10"));

        assertThat(found(rule, story, "2021-03-20")).containsExactly("WARNING episode since 2021-03-10");
        assertThat(theFinding(rule, story, "2021-03-20").evidence()).containsExactly(fact(2));
    }

    @Test
    void aMetabolicResultCountsInALaterCourseToo() {
        var story = afterAnEarlierCourse(
                anEpisode().measured(Laboratory.Analyte.PTH, 90, "ng/L", null, 65.0, "2018-02-01"));

        assertThat(found(rule, story, "2021-03-20")).containsExactly("WARNING episode since 2018-02-01");
    }

    @Test
    void whatWasConfirmedAndWhatLastsCountsInALaterCourseToo() {
        var story = anEpisode()
                .pain("right-hip", 7, "2018-01-15")
                .said(Exclusion.Cause.MALIGNANCY, CONFIRMED, "2018-01-15")
                .context(Context.Factor.HYPERPARATHYROIDISM, "2018-02-15")
                .painFree("right-hip", "2018-06-01")
                .painFree("right-hip", "2018-07-01")
                .pain("left-knee", 7, "2021-03-01");

        assertThat(english(rule, story, "2021-03-01"))
                .contains("malignancy (confirmed)")
                .contains("metabolic disease (hyperparathyroidism)");
    }

    @Test
    void whatWasSeenInAnEarlierCourseBelongsToThatCourse() {
        var story = anEpisode()
                .sign("right-hip", FEVER, "2018-01-15")
                .said(Exclusion.Cause.CRPS, SUSPECTED, "2018-01-15")
                .painFree("right-hip", "2018-06-01")
                .painFree("right-hip", "2018-07-01")
                .pain("left-knee", 7, "2021-03-01");

        assertThat(found(rule, story, "2018-02-01")).containsExactly("WARNING episode since 2018-01-15");
        assertThat(found(rule, story, "2021-03-01")).isEmpty();
        assertThat(found(rule, story.said(Exclusion.Cause.CRPS, SUSPECTED, "2021-03-01"), "2021-03-02"))
                .containsExactly("WARNING episode since 2021-03-01");
    }

    @Test
    void anInjuryToARegionThatHasHealedIsNoneOfThisCourse() {
        var story = afterAnEarlierCourse(anEpisode().injured("right-hip", "2021-03-10"));

        assertThat(found(rule, story, "2021-03-20")).isEmpty();
    }

    @Test
    void aFractureOnAnImageOfAnEarlierCourseWasOfThat() {
        var story =
                afterAnEarlierCourse(anEpisode().radiograph("left-talus", Radiograph.Finding.FRACTURE, "2018-02-02"));

        assertThat(found(rule, story, "2021-03-20")).isEmpty();
    }
}
