package org.marrowwatch.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.episode.EpisodeId;
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

    private void choose(int upper, LocalDate from) throws Exception {
        int seen = QuarkusTransaction.requiringNew().call(this::latest);
        RuleSettings settings = new RuleSettings(Map.of(CourseKind.HIP, new Window(3, upper, 12)), Map.of());
        QuarkusTransaction.requiringNew()
                .call(() -> choosing.choose(seen, settings, from, "administrator", "our own audit"));
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
