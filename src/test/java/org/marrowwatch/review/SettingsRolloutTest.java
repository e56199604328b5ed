package org.marrowwatch.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Journal;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.flags.FlagBoard;
import org.marrowwatch.house.SteppableClock;
import org.marrowwatch.intake.Desk;
import org.marrowwatch.intake.Document;
import org.marrowwatch.intake.Receipt;
import org.marrowwatch.rules.RuleSettings;
import org.marrowwatch.rules.course.CourseKind;
import org.marrowwatch.rules.course.Window;

/** What happens to standing flags when the clinic chooses other numbers. */
@QuarkusTest
class SettingsRolloutTest {

    private static final PatternFormatter MESSAGE = new PatternFormatter("%s");
    private static final LocalDate ONSET = LocalDate.of(2027, 1, 10);
    private static final LocalDate PAST_SIX_MONTHS = LocalDate.of(2027, 7, 15);

    @Inject
    SteppableClock clock;

    @Inject
    Desk desk;

    @Inject
    Choosing choosing;

    @Inject
    RuleBooks books;

    @Inject
    BookRollout rollout;

    @Inject
    DueReviews reviews;

    @Inject
    FlagBoard board;

    @Inject
    Agenda agenda;

    @Inject
    Journal journal;

    @Inject
    Announcements announcements;

    @Inject
    EntityManager database;

    @BeforeEach
    void theBookHasBeenRolledOut() {
        clock.set(ONSET, LocalTime.NOON);
        rollOutAndReview();
    }

