package org.marrowwatch.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.dashboard.Story;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.house.SteppableClock;
import org.marrowwatch.review.Agenda;

/** Several instances share what is due: each takes the first that no other holds. */
@QuarkusTest
class SharedWorkTest {

    /** Before all that other tests have made due. */
    private static final LocalDate LONG_AGO = LocalDate.of(1990, 1, 1);

    @Inject
    Agenda agenda;

    @Inject
    Story story;

    @Inject
    SteppableClock clock;

    private List<EpisodeId> due = List.of();

    @BeforeEach
    void sixEpisodesAreDue() {
        clock.set(LocalDate.of(2026, 6, 15), LocalTime.of(10, 0));
        due = Stream.generate(() -> story.overdueHip(Story.someone())).limit(6).toList();
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < due.size(); i++) {
                agenda.lookAgain(due.get(i), Optional.of(LONG_AGO.plusDays(i)));
            }
        });
    }

    @AfterEach
    void nothingIsDueAnyMore() {
        QuarkusTransaction.requiringNew().run(() -> due.forEach(id -> agenda.lookAgain(id, Optional.empty())));
    }

    private List<EpisodeId> claim(int atMost) {
        return agenda.claim(clock.instant(), atMost);
    }

    private static <T> T elsewhere(Callable<T> instance) {
        return QuarkusTransaction.requiringNew().call(instance);
    }

    @Test
    void whatOneHoldsTheNextLeavesToIt() {
        List<EpisodeId> taken = elsewhere(() -> {
            List<EpisodeId> first = claim(2);
            List<EpisodeId> second = elsewhere(() -> {
                List<EpisodeId> next = claim(2);
                List<EpisodeId> third = elsewhere(() -> claim(2));
                return Stream.concat(next.stream(), third.stream()).toList();
            });
            return Stream.concat(first.stream(), second.stream()).toList();
        });

        assertThat(taken).containsExactlyInAnyOrderElementsOf(due);
    }

    @Test
    void whatWasLetGoCanBeTakenAgain() {
        assertThat(elsewhere(() -> claim(3))).containsExactlyInAnyOrderElementsOf(due.subList(0, 3));
        assertThat(elsewhere(() -> claim(3))).containsExactlyInAnyOrderElementsOf(due.subList(0, 3));
    }

    @Test
    void whatIsNotDueIsNotTaken() {
        assertThat(elsewhere(
                        () -> agenda.claim(LONG_AGO.plusDays(3).atTime(12, 0).toInstant(ZoneOffset.UTC), 50)))
                .containsExactlyInAnyOrderElementsOf(due.subList(0, 4));
    }
}
