package org.marrowwatch.rules.spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.fact;
import static org.marrowwatch.episode.EpisodeBuilder.finding;
import static org.marrowwatch.episode.Mri.Extent.LARGE;
import static org.marrowwatch.episode.Mri.Extent.NONE;
import static org.marrowwatch.episode.Mri.Extent.SMALL;
import static org.marrowwatch.rules.Judging.english;
import static org.marrowwatch.rules.Judging.found;
import static org.marrowwatch.rules.Judging.french;
import static org.marrowwatch.rules.Judging.judge;
import static org.marrowwatch.rules.Judging.theFinding;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marrowwatch.episode.Language;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.Verdict;

class SpreadingTest {

    private final Rule contralateral = new ContralateralInvolvement();
    private final Rule migrating = new MigratingInvolvement();
    private final Rule simultaneous = new SimultaneousInvolvement();

    @ParameterizedTest
    @CsvSource({
        "2024-01-28, '', INFO",
        "2024-01-29, '', INFO", // 28 days
        "2024-01-30, INFO, ''"
    })
    void after28DaysTheOtherSideIsContralateralAndUntilThenSimultaneous(
            String second, String contralateralSeverity, String simultaneousSeverity) {
        var story = anEpisode().pain("right-hip", 7, "2024-01-01").pain("left-hip", 7, second);

        assertThat(judge(contralateral, story, second).findings())
                .extracting(finding -> finding.severity().name())
                .containsExactly(some(contralateralSeverity));
        assertThat(judge(simultaneous, story, second).findings())
                .extracting(finding -> finding.severity().name())
                .containsExactly(some(simultaneousSeverity));
        assertThat(found(migrating, story, second)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-01-29, '', INFO", "2024-01-30, INFO, ''", "2024-01-31, INFO, ''"})
    void after28DaysTheNextJointIsMigrationAndUntilThenSimultaneous(
            String second, String migratingSeverity, String simultaneousSeverity) {
        var story = anEpisode().pain("right-hip", 7, "2024-01-01").pain("right-knee", 7, second);

        assertThat(judge(migrating, story, second).findings())
                .extracting(finding -> finding.severity().name())
                .containsExactly(some(migratingSeverity));
        assertThat(judge(simultaneous, story, second).findings())
                .extracting(finding -> finding.severity().name())
                .containsExactly(some(simultaneousSeverity));
        assertThat(found(contralateral, story, second)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, 1", "2025-01-01, 1", "2025-01-02, 0"})
    void aHealedCourseIsJoinedFor12Months(String second, int findings) {
        var healed = anEpisode()
                .pain("right-hip", 7, "2024-01-01")
                .painFree("right-hip", "2024-04-01")
                .painFree("right-hip", "2024-05-01");

        assertThat(found(contralateral, healed.pain("left-knee", 7, second), second))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, 1", "2025-01-01, 1", "2025-01-02, 0"})
    void aHealedLimbIsJoinedFor12Months(String second, int findings) {
        var healed = anEpisode()
                .pain("right-hip", 7, "2024-01-01")
                .painFree("right-hip", "2024-04-01")
                .painFree("right-hip", "2024-05-01");

        assertThat(found(migrating, healed.pain("right-knee", 7, second), second))
                .hasSize(findings);
    }

    /** A hip in pregnancy and both knees after the birth, as in 10.5606/tftrd.2016.01709. */
    @Test
    void bothKneesAfterAHipAreEachToldByTheirSide() {
        var story = anEpisode()
                .begins("left-hip", "2024-01-01")
                .delivered("2024-02-20")
                .pain("left-knee, right-knee", 7, "2024-03-10");

        assertThat(found(migrating, story, "2024-03-10")).containsExactly("INFO left-knee since 2024-03-10");
        assertThat(found(contralateral, story, "2024-03-10")).containsExactly("INFO right-knee since 2024-03-10");
        assertThat(found(simultaneous, story, "2024-03-10")).isEmpty();
    }

    private static String[] some(String severity) {
        return severity.isEmpty() ? new String[0] : new String[] {severity};
    }

    @Nested
    class Contralateral {

        @Test
        void isSuspectedFromPainAndConfirmedByMri() {
            var story = anEpisode()
                    .pain("right-hip", 7, "2024-01-01")
                    .pain("left-hip", 7, "2024-05-01")
                    .mri("left-femoral-head", SMALL, "2024-05-20");

            assertThat(found(contralateral, story, "2024-05-19")).containsExactly("INFO left-hip since 2024-05-01");
            assertThat(found(contralateral, story, "2024-05-20")).containsExactly("WARNING left-hip since 2024-05-01");
            assertThat(english(contralateral, story, "2024-05-20"))
                    .isEqualTo("Left femoral head, since 1 May 2024, 4 months after right hip: opposite side, same"
                            + " region. Confirmed by MRI.");
            assertThat(french(contralateral, story, "2024-05-20"))
                    .isEqualTo(
                            "Tête fémorale gauche, depuis le 1er mai 2024, 4 mois après une première atteinte (hanche"
                                    + " droite) : côté opposé, même région. Confirmé par IRM.");
            assertThat(english(contralateral, story, "2024-05-19"))
                    .isEqualTo("Left hip, since 1 May 2024, 4 months after right hip: opposite side, same region."
                            + " Suspected from pain; no MRI of it yet.");
            assertThat(french(contralateral, story, "2024-05-19"))
                    .isEqualTo("Hanche gauche, depuis le 1er mai 2024, 4 mois après une première atteinte (hanche"
                            + " droite) : côté opposé, même région. Évoqué par la douleur ; pas encore d'IRM.");
        }

        @Test
        void mayBeAnotherRegionOfTheOppositeSide() {
            var story = anEpisode().pain("right-hip", 7, "2024-01-01").pain("left-ankle-foot", 7, "2024-05-01");

            assertThat(found(contralateral, story, "2024-05-01")).hasSize(1);
        }

        @Test
        void isSilentOnTheSameSide() {
            var story = anEpisode().pain("right-hip", 7, "2024-01-01").pain("right-knee", 7, "2024-05-01");

            assertThat(judge(contralateral, story, "2024-05-01")).isEqualTo(Verdict.quiet());
        }

        @Test
        void needsNoOtherDay() {
            var story = anEpisode().pain("right-hip", 7, "2024-01-01").pain("left-hip", 7, "2024-05-01");

            assertThat(judge(contralateral, story, "2024-05-01").holdsUntil()).isEqualTo(Verdict.FOR_GOOD);
        }

        @Test
        void remissionOfTheNewRegionSettlesIt() {
            var story = anEpisode()
                    .pain("right-hip", 7, "2024-01-01")
                    .pain("left-hip", 7, "2024-05-01")
                    .painFree("left-hip", "2024-08-01");

            assertThat(found(contralateral, story, "2024-07-31")).hasSize(1);
            assertThat(judge(contralateral, story, "2024-08-01")).isEqualTo(Verdict.quiet());
        }

        @Test
        void anMriWithoutOedemaSettlesASuspicion() {
            var story = anEpisode()
                    .pain("right-hip", 7, "2024-01-01")
                    .pain("left-hip", 7, "2024-05-01")
                    .mri("left-femoral-head", NONE, "2024-05-20");

            assertThat(judge(contralateral, story, "2024-05-20")).isEqualTo(Verdict.quiet());
        }

        @Test
        void remissionOfTheOldRegionDoesNot() {
            var story = anEpisode()
                    .pain("right-hip", 7, "2024-01-01")
                    .pain("left-hip", 7, "2024-05-01")
                    .painFree("right-hip", "2024-08-01");

            assertThat(found(contralateral, story, "2024-08-01")).hasSize(1);
        }

        @Test
        void citesBothSides() {
            var story = anEpisode().pain("right-hip", 7, "2024-01-01").pain("left-hip", 7, "2024-05-01");

            assertThat(theFinding(contralateral, story, "2024-05-01").evidence())
                    .containsExactly(fact(1), fact(2));
        }

        @Test
        void oedemaWithoutPainIsFoundThoughTheRegionWasReportedPainFreeBefore() {
            var story = anEpisode()
                    .pain("right-hip", 7, "2024-01-01")
                    .painFree("left-hip", "2024-01-01")
                    .painFree("left-hip", "2024-03-01")
                    .mri("right-femoral-head", LARGE, "2024-01-10")
                    .mri("2024-05-20", finding("right-femoral-head", SMALL), finding("left-femoral-head", SMALL));

            assertThat(found(contralateral, story, "2024-05-20")).containsExactly("WARNING left-hip since 2024-05-20");
        }
    }

    @Nested
    class Migrating {

        @Test
        void betweenCompartmentsIsAWarningAboutTheSite() {
            var story = anEpisode()
                    .mri("right-medial-femoral-condyle", LARGE, "2024-01-01")
                    .mri("right-lateral-femoral-condyle", LARGE, "2024-03-01");

            assertThat(found(migrating, story, "2024-03-01"))
                    .containsExactly("WARNING right-lateral-femoral-condyle since 2024-03-01");
            assertThat(english(migrating, story, "2024-03-01"))
                    .isEqualTo("Right lateral femoral condyle, since 1 March 2024, 2 months after right medial femoral"
                            + " condyle: same joint, other compartment. Confirmed by MRI.");
        }

        /** The course of EURORAD 892. */
        @Test
        void upwardsFromFootToKneeNamesTheBonesAndTheMonths() {
            var story = anEpisode()
                    .onset("2024-01-01")
                    .pain("right-ankle-foot", 8, "2024-01-15")
                    .mri(
                            "2024-01-15",
                            finding("right-talus", LARGE),
                            finding("right-navicular", LARGE),
                            finding("right-medial-cuneiform", LARGE))
                    .painFree("right-ankle-foot", "2024-04-15")
                    .pain("right-knee", 7, "2024-04-15")
                    .mri("right-medial-femoral-condyle", LARGE, "2024-04-15");

            assertThat(found(migrating, story, "2024-04-15")).containsExactly("WARNING right-knee since 2024-04-15");
            assertThat(english(migrating, story, "2024-04-15"))
                    .isEqualTo(
                            "Right medial femoral condyle, since 15 April 2024, 3 months after right talus: same limb,"
                                    + " other joint. Confirmed by MRI.");
        }

        @Test
        void severalBonesOfOnePresentationAreNamedUpToThree() {
            var story = anEpisode()
                    .pain("left-knee", 7, "2024-01-01")
                    .mri(
                            "2024-03-01",
                            finding("left-talus", LARGE),
                            finding("left-navicular", LARGE),
                            finding("left-cuboid", LARGE))
                    .begins("left-ankle-foot", "2024-02-20");
            var four = story.mri("2024-03-02", finding("left-toe", SMALL));

            assertThat(english(migrating, story, "2024-03-01"))
                    .startsWith("Left talus, left navicular, left cuboid, since 20 February 2024, 1 month after left"
                            + " knee: same limb");
            assertThat(english(migrating, four, "2024-03-02"))
                    .startsWith("Left talus, left navicular, left cuboid, and others, since");
            assertThat(french(migrating, four, "2024-03-02"))
                    .startsWith("Talus gauche, naviculaire gauche, cuboïde gauche, et d'autres, depuis");
        }

        @Test
        void underAMonthTheDaysAreCounted() {
            var story = anEpisode().pain("right-hip", 7, "2024-01-01").pain("right-knee", 7, "2024-01-30");

            assertThat(english(migrating, story, "2024-01-30")).contains(", 29 days after right hip: ");
        }

        @ParameterizedTest
        @CsvSource({
            "right-talus, right-distal-tibia, 2 months after right talus: same joint",
            "right-talus, right-navicular, 2 months after right talus: same region",
            "right-navicular, right-cuboid, 2 months after right navicular: same region"
        })
        void theClassOfANewBoneIsInWords(String first, String second, String words) {
            var story = anEpisode().mri(first, LARGE, "2024-01-01").mri(second, LARGE, "2024-03-01");

            assertThat(english(migrating, story, "2024-03-01")).contains(words);
        }

        @Test
        void aBoneIsComparedWithTheNearestThatWasKnown() {
            var story = anEpisode()
                    .mri("2024-01-01", finding("right-navicular", LARGE), finding("right-talus", SMALL))
                    .mri("right-distal-tibia", LARGE, "2024-03-01");

            assertThat(english(migrating, story, "2024-03-01"))
                    .isEqualTo("Right distal tibia, since 1 March 2024, 2 months after right talus: same joint, other"
                            + " compartment. Confirmed by MRI.");
        }

        @Test
        void theMonthsAreCountedFromTheDayThatBoneJoined() {
            var story = anEpisode()
                    .pain("right-ankle-foot", 7, "2023-12-15")
                    .mri("right-navicular", LARGE, "2024-01-01")
                    .mri("right-talus", LARGE, "2024-03-01")
                    .mri("right-distal-tibia", LARGE, "2024-08-01");

            assertThat(judge(migrating, story, "2024-08-01").findings())
                    .extracting(one -> one.explanation(Language.EN))
                    .containsExactly(
                            "Right talus, since 1 March 2024, 2 months after right navicular: same region, neighbouring"
                                    + " bone. Confirmed by MRI.",
                            "Right distal tibia, since 1 August 2024, 5 months after right talus: same joint, other"
                                    + " compartment. Confirmed by MRI.");
            assertThat(judge(migrating, story, "2024-08-01").findings().get(1).evidence())
                    .containsExactly(fact(3), fact(4));
        }

        @Test
        void aRegionThatHealedAndRelapsesIsTheBusinessOfRelapse() {
            var story = anEpisode()
                    .pain("right-hip", 7, "2024-01-01")
                    .pain("right-knee", 7, "2024-04-01")
                    .painFree("right-knee", "2024-06-01")
                    .painFree("right-knee", "2024-07-01")
                    .pain("right-knee", 6, "2024-09-01");

            assertThat(judge(migrating, story, "2024-09-01")).isEqualTo(Verdict.quiet());
        }

        @Test
        void toANeighbouringBoneIsToo() {
            var story = anEpisode().mri("right-talus", LARGE, "2024-01-01").mri("right-navicular", LARGE, "2024-03-01");

            assertThat(found(migrating, story, "2024-03-01"))
                    .containsExactly("WARNING right-navicular since 2024-03-01");
        }

        @Test
        void upwardsCountsLikeDownwards() {
            var story = anEpisode().pain("right-ankle-foot", 7, "2024-01-01").pain("right-knee", 7, "2024-04-01");

            assertThat(found(migrating, story, "2024-04-01")).containsExactly("INFO right-knee since 2024-04-01");
        }

        @Test
        void withinOneBoneIsProgressionAndSilent() {
            var story = anEpisode()
                    .mri("right-femoral-head", LARGE, "2024-01-01")
                    .mri("right-femoral-neck", LARGE, "2024-03-01");

            assertThat(judge(migrating, story, "2024-03-01")).isEqualTo(Verdict.quiet());
        }

        @Test
        void aClearImageOfTheNewSiteSettlesIt() {
            var story = anEpisode()
                    .mri("right-medial-femoral-condyle", LARGE, "2024-01-01")
                    .mri("right-lateral-femoral-condyle", LARGE, "2024-03-01")
                    .mri("right-lateral-femoral-condyle", NONE, "2024-06-01");

            assertThat(found(migrating, story, "2024-05-31")).hasSize(1);
            assertThat(judge(migrating, story, "2024-06-01")).isEqualTo(Verdict.quiet());
        }

        @Test
        void remissionOfTheRegionSettlesIt() {
            var story = anEpisode()
                    .pain("right-hip", 7, "2024-01-01")
                    .pain("right-knee", 7, "2024-04-01")
                    .painFree("right-knee", "2024-06-01");

            assertThat(found(migrating, story, "2024-05-31")).hasSize(1);
            assertThat(judge(migrating, story, "2024-06-01")).isEqualTo(Verdict.quiet());
        }

        @Test
        void needsNoOtherDay() {
            var story = anEpisode().pain("right-hip", 7, "2024-01-01").pain("right-knee", 7, "2024-05-01");

            assertThat(judge(migrating, story, "2024-05-01").holdsUntil()).isEqualTo(Verdict.FOR_GOOD);
        }
    }

    @Nested
    class Simultaneous {

        @Test
        void whatJoinedLaterIsNotSaidToHaveBeenThere() {
            var story = anEpisode().pain("left-hip, right-hip", 7, "2024-01-01").pain("left-knee", 7, "2024-03-01");

            assertThat(english(simultaneous, story, "2024-03-01"))
                    .contains("left hip, right hip")
                    .doesNotContain("knee");
        }

        @Test
        void namesTheRegionsOnce() {
            var story = anEpisode().begins("left-hip, right-hip", "2024-01-01").begins("left-knee", "2024-01-10");

            assertThat(found(simultaneous, story, "2024-01-10")).containsExactly("INFO episode since 2024-01-01");
            assertThat(english(simultaneous, story, "2024-01-10"))
                    .isEqualTo(
                            "Involved together within 28 days, from 1 January 2024: left hip, right hip, left knee.");
        }

        @Test
        void aSingleRegionIsSilent() {
            assertThat(judge(simultaneous, anEpisode().pain("left-hip", 7, "2024-01-01"), "2024-01-01"))
                    .isEqualTo(Verdict.quiet());
        }

        @Test
        void remissionOfTheOthersSettlesIt() {
            var story = anEpisode()
                    .pain("left-hip", 7, "2024-01-01")
                    .pain("right-hip", 7, "2024-01-05")
                    .painFree("right-hip", "2024-06-01");

            assertThat(found(simultaneous, story, "2024-05-31")).hasSize(1);
            assertThat(judge(simultaneous, story, "2024-06-01")).isEqualTo(Verdict.quiet());
        }

        @ParameterizedTest
        @CsvSource({"left-hip", "right-hip"})
        void ofTwoSidesThatBeganOnOneDayEitherKeepsItUp(String healed) {
            var story = anEpisode().pain("left-hip, right-hip", 7, "2024-01-01").painFree(healed, "2024-06-01");

            assertThat(found(simultaneous, story, "2024-06-01")).hasSize(1);
            assertThat(judge(simultaneous, story.painFree("left-hip, right-hip", "2024-07-01"), "2024-07-01"))
                    .isEqualTo(Verdict.quiet());
        }

        @Test
        void aPresentationThatHealedLongAgoIsNotMentionedAgain() {
            var story = anEpisode()
                    .pain("left-hip, right-hip", 7, "2019-01-01")
                    .painFree("left-hip, right-hip", "2019-05-01")
                    .painFree("left-hip, right-hip", "2019-06-01")
                    .pain("left-knee", 7, "2024-01-01")
                    .pain("right-knee", 7, "2024-01-08");

            assertThat(english(simultaneous, story, "2024-01-08"))
                    .isEqualTo("Involved together within 28 days, from 8 January 2024: left knee, right knee.");
            assertThat(theFinding(simultaneous, story, "2024-01-08").evidence()).containsExactly(fact(4), fact(5));
        }

        @Test
        void whichSideIsOlderDoesNotChangeItsDay() {
            var left = anEpisode()
                    .onset("2023-11-01")
                    .begins("left-hip", "2024-01-01")
                    .pain("right-hip", 7, "2024-01-01");
            var right = anEpisode()
                    .onset("2023-11-01")
                    .begins("right-hip", "2024-01-01")
                    .pain("left-hip", 7, "2024-01-01");

            assertThat(found(simultaneous, left, "2024-01-01")).isEqualTo(found(simultaneous, right, "2024-01-01"));
        }

        @Test
        void needsNoOtherDay() {
            var story = anEpisode().pain("left-hip, right-hip", 7, "2024-01-01");

            assertThat(judge(simultaneous, story, "2024-01-01").holdsUntil()).isEqualTo(Verdict.FOR_GOOD);
        }
    }
}
