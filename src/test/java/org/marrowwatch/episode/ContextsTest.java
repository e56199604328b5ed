package org.marrowwatch.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.marrowwatch.episode.AlkalinePhosphatase.Fraction.BONE;
import static org.marrowwatch.episode.AlkalinePhosphatase.Fraction.TOTAL;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.day;
import static org.marrowwatch.episode.EpisodeBuilder.fact;
import static org.marrowwatch.episode.Symptoms.Sign.SUDDEN_WORSENING;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.marrowwatch.episode.Symptoms.Sign;
import org.marrowwatch.episode.Symptoms.WeightBearing;

class ContextsTest {

    @Nested
    class Pregnancies {

        @Test
        void aPregnancyIsDue280DaysAfterTheLastMenstrualPeriod() {
            Pregnancy pregnancy = anEpisode()
                    .pregnant("2024-01-01", "2024-03-01")
                    .build()
                    .circumstances()
                    .pregnancies()
                    .get(0);

            assertThat(pregnancy.due()).isEqualTo("2024-10-07");
            assertThat(pregnancy.end()).isEqualTo("2024-10-07");
            assertThat(pregnancy.delivered()).isNull();
            assertThat(pregnancy.statedBy()).isEqualTo(fact(1));
        }

        @Test
        void aDueDateAloneTellsWhenItBegan() {
            Pregnancy pregnancy = anEpisode()
                    .pregnantUntil("2024-10-07", "2024-03-01")
                    .build()
                    .circumstances()
                    .pregnancies()
                    .get(0);

            assertThat(pregnancy.began()).isEqualTo("2024-01-01");
        }

        @Test
        void aDeliveryEndsIt() {
            Pregnancy pregnancy = anEpisode()
                    .pregnant("2024-01-01", "2024-03-01")
                    .delivered("2024-09-20")
                    .build()
                    .circumstances()
                    .pregnancies()
                    .get(0);

            assertThat(pregnancy.end()).isEqualTo("2024-09-20");
            assertThat(pregnancy.ongoing(day("2024-09-19"))).isTrue();
            assertThat(pregnancy.ongoing(day("2024-09-20"))).isFalse();
            assertThat(pregnancy.ongoing(day("2023-12-31"))).isFalse();
        }

        @Test
        void aDeliveryOnItsOwnTellsOfAPregnancyToo() {
            assertThat(anEpisode()
                            .delivered("2024-10-07")
                            .build()
                            .circumstances()
                            .pregnancies())
                    .extracting(Pregnancy::began)
                    .containsExactly(day("2024-01-01"));
        }

        @Test
        void aPregnancyStatedTwiceIsOne() {
            Episode episode = anEpisode()
                    .pregnant("2024-01-01", "2024-03-01")
                    .pregnant("2024-01-08", "2024-04-01")
                    .build();

            assertThat(episode.circumstances().pregnancies())
                    .extracting(Pregnancy::began)
                    .containsExactly(day("2024-01-08"));
        }

        @ParameterizedTest
        @CsvSource({
            "2023-08-15, 2024-04-01", // stated after the delivery
            "2023-08-15, 2024-03-20", // and on its day
            "2024-03-20, 2024-04-01",
            "2023-05-17, 2024-04-01" // 308 days before it
        })
        void aPregnancyStatedAfterItsDeliveryIsOver(String lastMenstrualPeriod, String stated) {
            Episode episode = anEpisode()
                    .delivered("2024-03-20")
                    .pregnant(lastMenstrualPeriod, stated)
                    .build();

            assertThat(episode.circumstances().pregnancies())
                    .containsExactly(new Pregnancy(
                            fact(2),
                            day(lastMenstrualPeriod),
                            day(lastMenstrualPeriod).plusDays(280),
                            day("2024-03-20"),
                            true));
        }

        @ParameterizedTest
        @CsvSource({"2024-03-21", "2023-05-16"})
        void aPregnancyThatTheDeliveryCannotHaveEndedIsAnother(String lastMenstrualPeriod) {
            Episode episode = anEpisode()
                    .delivered("2024-03-20")
                    .pregnant(lastMenstrualPeriod, "2024-06-01")
                    .build();

            assertThat(episode.circumstances().pregnancies())
                    .extracting(Pregnancy::delivered)
                    .containsExactly(day("2024-03-20"), null);
        }

