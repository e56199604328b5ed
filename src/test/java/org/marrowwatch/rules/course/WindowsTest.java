package org.marrowwatch.rules.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.day;
import static org.marrowwatch.episode.EpisodeBuilder.fact;
import static org.marrowwatch.episode.Mri.Extent.LARGE;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.marrowwatch.episode.Closure;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.EpisodeBuilder;
import org.marrowwatch.episode.Treatment;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleBook;
import org.marrowwatch.rules.RuleSettings;
import org.marrowwatch.rules.Severity;
import org.marrowwatch.rules.Verdict;

/** The windows of every kind of course, and the two rules that watch their ends. */
class WindowsTest {

    record Course(String told, EpisodeBuilder story, CourseKind kind, String from, String until, String prolonged) {

        Episode episode() {
            return story.build();
        }

        @Override
        public String toString() {
            return told;
        }
    }

    static Stream<Course> courses() {
        return Stream.of(
                new Course(
                        "a hip",
                        anEpisode().pain("right-hip", 7, "2024-01-15"),
                        CourseKind.HIP,
                        "2024-04-15",
                        "2024-07-15",
                        "2025-01-15"),
                new Course(
                        "a hip that began on the last of August",
                        anEpisode().pain("right-hip", 7, "2023-08-31"),
                        CourseKind.HIP,
                        "2023-11-30",
                        "2024-02-29",
                        "2024-08-31"),
                new Course(
                        "a hip that hurt before the first visit",
                        anEpisode().onset("2023-12-01").pain("right-hip", 7, "2024-01-15"),
                        CourseKind.HIP,
                        "2024-03-01",
                        "2024-06-01",
                        "2024-12-01"),
                new Course(
                        "a hip that was treated",
                        anEpisode()
                                .pain("right-hip", 7, "2024-01-15")
                                .treated(Treatment.Agent.ZOLEDRONATE, "2024-02-15"),
                        CourseKind.HIP,
                        "2024-04-15",
                        "2024-07-15",
                        "2025-01-15"),
                new Course(
                        "a knee",
                        anEpisode().pain("left-knee", 7, "2024-01-15"),
                        CourseKind.KNEE,
                        "2024-04-15",
                        "2024-07-15",
                        "2025-01-15"),
                new Course(
                        "a knee with a shift between compartments",
                        anEpisode()
                                .mri("left-medial-femoral-condyle", LARGE, "2024-01-15")
                                .mri("left-lateral-femoral-condyle", LARGE, "2024-03-15"),
                        CourseKind.SHIFTING_KNEE,
                        "2024-07-15",
                        "2024-12-15",
                        "2025-01-15"),
                new Course(
                        "the foot of an adult",
                        anEpisode().pain("left-ankle-foot", 7, "2024-01-15"),
                        CourseKind.ANKLE_FOOT,
                        "2024-04-15",
                        "2024-10-15",
                        "2025-01-15"),
                new Course(
                        "the foot of someone of unknown age",
                        anEpisode().born(null).pain("left-ankle-foot", 7, "2024-01-15"),
                        CourseKind.ANKLE_FOOT,
                        "2024-04-15",
                        "2024-10-15",
                        "2025-01-15"),
                new Course(
                        "a foot at 9",
                        anEpisode().born(2015).pain("left-ankle-foot", 7, "2024-01-15"),
                        CourseKind.ANKLE_FOOT,
                        "2024-04-15",
                        "2024-10-15",
                        "2025-01-15"),
                new Course(
                        "a foot at 10",
                        anEpisode().born(2014).pain("left-ankle-foot", 7, "2024-01-15"),
                        CourseKind.ADOLESCENT_FOOT,
                        "2024-04-15",
                        "2025-01-15",
                        "2026-01-15"),
                new Course(
                        "a foot at 19",
                        anEpisode().born(2005).pain("left-ankle-foot", 7, "2024-01-15"),
                        CourseKind.ADOLESCENT_FOOT,
                        "2024-04-15",
                        "2025-01-15",
                        "2026-01-15"),
                new Course(
                        "a foot at 20",
                        anEpisode().born(2004).pain("left-ankle-foot", 7, "2024-01-15"),
                        CourseKind.ANKLE_FOOT,
                        "2024-04-15",
                        "2024-10-15",
                        "2025-01-15"),
                new Course(
                        "the hip of an adolescent",
                        anEpisode().born(2009).pain("left-hip", 7, "2024-01-15"),
                        CourseKind.HIP,
                        "2024-04-15",
                        "2024-07-15",
                        "2025-01-15"),
                new Course(
                        "a shoulder",
                        anEpisode().mri("right-humeral-head", LARGE, "2024-01-15"),
                        CourseKind.OTHER,
                        "2024-04-15",
                        "2024-07-15",
                        "2025-01-15"),
                new Course(
                        "a hip late in pregnancy",
                        anEpisode().pregnant("2024-01-01", "2024-03-01").begins("right-hip", "2024-08-01"),
                        CourseKind.PREGNANCY,
                        "2024-11-01",
                        "2025-02-01",
                        "2025-05-01"),
                new Course(
                        "a hip early in pregnancy, for which the due day counts while there is no delivery",
                        anEpisode().pregnant("2024-01-01", "2024-02-01").begins("right-hip", "2024-03-01"),
                        CourseKind.PREGNANCY,
                        "2024-06-01",
                        "2025-01-07",
                        "2025-04-07"),
                new Course(
                        "a hip early in pregnancy, for which the delivery counts once it is known",
                        anEpisode()
                                .pregnant("2024-01-01", "2024-02-01")
                                .begins("right-hip", "2024-03-01")
                                .delivered("2024-09-20"),
                        CourseKind.PREGNANCY,
                        "2024-06-01",
                        "2024-12-20",
                        "2025-03-20"),
                new Course(
                        "a hip three months after delivery",
                        anEpisode().delivered("2024-10-07").begins("right-hip", "2025-01-07"),
                        CourseKind.PREGNANCY,
                        "2025-04-07",
                        "2025-07-07",
                        "2025-10-07"),
                new Course(
                        "a hip three months and a day after delivery",
                        anEpisode().delivered("2024-10-07").begins("right-hip", "2025-01-08"),
                        CourseKind.HIP,
                        "2025-04-08",
                        "2025-07-08",
                        "2026-01-08"),
                new Course(
                        "a foot after transplant",
                        anEpisode()
                                .transplanted("2024-01-01")
                                .starts("tacrolimus", "2024-01-01")
                                .begins("left-ankle-foot", "2024-03-01"),
                        CourseKind.TRANSPLANT,
                        "2024-05-01",
                        "2024-09-01",
                        "2024-12-01"),
                new Course(
                        "a foot twelve months after transplant",
                        anEpisode()
                                .transplanted("2024-01-01")
                                .starts("tacrolimus", "2024-01-01")
                                .begins("left-ankle-foot", "2025-01-01"),
                        CourseKind.TRANSPLANT,
                        "2025-03-01",
                        "2025-07-01",
                        "2025-10-01"),
                new Course(
                        "a foot twelve months and a day after transplant",
                        anEpisode()
                                .transplanted("2024-01-01")
                                .starts("tacrolimus", "2024-01-01")
                                .begins("left-ankle-foot", "2025-01-02"),
                        CourseKind.ANKLE_FOOT,
                        "2025-04-02",
                        "2025-10-02",
                        "2026-01-02"),
                new Course(
                        "a foot after transplant without a calcineurin inhibitor",
                        anEpisode().transplanted("2024-01-01").begins("left-ankle-foot", "2024-03-01"),
                        CourseKind.ANKLE_FOOT,
                        "2024-06-01",
                        "2024-12-01",
                        "2025-03-01"),
                new Course(
                        "a hip that relapsed",
                        anEpisode()
                                .pain("right-hip", 7, "2024-01-15")
                                .painFree("right-hip", "2024-04-01")
                                .painFree("right-hip", "2024-05-01")
                                .pain("right-hip", 6, "2024-08-10"),
                        CourseKind.HIP,
                        "2024-11-10",
                        "2025-02-10",
                        "2025-08-10"),
                new Course(
                        "a hip with a day set by hand",
                        anEpisode()
                                .pain("right-hip", 7, "2024-01-15")
                                .expected("right-hip", "2024-09-30", "2024-02-01"),
                        CourseKind.HIP,
                        "2024-04-15",
                        "2024-09-30",
                        "2025-01-15"),
                new Course(
                        "a hip with an earlier day set by hand",
                        anEpisode()
                                .pain("right-hip", 7, "2024-01-15")
                                .expected("right-hip", "2024-05-31", "2024-02-01"),
                        CourseKind.HIP,
                        "2024-04-15",
                        "2024-05-31",
                        "2025-01-15"),
                new Course(
                        "a hip whose neighbour has a day set by hand",
                        anEpisode().pain("right-hip", 7, "2024-01-15").expected("left-hip", "2024-09-30", "2024-02-01"),
                        CourseKind.HIP,
                        "2024-04-15",
                        "2024-07-15",
                        "2025-01-15"),
                new Course(
                        "a hip that relapsed after a day set by hand for the first time it hurt",
                        anEpisode()
                                .pain("right-hip", 7, "2024-01-15")
                                .expected("right-hip", "2024-09-30", "2024-02-01")
                                .painFree("right-hip", "2024-04-01")
                                .painFree("right-hip", "2024-05-01")
                                .pain("right-hip", 6, "2024-12-10"),
                        CourseKind.HIP,
                        "2025-03-10",
                        "2025-06-10",
                        "2025-12-10"));
    }

