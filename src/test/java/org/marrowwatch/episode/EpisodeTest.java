package org.marrowwatch.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.day;
import static org.marrowwatch.episode.EpisodeBuilder.fact;
import static org.marrowwatch.episode.EpisodeBuilder.region;
import static org.marrowwatch.episode.Mri.Extent.LARGE;
import static org.marrowwatch.episode.Mri.Extent.NONE;
import static org.marrowwatch.episode.Mri.Extent.SMALL;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EpisodeTest {

    @Test
    void aFactStandsUntilItIsWithdrawn() {
        EpisodeBuilder story = anEpisode().pain("right-hip", 5, "2024-03-01").pain("right-hip", 4, "2024-04-01");

        assertThat(story.build().standing(List.of(fact(1), fact(2)))).isTrue();
        assertThat(story.build().standing(List.of(fact(1), fact(3)))).isFalse();
        assertThat(story.withdraws(2, "2024-05-01").build().standing(List.of(fact(1), fact(2))))
                .isFalse();
        assertThat(story.build().standing(List.of(fact(1)))).isTrue();
    }

    @Test
    void anExpectedDayIsOverruledByALaterOneOfTheSameRegion() {
        EpisodeBuilder story = anEpisode()
                .expected("right-hip", "2024-08-01", "2024-03-01")
                .expected("left-hip", "2024-09-01", "2024-03-01")
                .visit("2024-03-01");

        assertThat(story.build().overruled(List.of(fact(1)))).isFalse();
        story.expected("right-hip", "2024-10-01", "2024-03-01");
        assertThat(story.build().overruled(List.of(fact(1)))).isTrue();
        assertThat(story.build().overruled(List.of(fact(4)))).isFalse();
        assertThat(story.build().overruled(List.of(fact(1), fact(2)))).isFalse();
        assertThat(story.build().overruled(List.of(fact(3)))).isFalse();
        assertThat(story.build().overruled(List.of())).isFalse();
    }

    @Test
    void itIsOfItsPatient() {
        assertThat(anEpisode().build().id()).isEqualTo(EpisodeBuilder.ID);
        assertThat(anEpisode().born(1980).build().patient().birthYear()).isEqualTo(1980);
    }

    @Test
    void oedemaThatHasClearedNoLongerCountsAsMoved() {
        EpisodeBuilder story =
                anEpisode().mri("right-femoral-head", LARGE, "2024-03-01").mri("right-acetabulum", SMALL, "2024-05-01");

        assertThat(story.build().movedWithin(region("right-hip"), day("2024-05-01")))
                .isTrue();
        assertThat(story.build().movedWithin(region("left-hip"), day("2024-05-01")))
                .isFalse();
        assertThat(story.build().movedWithin(region("right-hip"), day("2024-05-02")))
                .isFalse();
        story.mri("right-acetabulum", NONE, "2024-06-01");
        assertThat(story.build().movedWithin(region("right-hip"), day("2024-05-01")))
                .isFalse();
    }

    @Test
    void anEmptyEpisodeAnswersEveryQuestion() {
        Episode episode = anEpisode().build();

        assertThat(episode.regions()).isEmpty();
        assertThat(episode.openRegions()).isEmpty();
        assertThat(episode.spread()).isEmpty();
        assertThat(episode.circumstances().pregnancies()).isEmpty();
        assertThat(episode.unansweredHipAlarms()).isEmpty();
        AlpCourse alp = episode.alp(AlkalinePhosphatase.Fraction.TOTAL);
        assertThat(alp.latest()).isEmpty();
        assertThat(alp.hiding()).isEmpty();
        assertThat(alp.series()).isEmpty();
        assertThat(alp.incomparableBefore()).isEmpty();
        assertThat(episode.inRemissionSince()).isEmpty();
        assertThat(episode.painReportedSince(day("2000-01-01"))).isFalse();
        assertThat(episode.laboratory(Laboratory.Analyte.GGT, Laboratory::upperLimitPrinted)
                        .nearest(day("2000-01-01"), 9999))
                .isEmpty();
        assertThat(episode.expectedResolution(region("left-hip"))).isEmpty();
        assertThat(episode.nextFactAfter(day("2000-01-01"))).isEmpty();
        assertThat(episode.closed()).isFalse();
        assertThat(episode.phase()).isEqualTo(EpisodePhase.OPEN);
    }

    @Test
    void remissionBeganWithTheLastRegion() {
        EpisodeBuilder story = anEpisode()
                .pain("right-hip, left-hip", 7, "2024-01-01")
                .painFree("left-hip", "2024-03-01")
                .painFree("right-hip", "2024-02-01");

        assertThat(story.build().inRemissionSince()).contains(day("2024-03-01"));
        assertThat(story.build().asOf(day("2024-02-29")).inRemissionSince()).isEmpty();
        assertThat(story.pain("left-hip", 5, "2024-04-01").build().inRemissionSince())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29, true", "2024-03-01, true", "2024-03-02, false"})
    void painCountsFromItsDay(String since, boolean reported) {
        Episode episode = anEpisode()
                .pain("right-hip", 7, "2024-03-01")
                .painFree("right-hip", "2024-04-01")
                .build();

        assertThat(episode.painReportedSince(day(since))).isEqualTo(reported);
    }

    @ParameterizedTest
    @CsvSource({"2024-02-28, 1", "2024-03-01, 1", "2024-03-05, 3", "2024-03-15, 3", "2024-03-16, 0"})
    void theNearestResultOfAnAnalyteIsFound(String on, int nearest) {
        Episode episode = anEpisode()
                .ggt(20, 60.0, "2024-03-01")
                .ggt(20, null, "2024-03-03")
                .ggt(20, 60.0, "2024-03-05")
                .fact(new Laboratory(day("2024-03-15"), Laboratory.Analyte.CRP, 5, "mg/L", 5.0, null))
                .build();

        assertThat(episode.laboratory(Laboratory.Analyte.GGT, Laboratory::upperLimitPrinted)
                        .nearest(day(on), 10))
                .map(Known::id)
                .isEqualTo(nearest == 0 ? Optional.empty() : Optional.of(fact(nearest)));
    }

    @Test
    void ofTwoResultsAsNearTheLaterIsTaken() {
        Episode episode = anEpisode()
                .ggt(20, 60.0, "2024-03-01")
                .ggt(20, 60.0, "2024-03-05")
                .build();

        assertThat(episode.laboratory(Laboratory.Analyte.GGT, Laboratory::upperLimitPrinted)
                        .nearest(day("2024-03-03"), 2))
                .map(Known::id)
                .contains(fact(2));
        assertThat(episode.laboratory(Laboratory.Analyte.GGT, Laboratory::upperLimitPrinted)
                        .nearest(day("2024-03-03"), 1))
                .isEmpty();
    }

    @Test
    void factsStandInTheOrderOfTheirDaysHoweverTheyArrived() {
        EpisodeBuilder story = anEpisode()
                .pain("right-hip", 3, "2024-05-01")
                .pain("right-hip", 7, "2024-03-01")
                .pain("right-hip", 5, "2024-04-01");

        assertThat(story.build().facts()).extracting(Entry::id).containsExactly(fact(2), fact(3), fact(1));
    }

    @Test
    void ofOneDayTheFactRecordedFirstStandsFirst() {
        Episode episode = anEpisode()
                .pain("right-hip", 3, "2024-03-01")
                .recordedAt("2024-03-02T09:00:00Z")
                .pain("right-hip", 7, "2024-03-01")
                .recordedAt("2024-03-01T09:00:00Z")
                .build();

        assertThat(episode.facts()).extracting(Entry::id).containsExactly(fact(2), fact(1));
    }

    @Test
    void theListOrderOfTheJournalDoesNotMatter() {
        EpisodeBuilder story = anEpisode().pain("right-hip", 7, "2024-03-01").mri("right-talus", LARGE, "2024-03-01");
        List<Entry> turned = new ArrayList<>(story.journal());
        Collections.reverse(turned);
        Episode episode = story.build();

        Episode other = Episode.of(episode.id(), episode.patient(), episode.onset(), turned);

        assertThat(other.facts()).isEqualTo(episode.facts());
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29, 0", "2024-03-01, 1", "2024-03-02, 1", "2024-03-31, 1", "2024-04-01, 2", "2024-04-02, 2"})
    void asOfADayShowsTheFactsUpToIt(String asOf, int facts) {
        Episode episode = anEpisode()
                .pain("right-hip", 7, "2024-03-01")
                .pain("right-hip", 5, "2024-04-01")
                .build();

        assertThat(episode.asOf(day(asOf)).facts()).hasSize(facts);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 2024-03-01",
        "2024-03-01, 2024-04-01",
        "2024-03-31, 2024-04-01",
        "2024-04-01, ",
        "2024-04-02, "
    })
    void theNextFactIsTheFirstAfterTheDay(String asOf, String next) {
        Episode episode = anEpisode()
                .pain("right-hip", 7, "2024-03-01")
                .pain("right-hip", 5, "2024-04-01")
                .pain("right-hip", 5, "2024-05-01")
                .withdraws(3, "2024-05-02")
                .build();

        assertThat(episode.nextFactAfter(day(asOf)).map(Object::toString).orElse(null))
                .isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-01T08:59:59Z, 1",
        "2024-04-01T09:00:00Z, 2",
        "2024-04-01T09:00:01Z, 2",
        "2024-01-01T00:00:00Z, 0"
    })
    void knownAtAnInstantShowsWhatHadBeenRecordedByThen(String instant, int facts) {
        Episode episode = anEpisode()
                .pain("right-hip", 7, "2024-03-01")
                .pain("right-hip", 8, "2024-02-01")
                .recordedAt("2024-04-01T09:00:00Z")
                .build();

        assertThat(episode.knownAt(Instant.parse(instant)).facts()).hasSize(facts);
    }

    @Test
    void aWithdrawnFactStandsNoMoreButStaysInTheJournal() {
        Episode episode = anEpisode()
                .pain("right-hip", 7, "2024-03-01")
                .pain("left-hip", 7, "2024-04-01")
                .withdraws(2, "2024-04-02")
                .build();

        assertThat(episode.facts()).extracting(Entry::id).containsExactly(fact(1));
        assertThat(episode.journal()).extracting(Entry::id).containsExactly(fact(1), fact(2), fact(3));
    }

    @Test
    void aWithdrawalActsWhateverItsOwnDayIs() {
        Episode episode = anEpisode()
                .pain("left-hip", 7, "2024-04-01")
                .withdraws(1, "2024-06-01")
                .build();

        assertThat(episode.asOf(day("2024-05-01")).facts()).isEmpty();
    }

    @Test
    void beforeAWithdrawalWasRecordedTheFactWasBelieved() {
        Episode episode = anEpisode()
                .pain("left-hip", 7, "2024-04-01")
                .withdraws(1, "2024-06-01")
                .build();

        assertThat(episode.knownAt(Instant.parse("2024-05-01T00:00:00Z")).facts())
                .extracting(Entry::id)
                .containsExactly(fact(1));
    }

    @Test
    void aWithdrawnWithdrawalLetsTheFactStandAgain() {
        Episode episode = anEpisode()
                .pain("left-hip", 7, "2024-04-01")
                .withdraws(1, "2024-06-01")
                .withdraws(2, "2024-06-02")
                .build();

        assertThat(episode.facts()).extracting(Entry::id).containsExactly(fact(1));
    }

    @Test
    void aWithdrawalOfAnUnknownFactChangesNothing() {
        Episode episode = anEpisode()
                .pain("left-hip", 7, "2024-04-01")
                .withdraws(9, "2024-06-01")
                .build();

        assertThat(episode.facts()).extracting(Entry::id).containsExactly(fact(1));
    }

    @Test
    void aRegionWithoutPainOrOedemaIsNoRegionOfTheEpisode() {
        Episode episode = anEpisode()
                .painFree("left-hip", "2024-03-01")
                .mri("left-talus", NONE, "2024-03-01")
                .build();

        assertThat(episode.regions()).isEmpty();
    }

    @Test
    void regionsStandInTheOrderInWhichTheyWereFirstSeen() {
        Episode episode = anEpisode()
                .pain("right-knee", 7, "2024-05-01")
                .mri("right-talus", LARGE, "2024-03-01")
                .pain("right-hip", 7, "2024-04-01")
                .build();

        assertThat(episode.regions())
                .extracting(RegionCourse::region)
                .containsExactly(region("right-ankle-foot"), region("right-hip"), region("right-knee"));
    }

    @Test
    void theLatestExpectationOfARegionCounts() {
        Episode episode = anEpisode()
                .expected("right-hip", "2024-09-01", "2024-03-01")
                .expected("right-hip", "2024-10-01", "2024-04-01")
                .expected("left-hip", "2024-12-01", "2024-05-01")
                .build();

        assertThat(episode.expectedResolution(region("right-hip")).map(Known::id))
                .contains(fact(2));
    }

    @Test
    void whatIsSeenOfThePatientAfterAClosureOpensTheEpisodeAgain() {
        EpisodeBuilder closed =
                anEpisode().pain("right-hip", 7, "2024-03-01").closed(Closure.Outcome.RESOLVED, "2024-04-01");

        assertThat(closed.alp(200, "2024-05-01").build().closed()).isTrue();
        assertThat(closed.pain("left-hip", 9, "2024-05-02").build().closed()).isFalse();
        assertThat(closed.closed(Closure.Outcome.RESOLVED, "2024-06-01").build().closed())
                .isTrue();
    }

    @Test
    void aClosureEndsTheFollowUp() {
        Episode episode = anEpisode()
                .pain("right-hip", 7, "2024-03-01")
                .closed(Closure.Outcome.OTHER_DIAGNOSIS, "2024-04-01")
                .build();

        assertThat(episode.closed()).isTrue();
        assertThat(episode.phase()).isEqualTo(EpisodePhase.CLOSED);
        assertThat(episode.asOf(day("2024-03-31")).closed()).isFalse();
    }

    @Test
    void anEpisodeIsResolvedClinicallyWhenEveryRegionIsFreeOfPain() {
        Episode episode = anEpisode()
                .pain("right-hip, left-hip", 7, "2024-03-01")
                .mri("right-femoral-head", LARGE, "2024-03-01")
                .painFree("right-hip", "2024-06-01")
                .painFree("left-hip", "2024-07-01")
                .build();

        assertThat(episode.phase()).isEqualTo(EpisodePhase.RESOLVED_CLINICALLY);
        assertThat(episode.asOf(day("2024-06-30")).phase()).isEqualTo(EpisodePhase.OPEN);
    }

    @Test
    void anEpisodeIsResolvedWhenEveryRegionIsClearOnMriToo() {
        Episode episode = anEpisode()
                .pain("right-hip", 7, "2024-03-01")
                .mri("right-femoral-head", LARGE, "2024-03-01")
                .painFree("right-hip", "2024-06-01")
                .mri("right-femoral-head", SMALL, "2024-06-01")
                .mri("right-femoral-head", NONE, "2024-07-01")
                .build();

        assertThat(episode.phase()).isEqualTo(EpisodePhase.RESOLVED);
        assertThat(episode.asOf(day("2024-06-30")).phase()).isEqualTo(EpisodePhase.RESOLVED_CLINICALLY);
    }

    @Test
    void everyFactHasAnAuthor() {
        Episode episode = anEpisode().pain("right-hip", 7, "2024-03-01").build();

        assertThat(episode.recordedBy(fact(1))).isEqualTo("nurse");
        assertThatThrownBy(() -> episode.recordedBy(fact(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(fact(2).toString());
    }

    @Test
    void anMriWithoutOedemaOfAMerelyPainfulRegionResolvesIt() {
        Episode episode = anEpisode()
                .pain("right-hip", 7, "2024-03-01")
                .mri("right-femoral-head", NONE, "2024-03-20")
                .painFree("right-hip", "2024-06-01")
                .build();

        assertThat(episode.phase()).isEqualTo(EpisodePhase.RESOLVED);
    }

    @Test
    void ageIsCountedInCalendarYears() {
        assertThat(anEpisode().born(2008).build().ageIn(day("2024-01-01"))).contains(16);
        assertThat(anEpisode().born(null).build().ageIn(day("2024-01-01"))).isEmpty();
    }

    @Test
    void anEpisodeIsSpokenOfByAPseudonymOfEightCharacters() {
        EpisodeId id = new EpisodeId(UUID.fromString("00000000-0000-0000-0000-00ffffffffff"));

        assertThat(id.code()).isEqualTo("ZZZZ-ZZZZ");
        assertThat(new EpisodeId(new UUID(1, 1)).code()).isEqualTo("0000-0001");
    }
}