        @Test
        void aPregnancyWithoutAnyDateIsUndatedUntilItIsDelivered() {
            Episode episode = anEpisode()
                    .context(Context.Factor.PREGNANCY, "2024-03-01")
                    .delivered("2024-10-07")
                    .build();

            assertThat(episode.asOf(day("2024-10-06")).circumstances().pregnancies())
                    .containsExactly(new Pregnancy(fact(1), day("2024-03-01"), day("2024-12-06"), null, false));
            assertThat(episode.circumstances().pregnancies())
                    .containsExactly(
                            new Pregnancy(fact(1), day("2024-01-01"), day("2024-10-07"), day("2024-10-07"), true));
        }

        @Test
        void aPregnancyStatedAgainWithoutDatesKeepsThem() {
            Episode ongoing = anEpisode()
                    .pregnant("2024-01-01", "2024-03-01")
                    .context(Context.Factor.PREGNANCY, "2024-05-01")
                    .build();
            Episode over = anEpisode()
                    .pregnant("2024-01-01", "2024-03-01")
                    .delivered("2024-10-01")
                    .context(Context.Factor.PREGNANCY, "2024-10-01")
                    .build();

            assertThat(ongoing.circumstances().pregnancies())
                    .containsExactly(new Pregnancy(fact(1), day("2024-01-01"), day("2024-10-07"), null, true));
            assertThat(over.circumstances().pregnancies())
                    .containsExactly(
                            new Pregnancy(fact(1), day("2024-01-01"), day("2024-10-07"), day("2024-10-01"), true));
        }

        @ParameterizedTest
        @CsvSource({"2024-03-20, 1", "2024-05-14, 1", "2024-05-15, 2"})
        void anUndatedPregnancySoonAfterABirthIsTheOneThatEnded(String stated, int pregnancies) {
            Episode episode = anEpisode()
                    .delivered("2024-03-20")
                    .context(Context.Factor.PREGNANCY, stated)
                    .build();

            assertThat(episode.circumstances().pregnancies()).hasSize(pregnancies);
            assertThat(episode.circumstances().pregnantOn(day(stated))).isEqualTo(pregnancies == 2);
        }

        @Test
        void datesStatedLaterReplaceAnUndatedPregnancy() {
            Episode episode = anEpisode()
                    .context(Context.Factor.PREGNANCY, "2024-03-01")
                    .pregnant("2024-01-01", "2024-05-01")
                    .build();

            assertThat(episode.circumstances().pregnancies())
                    .containsExactly(new Pregnancy(fact(2), day("2024-01-01"), day("2024-10-07"), null, true));
        }

        @Test
        void twoDeliveriesAreTwoPregnancies() {
            Episode episode = anEpisode()
                    .pregnant("2020-01-01", "2020-03-01")
                    .delivered("2020-10-01")
                    .pregnant("2022-01-01", "2022-03-01")
                    .delivered("2022-10-01")
                    .build();

            assertThat(episode.circumstances().pregnancies())
                    .extracting(Pregnancy::delivered)
                    .containsExactly(day("2020-10-01"), day("2022-10-01"));
        }

        @ParameterizedTest
        @CsvSource({"2023-12-31, false", "2024-01-01, true", "2025-01-07, true", "2025-01-08, false"})
        void itCoversSomeMonthsAfterTheBirth(String on, boolean covered) {
            Pregnancy pregnancy = anEpisode()
                    .pregnant("2024-01-01", "2024-03-01")
                    .build()
                    .circumstances()
                    .pregnancies()
                    .get(0);

            assertThat(pregnancy.coversUntilMonthsAfter(3, day(on))).isEqualTo(covered);
        }

        @ParameterizedTest
        @CsvSource({"2024-01-07, 0", "2024-01-08, 1", "2024-03-31, 12", "2024-04-01, 13"})
        void weeksAreCompleted(String on, long weeks) {
            Pregnancy pregnancy = anEpisode()
                    .pregnant("2024-01-01", "2024-03-01")
                    .build()
                    .circumstances()
                    .pregnancies()
                    .get(0);

            assertThat(pregnancy.weeks(day(on))).isEqualTo(weeks);
        }
    }

    @Nested
    class Transplant {

        @ParameterizedTest
        @CsvSource({"2024-02-29, false", "2024-03-01, true", "2024-05-31, true", "2024-06-01, false"})
        void countsWhileACalcineurinInhibitorIsTaken(String on, boolean counts) {
            Episode episode = anEpisode()
                    .transplanted("2024-03-01")
                    .starts("tacrolimus", "2024-03-01")
                    .stops("tacrolimus", "2024-06-01")
                    .build();

            assertThat(episode.circumstances()
                            .transplantUnderCalcineurinInhibitor(day(on))
                            .isPresent())
                    .isEqualTo(counts);
        }

