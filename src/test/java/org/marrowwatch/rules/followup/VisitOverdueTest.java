package org.marrowwatch.rules.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.day;
import static org.marrowwatch.episode.EpisodeBuilder.fact;
import static org.marrowwatch.episode.Mri.Extent.LARGE;
import static org.marrowwatch.episode.Mri.Extent.NONE;
import static org.marrowwatch.rules.Judging.english;
import static org.marrowwatch.rules.Judging.found;
import static org.marrowwatch.rules.Judging.french;
import static org.marrowwatch.rules.Judging.judge;
import static org.marrowwatch.rules.Judging.theFinding;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marrowwatch.episode.EpisodeBuilder;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleSettings;
import org.marrowwatch.rules.Threshold;
import org.marrowwatch.rules.Verdict;

class VisitOverdueTest {

    private static final String OVERDUE = "INFO episode since 2024-06-08";

    private final Rule rule = new VisitOverdue(RuleSettings.CLINICAL_REFERENCE);

    private static EpisodeBuilder bookedForJune() {
        return anEpisode().pain("right-hip", 7, "2024-03-01").books("2024-06-01", "2024-03-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-01, '', 2024-06-08",
        "2024-06-07, '', 2024-06-08",
        "2024-06-08, INFO episode since 2024-06-08, +999999999-12-31",
        "2024-06-09, INFO episode since 2024-06-08, +999999999-12-31"
    })
    void isInformationAWeekAfterTheBookedDay(String asOf, String finding, String holdsUntil) {
        assertThat(found(rule, bookedForJune(), asOf)).isEqualTo(finding.isEmpty() ? List.of() : List.of(finding));
        assertThat(judge(rule, bookedForJune(), asOf).holdsUntil()).isEqualTo(holdsUntil);
    }

    @Test
    void itSaysForWhichDayTheVisitWasBooked() {
        assertThat(english(rule, bookedForJune(), "2024-07-01"))
                .isEqualTo("Visit booked for 1 June 2024, not recorded: by 8 June 2024 there was neither a visit nor a"
                        + " symptom report.");
        assertThat(french(rule, bookedForJune(), "2024-07-01"))
                .isEqualTo("Consultation prévue le 1er juin 2024, non consignée : au 8 juin 2024, ni consultation ni"
                        + " compte rendu de symptômes.");
        assertThat(theFinding(rule, bookedForJune(), "2024-07-01").evidence()).containsExactly(fact(2));
    }

    @Test
    void theGraceIsTheClinicsChoice() {
        Rule patient = new VisitOverdue(new RuleSettings(Map.of(), Map.of(Threshold.MISSED_VISIT, 30.0)));

        assertThat(judge(patient, bookedForJune(), "2024-06-30")).isEqualTo(Verdict.quietUntil(day("2024-07-01")));
        assertThat(found(patient, bookedForJune(), "2024-07-01")).containsExactly("INFO episode since 2024-07-01");
        assertThat(patient.card().because().en()).startsWith("Raised for information 30 days after");
    }

    @Test
    void withoutABookedVisitItIsSilent() {
        var story = anEpisode().pain("right-hip", 7, "2024-03-01").visit("2024-03-01");

        assertThat(judge(rule, story, "2025-01-01")).isEqualTo(Verdict.quiet());
    }

    @Test
    void aVisitThatNamesItsOwnDayBooksNothing() {
        var story = anEpisode().pain("right-hip", 7, "2024-03-01").books("2024-03-01", "2024-03-01");

        assertThat(judge(rule, story, "2025-01-01")).isEqualTo(Verdict.quiet());
    }

    @Test
    void aVisitOnTheBookedDaySettlesIt() {
        assertThat(judge(rule, bookedForJune().visit("2024-06-01"), "2024-06-01"))
                .isEqualTo(Verdict.quiet());
    }

    @Test
    void aLateVisitSettlesIt() {
        var story = bookedForJune().visit("2024-07-20");

        assertThat(found(rule, story, "2024-07-19")).containsExactly(OVERDUE);
        assertThat(judge(rule, story, "2024-07-20")).isEqualTo(Verdict.quiet());
    }

    @ParameterizedTest
    @CsvSource({"2024-05-24, true", "2024-05-25, false", "2024-05-26, false"})
    void aVisitAFewDaysEarlyIsTheBookedOne(String visit, boolean overdue) {
        assertThat(found(rule, bookedForJune().visit(visit), "2024-07-01")).hasSize(overdue ? 1 : 0);
    }

    @Test
    void aVisitOfTheDayOfBookingIsNotTheBookedOne() {
        var story = anEpisode().books("2024-03-05", "2024-03-01").visit("2024-03-01");

        assertThat(found(rule, story, "2024-03-12")).containsExactly("INFO episode since 2024-03-12");
    }

    @ParameterizedTest
    @CsvSource({"2024-05-31, true", "2024-06-01, false", "2024-06-02, false"})
    void aSymptomReportOfTheBookedDayOrLaterShowsThatThePatientWasSeen(String report, boolean overdue) {
        var story = bookedForJune().pain("right-hip", 5, report);

        assertThat(found(rule, story, "2024-07-01")).hasSize(overdue ? 1 : 0);
    }

    @Test
    void anEarlierVisitThatNamesANewDayReplacesIt() {
        var story = bookedForJune().books("2024-08-01", "2024-04-10");

        assertThat(judge(rule, story, "2024-06-30")).isEqualTo(Verdict.quietUntil(day("2024-08-08")));
        assertThat(found(rule, story, "2024-08-08")).containsExactly("INFO episode since 2024-08-08");
        assertThat(theFinding(rule, story, "2024-08-08").evidence()).containsExactly(fact(3));
    }

    @Test
    void anEarlierVisitThatNamesNoDayLeavesTheAppointment() {
        assertThat(found(rule, bookedForJune().visit("2024-04-10"), "2024-06-08"))
                .containsExactly(OVERDUE);
    }

    @Test
    void anEpisodeResolvedInSymptomsAndOnMriNeedsNoVisit() {
        var story = anEpisode()
                .pain("right-hip", 7, "2024-01-01")
                .mri("right-femoral-head", LARGE, "2024-01-01")
                .painFree("right-hip", "2024-04-01")
                .books("2024-06-01", "2024-04-01");

        assertThat(found(rule, story, "2024-06-08")).containsExactly(OVERDUE);
        assertThat(judge(rule, story.mri("right-femoral-head", NONE, "2024-05-01"), "2024-06-08"))
                .isEqualTo(Verdict.quiet());
    }
}
