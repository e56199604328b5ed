package org.marrowwatch.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.flags.FlagBoard;
import org.marrowwatch.flags.FlagChange;
import org.marrowwatch.flags.Status;
import org.marrowwatch.house.SteppableClock;
import org.marrowwatch.intake.Desk;
import org.marrowwatch.intake.Document;
import org.marrowwatch.intake.Receipt;

@QuarkusTest
class LoopTest {

    @Inject
    SteppableClock clock;

    @Inject
    Desk desk;

    @Inject
    DueReviews reviews;

    @Inject
    FlagBoard board;

    @Inject
    Agenda agenda;

    @Inject
    RuleBooks books;

    @Inject
    EntityManager database;

    @BeforeEach
    void nothingElseIsDue() {
        clock.set(LocalDate.of(2027, 1, 1), LocalTime.NOON);
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("update EpisodeRow e set e.lookAgainAt = null")
                        .executeUpdate());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-10, 2026-12-10",
        // the night in which clocks go forward, and the one in which they go back
        "2025-09-30, 2026-03-30",
        "2025-09-29, 2026-03-29",
        "2026-04-25, 2026-10-25",
        "2026-04-26, 2026-10-26",
        // a window that ends on a leap day
        "2027-08-29, 2028-02-29"
    })
    void anEpisodeWhoseWindowEndsIsFlaggedWithinOneTickOfLocalMidnightWithoutAnyRequest(
            LocalDate onset, LocalDate windowEnds) {
        clock.set(onset, LocalTime.NOON);
        EpisodeId episode = painfulHip(onset);
        clock.set(windowEnds.minusDays(1), LocalTime.of(23, 59, 59));

        reviews.tick();

        assertThat(windowFlags(episode)).isEmpty();
        assertThat(nextLook(episode))
                .contains(windowEnds.atStartOfDay(SteppableClock.ZONE).toInstant());

        clock.set(windowEnds.atStartOfDay(SteppableClock.ZONE).toInstant());
        reviews.tick();

        assertThat(windowFlags(episode)).extracting(Flag::since).containsExactly(windowEnds);
    }

    @Test
    void aSecondReviewChangesNothing() {
        clock.set(LocalDate.of(2026, 12, 20), LocalTime.NOON);
        EpisodeId episode = painfulHip(LocalDate.of(2026, 1, 10));
        List<Flag> before = flags(episode);
        long events = events(episode);
        lookNow(episode);

        reviews.tick();

        assertThat(flags(episode)).isEqualTo(before).isNotEmpty();
        assertThat(events(episode)).isEqualTo(events);
    }

    @Test
    void aFirstEpisodeWhoseReviewFailsDoesNotHoldUpTheOthersAndIsTriedAgainLaterAndLater() {
        LocalDate onset = LocalDate.of(2026, 2, 1);
        clock.set(onset, LocalTime.NOON);
        EpisodeId broken = painfulHip(onset);
        EpisodeId healthy = painfulHip(onset);
        String body = breakFactOf(broken);
        clock.set(onset.plusMonths(6), LocalTime.of(0, 0));
        dueAt(broken, clock.instant().minusSeconds(60));

        reviews.tick();

        assertThat(windowFlags(healthy)).hasSize(1);
        assertThat(flags(broken)).isEmpty();
        assertThat(nextLook(broken)).contains(clock.instant().plusSeconds(30));

        clock.step(Duration.ofSeconds(30));
        reviews.tick();
        assertThat(nextLook(broken)).contains(clock.instant().plusSeconds(60));

        mendFactOf(broken, body);
        clock.step(Duration.ofSeconds(60));
        reviews.tick();
        assertThat(windowFlags(broken)).hasSize(1);
    }

    @Test
    void aChangedRuleBookPutsEveryEpisodeOnTheAgendaAndLosesNoFlagMeanwhile() {
        clock.set(LocalDate.of(2026, 12, 20), LocalTime.NOON);
        EpisodeId flagged = painfulHip(LocalDate.of(2026, 1, 10));
        EpisodeId quiet = painfulHip(LocalDate.of(2026, 12, 10));
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery(
                                "update BookRow set fingerprint = 'of an earlier book', finished = true")
                        .executeUpdate());

        while (QuarkusTransaction.requiringNew()
                        .call(() -> agenda.lookAgainAtSome(books.inForce().fingerprint(), clock.instant(), 1))
                > 0) {
            assertThat(flags(flagged)).isNotEmpty();
        }

        assertThat(nextLook(flagged)).contains(clock.instant());
        assertThat(nextLook(quiet)).contains(clock.instant());
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> agenda.lookAgainAtSome(books.inForce().fingerprint(), clock.instant(), 1)))
                .isZero();

        reviews.tick();
        assertThat(flags(flagged)).isNotEmpty();
        assertThat(QuarkusTransaction.requiringNew().call(() -> agenda.due(clock.instant(), 10)))
                .isZero();
    }

    @Test
    void whatIsDueIsCountedNoFurtherThanAsked() {
        clock.set(LocalDate.of(2026, 3, 3), LocalTime.NOON);
        lookNow(painfulHip(LocalDate.of(2026, 3, 3)));
        lookNow(painfulHip(LocalDate.of(2026, 3, 3)));

        assertThat(QuarkusTransaction.requiringNew().call(() -> agenda.due(clock.instant(), 1)))
                .isOne();
        assertThat(QuarkusTransaction.requiringNew().call(() -> agenda.due(clock.instant(), 10)))
                .isEqualTo(2);
    }

    @Test
    void aSnoozedFlagComesBackOnItsDay() throws Exception {
        clock.set(LocalDate.of(2026, 12, 20), LocalTime.NOON);
        EpisodeId episode = painfulHip(LocalDate.of(2026, 5, 10));
        Flag flag = flags(episode).get(0);
        LocalDate until = LocalDate.of(2026, 12, 24);
        QuarkusTransaction.requiringNew().call(() -> {
            board.answer(
                    flag.snoozed(until, LocalDate.now(clock)), FlagChange.Kind.SNOOZED, "clinician", "MRI is booked");
            return flag;
        });
        lookNow(episode);
        reviews.tick();
        assertThat(flags(episode).get(0).status()).isEqualTo(Status.SNOOZED);

        clock.set(until, LocalTime.MIDNIGHT);
        reviews.tick();

        assertThat(flags(episode).get(0).status()).isEqualTo(Status.RAISED);
    }

    @Test
    void moreThanABatchOfDueEpisodesIsReviewedInOneTick() {
        LocalDate onset = LocalDate.of(2026, 3, 3);
        clock.set(onset, LocalTime.NOON);
        List<EpisodeId> episodes = java.util.stream.Stream.generate(() -> painfulHip(onset))
                .limit(120)
                .toList();
        clock.set(onset.plusMonths(6), LocalTime.MIDNIGHT);

        reviews.tick();

        assertThat(episodes)
                .allSatisfy(episode -> assertThat(windowFlags(episode)).hasSize(1));
    }

    private EpisodeId painfulHip(LocalDate onset) {
        JsonNode file = json("""
                {"patient": {"identifier": "%s", "sex": "female", "birthYear": 1980}, "episode": {"onset": "%s"},
                 "facts": [{"kind": "symptoms", "on": "%s", "regions": ["left-hip"], "painOnLoading": 7}]}
                """.formatted(UUID.randomUUID(), onset, onset));
        Receipt receipt = QuarkusTransaction.requiringNew().call(() -> desk.receiveCaseFile(file, "loop"));
        return receipt.match(Receipt.Accepted::episode, Receipt.Duplicate::episode, refused -> {
            throw new AssertionError(refused.problems());
        });
    }

    private static JsonNode json(String text) {
        try {
            return Document.parse(text.getBytes(StandardCharsets.UTF_8));
        } catch (Document.Unreadable unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private List<Flag> windowFlags(EpisodeId episode) {
        return flags(episode).stream()
                .filter(flag -> flag.rule().equals("resolution-window-exceeded"))
                .toList();
    }

    private List<Flag> flags(EpisodeId episode) {
        return QuarkusTransaction.requiringNew().call(() -> board.of(episode));
    }

    private long events(EpisodeId episode) {
        return QuarkusTransaction.requiringNew()
                .call(() -> board.history(episode).size());
    }

    private Optional<Instant> nextLook(EpisodeId episode) {
        return QuarkusTransaction.requiringNew().call(() -> agenda.nextLook(episode));
    }

    private void lookNow(EpisodeId episode) {
        dueAt(episode, clock.instant());
    }

    private void dueAt(EpisodeId episode, Instant at) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("update EpisodeRow e set e.lookAgainAt = ?1 where e.id = ?2")
                        .setParameter(1, at)
                        .setParameter(2, episode.value())
                        .executeUpdate());
    }

    private String breakFactOf(EpisodeId episode) {
        return QuarkusTransaction.requiringNew().call(() -> {
            String body = database.createQuery("select f.body from FactRow f where f.episode = ?1", String.class)
                    .setParameter(1, episode.value())
                    .getSingleResult();
            mendFactOf(episode, "not a fact");
            return body;
        });
    }

    private void mendFactOf(EpisodeId episode, String body) {
        QuarkusTransaction.joiningExisting()
                .run(() -> database.createQuery("update FactRow f set f.body = ?1 where f.episode = ?2")
                        .setParameter(1, body)
                        .setParameter(2, episode.value())
                        .executeUpdate());
    }
}