        @Test
        void doesNotCountWithoutACalcineurinInhibitor() {
            Episode episode = anEpisode().transplanted("2024-03-01").build();

            assertThat(episode.circumstances().transplantUnderCalcineurinInhibitor(day("2024-05-01")))
                    .isEmpty();
        }

        @Test
        void aCalcineurinInhibitorWithoutATransplantDoesNotCount() {
            Episode episode = anEpisode().starts("tacrolimus", "2024-03-01").build();

            assertThat(episode.circumstances().transplantUnderCalcineurinInhibitor(day("2024-05-01")))
                    .isEmpty();
        }

        @Test
        void aSwitchToAnotherInhibitorIsNoStop() {
            Episode episode = anEpisode()
                    .transplanted("2024-03-01")
                    .starts("tacrolimus", "2024-03-01")
                    .starts("ciclosporin", "2024-05-01")
                    .stops("tacrolimus", "2024-05-01")
                    .build();

            assertThat(episode.circumstances()
                            .transplantUnderCalcineurinInhibitor(day("2024-06-01"))
                            .map(Known::id))
                    .contains(fact(1));
        }

        @Test
        void aStopWithoutANameStopsThemAll() {
            Episode episode = anEpisode()
                    .transplanted("2024-03-01")
                    .starts("tacrolimus", "2024-03-01")
                    .stops(null, "2024-05-01")
                    .build();

            assertThat(episode.circumstances().transplantUnderCalcineurinInhibitor(day("2024-06-01")))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"2024-04-30, 1", "2024-05-01, 1"})
        void aStopWithoutANameEndsOnlyWhatWasStartedBefore(String stopped, int taken) {
            Episode episode = anEpisode()
                    .starts("tacrolimus", "2024-03-01")
                    .starts("ciclosporin", "2024-05-01")
                    .stops(null, stopped)
                    .build();

            assertThat(episode.circumstances().calcineurinInhibitors(day("2024-06-01")))
                    .extracting(Known::id)
                    .containsExactly(fact(2))
                    .hasSize(taken);
        }

        @Test
        void aNamedStopEndsAnInhibitorStartedWithoutAName() {
            Episode episode = anEpisode()
                    .transplanted("2024-03-01")
                    .starts(null, "2024-03-01")
                    .stops("Tacrolimus", "2024-05-01")
                    .build();

            assertThat(episode.circumstances().transplantUnderCalcineurinInhibitor(day("2024-06-01")))
                    .isEmpty();
        }

