package org.marrowwatch.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.h2.tools.Server;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the packaged service at every point between a critical flag and its mail, again and again: alone on its embedded
 * database, and two instances on a shared one.
 */
class KilledMailsIT {

    private static final Logger LOG = Logger.getLogger(KilledMailsIT.class);
    private static final int ROUNDS = Integer.getInteger("marrowwatch.kill.rounds", 100);
    private static final int SHARED_ROUNDS = ROUNDS * 2 / 5;
    private static final int SEED = 1728;

    @TempDir
    Path directory;

    @Test
    void everyAcknowledgedFlagIsMailedAndOnlyAKillBetweenTakingAndNotingRepeatsALetter() throws Exception {
        SeededHouse house = SeededHouse.in(directory);
        Path shared = house.copyTo(directory.resolve("shared"));
        Server database = Server.createTcpServer("-tcpPort", "0", "-baseDir", shared.toString(), "-ifExists")
                .start();
        String url = "-Dquarkus.datasource.jdbc.url=jdbc:h2:tcp://127.0.0.1:" + database.getPort()
                + "/./marrowwatch;WRITE_DELAY=0";
        ExecutorService lanes = Executors.newFixedThreadPool(2);
        try (Lane alone = lane("alone", house, List.of("alone"), List.of());
                Lane together = lane("together", house, List.of("left", "right"), List.of(url))) {
            Future<Lane> first = lanes.submit(() -> alone.run(ROUNDS - SHARED_ROUNDS));
            Future<Lane> second = lanes.submit(() -> together.run(SHARED_ROUNDS));

            check(first.get());
            check(second.get());

            assertThat(lettersOf("left", together)).isGreaterThan(SHARED_ROUNDS / 4);
            assertThat(lettersOf("right", together)).isGreaterThan(SHARED_ROUNDS / 4);
        } finally {
            lanes.shutdownNow();
            database.stop();
        }
    }

    private Lane lane(String name, SeededHouse house, List<String> seats, List<String> more) throws Exception {
        Path data = directory.resolve(name);
        if (more.isEmpty()) {
            house.copyTo(data);
        } else {
            Files.createDirectories(data);
        }
        TroubledMailServer mail = new TroubledMailServer();
        List<String> settings = new ArrayList<>(more);
        settings.add("-XX:SharedArchiveFile=" + house.archive());
        settings.add("-XX:+UseSerialGC");
        settings.add("-Dquarkus.mailer.host=127.0.0.1");
        settings.add("-Dquarkus.mailer.port=" + mail.port());
        settings.add("-Dmarrowwatch.mail.read-timeout=8s");
        settings.add("-Dmarrowwatch.mail.deadline=9s");
        settings.add("-Dmarrowwatch.mail.lease=10s");
        settings.add("-Dmarrowwatch.mail.per-minute=100000");
        return new Lane(name, new Instances(data, seats, settings), mail, SEED + name.length());
    }

    private static void check(Lane lane) {
        LOG.info(lane);
        List<Kept> letters = lane.letters();
        List<Kept> repeated = Occasions.repeated(letters);
        assertThat(lane.occasions().count()).isPositive();
        assertThat(Occasions.ambiguous(letters)).isEmpty();
        assertThat(Occasions.lastWords(letters)).containsAll(repeated);
        assertThat(repeated).extracting(Kept::caller).isSubsetOf(lane.killed());
    }

    private static long lettersOf(String seat, Lane lane) {
        return lane.letters().stream()
                .filter(letter -> letter.caller().startsWith(seat))
                .count();
    }
}
