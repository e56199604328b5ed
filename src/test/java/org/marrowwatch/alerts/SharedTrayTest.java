package org.marrowwatch.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.house.SteppableClock;

/** Several instances that take mails from the same tray. */
@QuarkusTest
@WithTestResource(TroubledMail.class)
class SharedTrayTest {

    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final int UNLIMITED = Integer.MAX_VALUE;

    TroubledMailServer server;

    @Inject
    Tray tray;

    @Inject
    OutTray out;

    @Inject
    Postman postman;

    @Inject
    SteppableClock clock;

    @BeforeEach
    void anEmptyTrayAndAnotherMinute() {
        tray.empty();
        clock.step(Duration.ofHours(1));
        server.kept().clear();
    }

    @Test
    void twoInstancesNeverTakeTheSameMailAndTogetherTakeAll() throws Exception {
        List<UUID> mails = IntStream.range(0, 60)
                .mapToObj(i -> tray.put(Mail.Kind.DIGEST, clock.instant()))
                .toList();

        List<UUID> taken = together(4, () -> claimAll(UNLIMITED));

        assertThat(taken).containsExactlyInAnyOrderElementsOf(mails);
    }

    @Test
    void allInstancesTogetherTakeNoMoreThanAreAllowedWithinAMinute() throws Exception {
        for (int i = 0; i < 30; i++) {
            tray.put(Mail.Kind.CRITICAL, clock.instant());
        }

        assertThat(together(4, () -> claimAll(10))).hasSize(10);
        clock.step(Duration.ofSeconds(59));
        assertThat(claimAll(10)).isEmpty();
        clock.step(Duration.ofSeconds(1));
        assertThat(together(4, () -> claimAll(10))).hasSize(10);
    }

    @Test
    void whatWasTriedBeforeTheClockWasSetBackTakesNoPlaces() {
        for (int i = 0; i < 20; i++) {
            tray.put(Mail.Kind.CRITICAL, clock.instant().minus(Duration.ofDays(1)));
        }
        assertThat(claimAll(10)).hasSize(10);

        clock.step(Duration.ofSeconds(-59));
        assertThat(claimAll(10)).as("perhaps only another instance's clock").isEmpty();
        clock.step(Duration.ofHours(-1));

        assertThat(claimAll(10)).hasSize(10);
    }

    @Test
    void criticalMailsGoFirstAndHaveAFifthOfThePlacesForThemselves() {
        List<UUID> digests = IntStream.range(0, 10)
                .mapToObj(i -> tray.put(Mail.Kind.DIGEST, clock.instant().minusSeconds(60 - i)))
                .toList();
        UUID later = tray.put(Mail.Kind.CRITICAL, clock.instant());
        UUID earlier = tray.put(Mail.Kind.CRITICAL, clock.instant().minusSeconds(1));

        List<UUID> firstTen = claimAll(10);
        UUID sudden = tray.put(Mail.Kind.CRITICAL, clock.instant());

        assertThat(firstTen.subList(0, 2)).containsExactly(earlier, later);
        assertThat(firstTen.subList(2, 8)).isEqualTo(digests.subList(0, 6));
        assertThat(firstTen).hasSize(8);
        assertThat(claimAll(10)).containsExactly(sudden);
    }

    @Test
    void thePostmanKeepsToTheLimitAndGoesOnInTheNextMinute() {
        for (int i = 0; i < 12; i++) {
            tray.put(Mail.Kind.CRITICAL, clock.instant());
        }

        postman.tick();
        assertThat(server.kept()).hasSize(10);
        clock.step(Duration.ofMinutes(1));
        postman.tick();

        assertThat(server.kept()).hasSize(12);
    }

    @Test
    void aMailWhoseSenderFellSilentIsTakenAgainAndItsHistorySaysSo() {
        UUID mail = tray.put(Mail.Kind.CRITICAL, clock.instant());
        Sending first = claim(UNLIMITED).orElseThrow();

        clock.step(LEASE.minusSeconds(1));
        assertThat(claim(UNLIMITED)).isEmpty();
        clock.step(Duration.ofSeconds(1));
        Sending second = claim(UNLIMITED).orElseThrow();

        assertThat(first.repeated()).isFalse();
        assertThat(second.repeated()).isTrue();
        assertThat(second.messageId()).isEqualTo(first.messageId());
        assertThat(tray.steps(mail)).containsExactly(new Mail.Step(clock.instant(), Mail.Status.WAITING, null, null));
    }

    private List<UUID> claimAll(int perMinute) {
        List<UUID> taken = new ArrayList<>();
        for (Optional<Sending> next = claim(perMinute); next.isPresent(); next = claim(perMinute)) {
            taken.add(next.get().mail().id());
        }
        return taken;
    }

    private Optional<Sending> claim(int perMinute) {
        Instant now = clock.instant();
        return QuarkusTransaction.requiringNew().call(() -> out.claim(now, LEASE, perMinute));
    }

    /** What so many threads, which begin at the same moment, have taken. */
    private static List<UUID> together(int threads, Callable<List<UUID>> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(threads);
        ExecutorService instances = Executors.newFixedThreadPool(threads);
        try {
            List<Future<List<UUID>>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                all.add(instances.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            List<UUID> taken = new ArrayList<>();
            for (Future<List<UUID>> one : all) {
                taken.addAll(one.get());
            }
            return taken;
        } finally {
            instances.shutdownNow();
        }
    }
}