        @Test
        void theLatestTransplantCounts() {
            Episode episode = anEpisode()
                    .transplanted("2020-03-01")
                    .starts("tacrolimus", "2020-03-01")
                    .transplanted("2024-03-01")
                    .build();

            assertThat(episode.circumstances()
                            .transplantUnderCalcineurinInhibitor(day("2024-06-01"))
                            .map(Known::id))
                    .contains(fact(3));
        }
    }

    @Nested
    class ComparableAlp {

        @ParameterizedTest
        @CsvSource({
            "2024-03-31, 1", // 12 weeks and 6 days
            "2024-04-01, 0", // 13 weeks
            "2024-10-07, 0", // due
            "2024-12-01, 0",
            "2024-12-02, 1", // 8 weeks after the birth
            "2024-12-03, 1"
        })
        void isHiddenFromWeek13UntilEightWeeksAfterTheBirth(String on, int results) {
            Episode episode = anEpisode()
                    .pregnant("2024-01-01", "2024-02-01")
                    .delivered("2024-10-07")
                    .alp(200, on)
                    .build();

            assertThat(episode.alp(TOTAL).series()).hasSize(results);
        }

        @ParameterizedTest
        @CsvSource({"2024-02-29, 1", "2024-03-01, 0", "2024-12-06, 0", "2025-01-30, 0", "2025-01-31, 1"})
        void isHiddenThroughoutAPregnancyOfUnknownGestation(String on, int results) {
            Episode episode = anEpisode()
                    .context(Context.Factor.PREGNANCY, "2024-03-01")
                    .alp(200, on)
                    .build();

            assertThat(episode.alp(TOTAL).series()).hasSize(results);
        }

        @Test
        void beginsAnewAfterAPregnancy() {
            Episode episode = anEpisode()
                    .pregnant("2024-01-01", "2024-02-01")
                    .delivered("2024-10-07")
                    .alp(60, "2024-02-01")
                    .alp(90, "2025-02-01")
                    .build();

            assertThat(episode.alp(TOTAL).series())
                    .extracting(series -> series.latest().id())
                    .containsExactly(fact(4));
        }

        @Test
        void isOfOneLaboratoryOneMethodAndOneFraction() {
            Episode episode = anEpisode()
                    .alpFrom("north", "A", 60, "2024-01-01")
                    .alpFrom("north", "B", 60, "2024-01-02")
                    .alpFrom("south", "A", 60, "2024-01-03")
                    .alpFrom("north", "A", 60, "2024-01-04")
                    .boneAlp(20, "2024-01-05")
                    .build();

            assertThat(episode.alp(TOTAL).series())
                    .extracting(series -> series.results().size())
                    .containsExactly(2, 1, 1);
            assertThat(episode.alp(BONE).series()).hasSize(1);
        }

        @Test
        void theBaselineIsTheMeanOfEarlierResultsThatWereNoRise() {
            AlpSeries series = anEpisode()
                    .alp(80, "2024-01-01")
                    .alp(90, "2024-02-01")
                    .alp(200, "2024-03-01")
                    .alp(210, "2024-04-01")
                    .build()
                    .alp(TOTAL)
                    .series()
                    .get(0);

            AlpSeries.Comparison comparison =
                    series.latestAgainstBaseline(1.18, 0.85).orElseThrow();

            assertThat(comparison.baseline()).isEqualTo(85);
            assertThat(comparison.baselineFacts()).containsExactly(fact(1), fact(2));
            assertThat(comparison.latest().id()).isEqualTo(fact(4));
            assertThat(comparison.ratio(comparison.latest())).isEqualTo(210 / 85.0);
        }

        @ParameterizedTest
        @CsvSource({
            "120 97, 108.5, 1 2",
            "120 96 110, 103, 2 3",
            "120 96.1 110, 108.7, 1 2 3",
            "90 95 100 105, 95, 1 2 3",
            "100 115 126 133 139 144, 113.7, 1 2 3",
            "271 160 110 108, 109, 3 4",
            "100 110 120 88, 88, 4",
            "100 110 120 88.1, 110, 1 2 3"
        })
        void theBaselineFollowsNeitherASlowRiseNorAFall(String earlier, double baseline, String facts) {
            EpisodeBuilder story = anEpisode();
            int month = 1;
            for (String value : earlier.split(" ", -1)) {
                story.alp(Double.parseDouble(value), "2024-0" + month++ + "-01");
            }
            AlpSeries series =
                    story.alp(200, "2024-12-01").build().alp(TOTAL).series().get(0);

            AlpSeries.Comparison comparison =
                    series.latestAgainstBaseline(1.18, 0.8).orElseThrow();

            assertThat(comparison.baseline()).isCloseTo(baseline, within(0.05));
            assertThat(comparison.baselineFacts())
                    .isEqualTo(Stream.of(facts.split(" ", -1))
                            .map(number -> fact(Integer.parseInt(number)))
                            .toList());
        }

        @Test
        void theRowOfRisesIsUnbroken() {
            AlpSeries series = anEpisode()
                    .alp(200, "2023-12-01")
                    .alp(100, "2024-01-01")
                    .alp(190, "2024-02-01")
                    .alp(150, "2024-03-01")
                    .alp(180, "2024-04-01")
                    .alp(190, "2024-05-01")
                    .build()
                    .alp(TOTAL)
                    .series()
                    .get(0);

            AlpSeries.Comparison comparison =
                    series.latestAgainstBaseline(1.1, 0.4).orElseThrow();

            assertThat(comparison.baseline()).isEqualTo(150);
            assertThat(comparison.baselineFacts()).containsExactly(fact(1), fact(2), fact(4));
            assertThat(comparison.rises()).extracting(Known::id).containsExactly(fact(5), fact(6));
            assertThat(comparison.latestFrom(1.2)).extracting(Known::id).containsExactly(fact(5), fact(6));
            assertThat(comparison.latestFrom(1.25)).extracting(Known::id).containsExactly(fact(6));
            assertThat(comparison.latestFrom(1.3)).isEmpty();
        }

        @Test
        void theRowAboveTheLimitIsUnbrokenToo() {
            AlpSeries series = anEpisode()
                    .alp(130, 120, "2024-01-01")
                    .alp(120, 120, "2024-02-01")
                    .alp(121, 120, "2024-03-01")
                    .alp(125, 120, "2024-04-01")
                    .build()
                    .alp(TOTAL)
                    .series()
                    .get(0);

            assertThat(series.latestAboveLimit()).extracting(Known::id).containsExactly(fact(3), fact(4));
        }

        @Test
        void withoutAPrintedLimitNothingIsAboveIt() {
            AlpSeries series = anEpisode()
                    .alp(500, "2024-01-01")
                    .build()
                    .alp(TOTAL)
                    .series()
                    .get(0);

            assertThat(series.latestAboveLimit()).isEmpty();
        }

        @Test
        void thePregnancyThatHidesTheLatestIsKnown() {
            Episode episode = anEpisode()
                    .pregnant("2024-01-01", "2024-02-01")
                    .alp(60, "2024-02-01")
                    .alp(90, "2024-05-01")
                    .build();

            assertThat(episode.alp(TOTAL).hiding()).map(Pregnancy::statedBy).contains(fact(1));
            assertThat(episode.alp(TOTAL).latest()).map(Known::id).contains(fact(3));
            assertThat(episode.alp(TOTAL).series()).isEmpty();
            assertThat(episode.asOf(day("2024-04-30")).alp(TOTAL).hiding()).isEmpty();
        }

        @Test
        void aSingleResultHasNoBaseline() {
            AlpSeries series = anEpisode()
                    .alp(80, "2024-01-01")
                    .build()
                    .alp(TOTAL)
                    .series()
                    .get(0);

            assertThat(series.latestAgainstBaseline(1.18, 0.85)).isEmpty();
        }

        @Test
        void oneMicrokatalIsSixtyUnits() {
            AlkalinePhosphatase alp = anEpisode()
                    .alpInMicrokatal(2, "2024-01-01")
                    .build()
                    .all(AlkalinePhosphatase.class)
                    .get(0)
                    .fact();

            assertThat(alp.unitsPerLitre()).isEqualTo(120);
            assertThat(alp.timesUpperLimit()).isEmpty();
            assertThat(alp.upperLimitInUnitsPerLitre()).isEmpty();
        }

        @Test
        void aResultKnowsItsOwnLimit() {
            AlkalinePhosphatase alp = anEpisode()
                    .alp(180, 120, "2024-01-01")
                    .build()
                    .all(AlkalinePhosphatase.class)
                    .get(0)
                    .fact();

            assertThat(alp.timesUpperLimit()).hasValue(1.5);
            assertThat(alp.upperLimitInUnitsPerLitre()).hasValue(120);
        }
    }

    @Nested
    class HipAlarms {

        @ParameterizedTest
        @EnumSource(
                value = Sign.class,
                names = {"SUDDEN_WORSENING", "SUDDEN_INABILITY_TO_BEAR_WEIGHT", "SHORTENING_OR_ROTATION"})
        void someSignsOfAHipAlarm(Sign sign) {
            assertThat(anEpisode().sign("right-hip", sign, "2024-03-01").build().unansweredHipAlarms())
                    .hasSize(1);
        }

        @ParameterizedTest
        @EnumSource(
                value = Sign.class,
                mode = EnumSource.Mode.EXCLUDE,
                names = {"SUDDEN_WORSENING", "SUDDEN_INABILITY_TO_BEAR_WEIGHT", "SHORTENING_OR_ROTATION"})
        void otherSignsDoNot(Sign sign) {
            assertThat(anEpisode().sign("right-hip", sign, "2024-03-01").build().unansweredHipAlarms())
                    .isEmpty();
        }

        @Test
        void anotherRegionDoesNot() {
            assertThat(anEpisode()
                            .sign("right-knee", SUDDEN_WORSENING, "2024-03-01")
                            .injured("left-ankle-foot", "2024-03-01")
                            .build()
                            .unansweredHipAlarms())
                    .isEmpty();
        }

        @Test
        void eachHipHasItsOwnAlarmsByDay() {
            Episode episode = anEpisode()
                    .injured("right-hip", "2024-04-01")
                    .sign("right-hip, left-hip", SUDDEN_WORSENING, "2024-05-01")
                    .sign("right-hip", SUDDEN_WORSENING, "2024-03-01")
                    .build();

            assertThat(episode.unansweredHipAlarms()).hasSize(2);
            assertThat(episode.unansweredHipAlarms().get(1))
                    .extracting(Alarm::facts)
                    .containsExactly(List.of(fact(3)), List.of(fact(1)), List.of(fact(2)));
        }

        @ParameterizedTest
        @CsvSource({"2023-12-31, false", "2024-01-01, true", "2024-10-07, true", "2025-04-07, true", "2025-04-08, false"
        })
        void aPainfulUnloadedHipAlarmsInPregnancyAndSixMonthsAfter(String on, boolean alarm) {
            Episode episode = anEpisode()
                    .pregnant("2024-01-01", "2024-03-01")
                    .delivered("2024-10-07")
                    .pain("left-hip", 5, WeightBearing.NONE, on)
                    .build();

            assertThat(episode.unansweredHipAlarms().isEmpty()).isEqualTo(!alarm);
        }
    }
}
