package org.marrowwatch.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.awaitility.Awaitility;
import org.marrowwatch.house.PackagedMarrowwatch;

/**
 * A database with its schema and with those who are told of critical flags, and an archive of loaded classes, with which the
 * service starts in half the time.
 */
record SeededHouse(Path data, Path archive) {

    static final List<String> TOLD = List.of("clinician", "nurse");

    private static final String DATABASE = "marrowwatch.mv.db";

    static SeededHouse in(Path directory) throws Exception {
        SeededHouse house = new SeededHouse(directory.resolve("seed"), directory.resolve("classes.jsa"));
        try (PackagedMarrowwatch first = PackagedMarrowwatch.real(house.data)) {
            first.awaitReady();
            first.stop();
        }
        house.employ();
        house.practise(directory.resolve("practice"));
        return house;
    }

    private void employ() throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("marrowwatch"));
                PreparedStatement employ = database.prepareStatement(
                        "insert into account (name, password, role, address, language) values (?, ?, ?, ?, 'en')")) {
            for (String name : TOLD) {
                employ.setString(1, name);
                employ.setString(2, BcryptUtil.bcryptHash(name, 4));
                employ.setString(3, name);
                employ.setString(4, name + "@example.org");
                employ.executeUpdate();
            }
        }
    }

    /** One flag from its fact to its mails, so that the classes of the whole way are in the archive. */
    private void practise(Path place) throws Exception {
        copyTo(place);
        try (TroubledMailServer mail = new TroubledMailServer();
                PackagedMarrowwatch service = PackagedMarrowwatch.with(
                        place,
                        List.of(
                                "-XX:ArchiveClassesAtExit=" + archive,
                                "-Dquarkus.mailer.host=127.0.0.1",
                                "-Dquarkus.mailer.port=" + mail.port()))) {
            service.awaitReady();
            assertThat(service.post("/api/v1/case-files", Occasions.alarm("practice"))
                            .statusCode())
                    .isEqualTo(201);
            Awaitility.await().until(() -> mail.kept().size() == TOLD.size());
            service.stop();
        }
    }

    Path copyTo(Path place) throws IOException {
        Files.createDirectories(place);
        Files.copy(data.resolve(DATABASE), place.resolve(DATABASE));
        return place;
    }
}