    private static final Rule EXCEEDED = new ResolutionWindowExceeded(RuleSettings.CLINICAL_REFERENCE);
    private static final Rule PROLONGED = new ProlongedCourse(RuleSettings.CLINICAL_REFERENCE);

    @ParameterizedTest
    @MethodSource("courses")
    void hasItsWindow(Course course) {
        Episode episode = course.episode();

        ExpectedWindow window =
                ExpectedWindow.of(episode, episode.openRegions().get(0), RuleSettings.CLINICAL_REFERENCE);

        assertThat(window.kind()).isEqualTo(course.kind);
        assertThat(window.from()).isEqualTo(course.from);
        assertThat(window.until()).isEqualTo(course.until);
        assertThat(window.prolonged()).isEqualTo(course.prolonged);
    }

    @ParameterizedTest
    @MethodSource("courses")
    void isExceededOnItsLastDayAndNotBefore(Course course) {
        assertRaisedFrom(day(course.until), EXCEEDED, course);
    }

    @ParameterizedTest
    @MethodSource("courses")
    void isProlongedOnItsDayAndNotBefore(Course course) {
        assertRaisedFrom(day(course.prolonged), PROLONGED, course);
    }

    private static void assertRaisedFrom(LocalDate due, Rule rule, Course course) {
        Verdict before = rule.judge(course.episode(), due.minusDays(1));
        Verdict on = rule.judge(course.episode(), due);
        Verdict after = rule.judge(course.episode(), due.plusDays(1));

        assertThat(before).isEqualTo(Verdict.quietUntil(due));
        assertThat(on.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.since()).isEqualTo(due);
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.values()).containsEntry("kind", course.kind);
        });
        assertThat(on.holdsUntil()).isEqualTo(Verdict.FOR_GOOD);
        assertThat(after).isEqualTo(on);
    }

    @ParameterizedTest
    @MethodSource("courses")
    void noTreatmentMovesIt(Course course) {
        Episode plain = course.episode();
        LocalDate last = plain.journal().get(plain.journal().size() - 1).on();
        for (Treatment.Agent agent : Treatment.Agent.values()) {
            Episode treated = course.episode()
                    .with(anEpisode().treated(agent, last.toString()).journal());

            assertThat(window(treated)).as("%s", agent).isEqualTo(window(plain));
        }
    }

    @ParameterizedTest
    @MethodSource("courses")
    void healingBeforeItIsNeverFlagged(Course course) {
        Episode plain = course.episode();
        LocalDate last = plain.journal().get(plain.journal().size() - 1).on();
        String region = plain.openRegions().get(0).region().slug();
        Episode healed = plain.with(anEpisode()
                .visit("2024-01-01")
                .painFree(region, last.plusDays(1).toString())
                .journal()
                .subList(1, 2));

        assertThat(EXCEEDED.judge(healed, last.plusDays(1))).isEqualTo(Verdict.quiet());
        assertThat(PROLONGED.judge(healed, last.plusDays(1))).isEqualTo(Verdict.quiet());
    }

    private static ExpectedWindow window(Episode episode) {
        return ExpectedWindow.of(episode, episode.openRegions().get(0), RuleSettings.CLINICAL_REFERENCE);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, HIP", "2024-01-01, PREGNANCY", "2024-10-07, PREGNANCY",
        "2025-01-06, PREGNANCY", "2025-01-07, PREGNANCY", "2025-01-08, HIP"
    })
    void pregnancyCountsFromItsFirstDayUntilThreeMonthsAfterDelivery(String onset, CourseKind kind) {
        Episode episode = anEpisode()
                .pregnant("2024-01-01", "2024-02-01")
                .delivered("2024-10-07")
                .begins("right-hip", onset)
                .build();

        assertThat(window(episode).kind()).isEqualTo(kind);
    }

    @Test
    void ofTwoPregnanciesTheOngoingOneCounts() {
        Episode episode = anEpisode()
                .delivered("2023-12-01")
                .pregnantUntil("2024-11-20", "2024-02-20")
                .begins("right-hip", "2024-02-25")
                .build();

        assertThat(window(episode).until()).isEqualTo("2025-02-20");
        assertThat(window(episode).prolonged()).isEqualTo("2025-05-20");
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29, HIP", "2024-03-01, TRANSPLANT", "2024-03-02, TRANSPLANT", "2024-06-01, HIP"})
    void aTransplantCountsWhileACalcineurinInhibitorIsTaken(String onset, CourseKind kind) {
        Episode episode = anEpisode()
                .transplanted("2024-01-01")
                .starts("tacrolimus", "2024-03-01")
                .stops("tacrolimus", "2024-06-01")
                .begins("right-hip", onset)
                .build();

        assertThat(window(episode).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-14, 2024-07-15", "2024-01-15, 2024-07-15", "2024-01-16, 2024-01-16"})
    void aDaySetByHandMustLieAfterTheOnset(String by, String until) {
        Episode episode = anEpisode()
                .pain("right-hip", 7, "2024-01-15")
                .expected("right-hip", by, "2024-02-01")
                .build();

        assertThat(window(episode).until()).isEqualTo(until);
    }

    @Test
    void aDaySetForTheFirstSpellSaysNothingOfARelapse() {
        EpisodeBuilder story = anEpisode()
                .pain("right-hip", 7, "2024-01-10")
                .expected("right-hip", "2025-12-01", "2024-02-10")
                .painFree("right-hip", "2024-04-10")
                .painFree("right-hip", "2024-05-10")
                .pain("right-hip", 7, "2024-09-10");

        assertThat(window(story.build()).until()).isEqualTo("2025-03-10");
        assertThat(window(story.expected("right-hip", "2025-04-01", "2024-09-10")
                                .build())
                        .until())
                .isEqualTo("2025-04-01");
    }

    @Test
    void theComputedDayStandsBesideTheOneSetByHand() {
        Episode episode = anEpisode()
                .pain("right-hip", 7, "2024-01-15")
                .expected("right-hip", "2024-09-30", "2024-02-01")
                .build();

        ExpectedWindow window = ExpectedWindow.of(episode, episode.regions().get(0), RuleSettings.CLINICAL_REFERENCE);

        assertThat(window.computed()).isEqualTo("2024-07-15");
        assertThat(window.setByHand().map(known -> known.id())).isEqualTo(Optional.of(fact(2)));
    }

    @Test
    void aDeliveryThatBecomesKnownMovesTheEnd() {
        Episode episode = anEpisode()
                .pregnant("2024-01-01", "2024-02-01")
                .begins("right-hip", "2024-03-01")
                .delivered("2024-09-20")
                .build();

        assertThat(EXCEEDED.judge(episode.asOf(day("2024-09-19")), day("2024-09-19"))
                        .holdsUntil())
                .isEqualTo("2025-01-07");
        assertThat(EXCEEDED.judge(episode, day("2024-09-20")).holdsUntil()).isEqualTo("2024-12-20");
    }

    @Test
    void everyKindOrdersItsBounds() {
        for (CourseKind kind : CourseKind.values()) {
            assertThat(kind.reference().lower())
                    .as("%s", kind)
                    .isLessThan(kind.reference().upper());
            assertThat(kind.reference().upper())
                    .as("%s", kind)
                    .isLessThan(kind.reference().prolonged());
            assertThat(kind.grade()).as("%s", kind).isNotNull();
        }
    }

    @Test
    void aClosedEpisodeIsLeftInPeace() {
        Episode episode = anEpisode()
                .pain("right-hip", 7, "2024-01-15")
                .closed(Closure.Outcome.LOST_TO_FOLLOW_UP, "2024-03-01")
                .build();

        assertThat(RuleBook.standard().judge(episode, day("2026-01-01"))).isEqualTo(Verdict.quiet());
    }
}
