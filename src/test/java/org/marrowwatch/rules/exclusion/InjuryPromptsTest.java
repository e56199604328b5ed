package org.marrowwatch.rules.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.fact;
import static org.marrowwatch.episode.Exclusion.Status.CONFIRMED;
import static org.marrowwatch.episode.Exclusion.Status.EXCLUDED;
import static org.marrowwatch.rules.exclusion.Suspecting.english;
import static org.marrowwatch.rules.exclusion.Suspecting.found;
import static org.marrowwatch.rules.exclusion.Suspecting.theFinding;

import org.junit.jupiter.api.Test;
import org.marrowwatch.episode.Exclusion;
import org.marrowwatch.episode.Mri;
import org.marrowwatch.episode.Radiograph;
import org.marrowwatch.rules.Rule;

class InjuryPromptsTest {

    private final Rule rule = new SecondaryCauseSuspected();

    @Test
    void anInjuryElsewhereIsNoPrompt() {
        var story = anEpisode().pain("left-hip", 7, "2024-02-01").injured("right-knee", "2024-02-01");

        assertThat(found(rule, story, "2024-02-02")).isEmpty();
        assertThat(found(rule, story.pain("right-knee", 4, "2024-02-03"), "2024-02-03"))
                .containsExactly("INFO episode since 2024-02-01");
        assertThat(english(rule, story, "2024-02-03")).contains("trauma (injury to the region)");
    }

    @Test
    void anUnrecordedFractureOnAnImageOutsideTheHipIsToBeExplained() {
        var story = anEpisode()
                .pain("left-knee", 7, "2024-02-01")
                .mriShows("left-lateral-tibial-plateau", Mri.Feature.FRACTURE_LINE, "2024-03-05")
                .radiograph("left-talus", Radiograph.Finding.FRACTURE, "2024-03-02");

        assertThat(found(rule, story, "2024-03-01")).isEmpty();
        assertThat(found(rule, story, "2024-03-05")).containsExactly("WARNING episode since 2024-03-02");
        assertThat(theFinding(rule, story, "2024-03-05").evidence()).containsExactly(fact(3));
        assertThat(english(rule, story, "2024-03-05"))
                .contains("fracture (unrecorded fracture on an image outside the hip)");

        story.fractured("left-talus", "2024-03-06");
        assertThat(found(rule, story, "2024-03-06")).containsExactly("WARNING episode since 2024-03-05");
        story.fractured("left-medial-tibial-plateau", "2024-03-07");
        assertThat(found(rule, story, "2024-03-07")).isEmpty();
    }

    @Test
    void anImagedFractureIsSettledByItsExclusionAndOfTheHipTheRedFlagSpeaks() {
        var story = anEpisode()
                .pain("left-knee", 7, "2024-02-01")
                .mriShows("left-lateral-tibial-plateau", Mri.Feature.FRACTURE_LINE, "2024-03-05")
                .said(Exclusion.Cause.FRACTURE, EXCLUDED, "2024-03-06");

        assertThat(found(rule, story, "2024-03-05")).hasSize(1);
        assertThat(found(rule, story, "2024-03-06")).isEmpty();
        assertThat(found(
                        rule,
                        anEpisode()
                                .pain("left-hip", 7, "2024-02-01")
                                .mriShows("left-femoral-neck", Mri.Feature.FRACTURE_LINE, "2024-03-05"),
                        "2024-03-05"))
                .isEmpty();
    }

    @Test
    void anOldFractureOfAnotherBoneOfTheRegionSettlesNothing() {
        var story = anEpisode()
                .fractured("right-calcaneus", "2019-01-01")
                .onset("2024-01-01")
                .pain("right-ankle-foot", 6, "2024-01-01")
                .mriShows("right-talus", Mri.Feature.FRACTURE_LINE, "2024-01-20");

        assertThat(found(rule, story, "2024-01-20")).containsExactly("WARNING episode since 2024-01-20");
        assertThat(found(rule, story.fractured("right-talus", "2019-01-01"), "2024-01-20"))
                .isEmpty();
    }

    @Test
    void aFractureImagedWhenTheInjuryHappenedCountsWithIt() {
        var story = anEpisode()
                .injured("right-knee", "2024-01-10")
                .radiograph("right-lateral-tibial-plateau", Radiograph.Finding.FRACTURE, "2024-01-10")
                .onset("2024-01-20")
                .pain("right-knee", 6, "2024-01-20");

        assertThat(found(rule, story, "2024-01-21")).containsExactly("WARNING episode since 2024-01-10");
    }

    @Test
    void aConfirmedFractureNeedsNoMoreImages() {
        var story = anEpisode()
                .pain("right-ankle-foot", 6, "2024-01-01")
                .said(Exclusion.Cause.FRACTURE, CONFIRMED, "2024-01-15")
                .mriShows("right-talus", Mri.Feature.FRACTURE_LINE, "2024-01-20");

        assertThat(english(rule, story, "2024-01-20")).contains("fracture (confirmed)");
    }
}