    @AfterEach
    void theClinicalReferenceIsInForceAgain() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("delete from SettingsRow").executeUpdate());
        QuarkusTransaction.requiringNew().run(books::inForce);
        rollOutAndReview();
    }

    private void rollOutAndReview() {
        for (int i = 0; i < 10; i++) {
            rollout.tick();
        }
        reviews.tick();
    }

    @Test
    void aFlagStandsUntilItsEpisodeHasBeenJudgedByTheNewNumbers() throws Exception {
        EpisodeId episode = painfulHip();
        clock.set(PAST_SIX_MONTHS, LocalTime.NOON);
        reviews.tick();
        assertThat(flagged(episode)).isTrue();

        choose(9, PAST_SIX_MONTHS);
        assertThat(flagged(episode)).isTrue();
        rollout.tick();
        assertThat(flagged(episode)).isTrue();
        rollOutAndReview();

        assertThat(flagged(episode)).isFalse();
    }

    @Test
    void aChoiceForADayToComeIsRolledOutAtItsMidnight() throws Exception {
        EpisodeId episode = painfulHip();
        LocalDate day = LocalDate.of(2027, 5, 20);
        clock.set(day.minusDays(2), LocalTime.NOON);
        choose(4, day);
        rollOutAndReview();
        assertThat(flagged(episode)).isFalse();

        clock.set(day.minusDays(1), LocalTime.of(23, 59, 59));
        rollOutAndReview();
        assertThat(flagged(episode)).isFalse();
        clock.set(day, LocalTime.MIDNIGHT);
        rollOutAndReview();

        assertThat(flagged(episode)).isTrue();
    }

    @Test
    void theDayOfAChoiceIsNotInThePast() {
        assertThatThrownBy(() -> choose(9, ONSET.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2027-01-09");
    }

    @Test
    void aChoiceThatWasRolledBackNeverTakesThePlaceOfTheOneThatWasMade() throws Exception {
        int seen = QuarkusTransaction.requiringNew().call(this::latest);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(() -> {
                    choosing.choose(seen, hip(9), ONSET, "administrator", clock.instant(), "never made");
                    assertThat(upperOfHip()).isEqualTo(9);
                    throw new IllegalStateException("rolled back");
                }))
                .hasStackTraceContaining("rolled back");

        clock.step(Duration.ofMillis(1));
        choose(8, ONSET);

        assertThat(QuarkusTransaction.requiringNew().call(this::upperOfHip)).isEqualTo(8);
    }

    @Test
    void aTickTakesAllEpisodesHoweverMany() throws Exception {
        painfulHip();
        String many = "insert into episode (id, patient, onset, opened_at, changes, look_failures)"
                + " select random_uuid(), (select min(patient) from episode), date '2027-01-10', opened, 1, 77"
                + " from (select timestamp with time zone '2026-01-10 12:00:00+00' as opened from system_range(1, 2100))";
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(many).executeUpdate());
        try {
            choose(9, ONSET);

            rollout.tick();

            assertThat(QuarkusTransaction.requiringNew().call(() -> agenda.due(clock.instant(), 5_000)))
                    .isGreaterThan(2_100);
        } finally {
            QuarkusTransaction.requiringNew()
                    .run(() -> database.createNativeQuery("delete from episode where look_failures = 77")
                            .executeUpdate());
        }
    }

    @Test
    void anEpisodeOpenedInATransactionThatStraddlesTheChoiceIsNotMissed() throws Exception {
        painfulHip();
        choose(9, ONSET);
        rollout.tick();
        rollout.tick();
        EpisodeId late = new EpisodeId(new UUID(0, 1));
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "insert into episode (id, patient, onset, opened_at, changes, look_failures)"
                                        + " select ?1, min(patient), date '2027-01-10', ?2, 1, 0 from episode")
                        .setParameter(1, late.value())
                        .setParameter(2, clock.instant().minusSeconds(1))
                        .executeUpdate());
        try {
            clock.step(Duration.ofMinutes(2));
            rollout.tick();

            assertThat(QuarkusTransaction.requiringNew().call(() -> agenda.nextLook(late)))
                    .contains(clock.instant());
        } finally {
            QuarkusTransaction.requiringNew()
                    .run(() -> database.createNativeQuery("delete from episode where id = ?1")
                            .setParameter(1, late.value())
                            .executeUpdate());
        }
    }

    @Test
    void whatAnotherInstanceHasRolledOutIsNoticed() throws Exception {
        EpisodeId episode = painfulHip();
        rollout.tick();
        clock.step(Duration.ofMinutes(3));
        rollOutAndReview();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("update BookRow set fingerprint = 'of another', finished = true")
                        .executeUpdate());
        clock.step(Duration.ofMinutes(1));

        rollout.tick();

        assertThat(QuarkusTransaction.requiringNew().call(() -> agenda.nextLook(episode)))
                .contains(clock.instant());
    }

    @Test
    void aBatchAsksForTheBookOnce() throws Exception {
        List<EpisodeId> episodes = List.of(painfulHip(), painfulHip(), painfulHip());
        AtomicInteger asked = new AtomicInteger();
        SettingsLog counting = new SettingsLog() {
            @Override
            public Edition latest() {
                asked.incrementAndGet();
                return Edition.FIRST;
            }

            @Override
            public List<ChosenSettings> all() {
                return List.of();
            }

            @Override
            public void add(ChosenSettings choice) {
                throw new AssertionError("nothing is chosen here");
            }
        };
        Reviewer reviewer = new Reviewer(journal, board, agenda, announcements, new RuleBooks(counting, clock), clock);

        QuarkusTransaction.requiringNew().run(() -> reviewer.review(episodes));

        assertThat(asked).hasValue(1);
    }

    @Test
    void aKeptNumberThatIsNotAllowedAnyMoreIsToldInTheLog() {
        keep("{\"windows\": {\"hip\": {\"upper\": 9}}, \"thresholds\": {\"mri-interval\": 2, \"colour\": 1}}");

        List<String> told = told(() -> assertThat(upperOfHip()).isEqualTo(9));

        assertThat(told)
                .hasSize(2)
                .allMatch(line -> line.startsWith("The choice 1 of rule settings holds"))
                .anyMatch(line -> line.contains("/thresholds/mri-interval must be"))
                .anyMatch(line -> line.contains("/thresholds/colour there is no such field"));
    }

    @Test
    void aChoiceThatCannotBeReadIsLeftOutLoudlyAndFactsAreStillRecorded() throws Exception {
        choose(9, ONSET);
        keep("{\"windows\": ");

        List<String> told = told(() -> assertThat(upperOfHip()).isEqualTo(9));

        assertThat(told)
                .singleElement()
                .asString()
                .startsWith("The choice 2 of rule settings cannot be read and is left out");
        assertThat(painfulHip()).isNotNull();
        keep("[]");
        assertThat(QuarkusTransaction.requiringNew().call(this::upperOfHip)).isEqualTo(9);
    }

    private List<String> told(Runnable loading) {
        List<String> lines = new CopyOnWriteArrayList<>();
        Handler ear = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(MESSAGE.format(line));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger log = Logger.getLogger(RuleBooks.class.getName());
        log.addHandler(ear);
        try {
            QuarkusTransaction.requiringNew().run(loading);
        } finally {
            log.removeHandler(ear);
        }
        return lines;
    }

    private void keep(String body) {
        clock.step(Duration.ofMillis(1));
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "insert into rule_settings (number, effective_from, chosen_by, chosen_at, reason, body)"
                                        + " values ((select coalesce(max(number), 0) + 1 from rule_settings), ?1,"
                                        + " 'administrator', ?2, 'our own audit', ?3)")
                        .setParameter(1, ONSET)
                        .setParameter(2, clock.instant())
                        .setParameter(3, body)
                        .executeUpdate());
    }

    private int upperOfHip() {
        return books.inForce().settings().window(CourseKind.HIP).upper();
    }

    private static RuleSettings hip(int upper) {
        return new RuleSettings(Map.of(CourseKind.HIP, new Window(3, upper, 12)), Map.of());
    }

    private void choose(int upper, LocalDate from) throws Exception {
        int seen = QuarkusTransaction.requiringNew().call(this::latest);
        QuarkusTransaction.requiringNew()
                .call(() -> choosing.choose(seen, hip(upper), from, "administrator", clock.instant(), "our own audit"));
    }

    private int latest() {
        return books.choiceOn(LocalDate.MAX).map(ChosenSettings::number).orElse(0);
    }

    private boolean flagged(EpisodeId episode) {
        return QuarkusTransaction.requiringNew().call(() -> board.of(episode)).stream()
                .filter(Flag::standing)
                .anyMatch(flag -> flag.rule().equals("resolution-window-exceeded"));
    }

    private EpisodeId painfulHip() throws Exception {
        String document = """
                {"patient": {"identifier": "%s", "sex": "male", "birthYear": 1970},
                 "episode": {"onset": "%s"},
                 "facts": [{"kind": "symptoms", "on": "%s", "regions": ["left-hip"], "painOnLoading": 8}]}
                """.formatted(UUID.randomUUID(), ONSET, ONSET);
        JsonNode file = Document.parse(document.getBytes(StandardCharsets.UTF_8));
        Receipt receipt = QuarkusTransaction.requiringNew().call(() -> desk.receiveCaseFile(file, "clinic"));
        return receipt.match(Receipt.Accepted::episode, Receipt.Duplicate::episode, refused -> {
            throw new AssertionError(refused.problems());
        });
    }
}
