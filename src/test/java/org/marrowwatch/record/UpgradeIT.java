package org.marrowwatch.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.house.PackagedMarrowwatch;

/** Starts the packaged service on the database of an earlier version. */
class UpgradeIT {

    private static final EpisodeId EPISODE = new EpisodeId(UUID.fromString("0190a1b2-0000-7000-8000-00000000e1f2"));

    @TempDir
    Path data;

    private String database() {
        return "jdbc:h2:file:" + data.resolve("marrowwatch");
    }

    /** The database of a version, with one episode. */
    private void earlier(String version, String... more) throws SQLException {
        Flyway.configure()
                .dataSource(database(), "", "")
                .locations("classpath:db/migration/common")
                .target(version)
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(database(), "", "");
                Statement statement = connection.createStatement()) {
            statement.execute("insert into patient (id, identifier, sex) values"
                    + " ('0190a1b2-0000-7000-8000-00000000aaaa', 'QX-4711', 'female')");
            statement.execute("insert into episode (id, patient, onset, opened_at, changes, look_failures) values ('"
                    + EPISODE + "', '0190a1b2-0000-7000-8000-00000000aaaa', date '2024-01-01',"
                    + " timestamp with time zone '2024-01-02 10:00:00+00', 1, 0)");
            for (String sql : more) {
                statement.execute(sql);
            }
        }
    }

    private static void assertFound(PackagedMarrowwatch service, String text) throws IOException, InterruptedException {
        String page = service.get(service.search(text)).body();

        assertThat(page).as(text).contains("/episodes/" + EPISODE);
    }

    @Test
    void anEpisodeFromBeforeThereWasASearchIsFound() throws Exception {
        earlier("3");

        try (PackagedMarrowwatch service = PackagedMarrowwatch.demo(data)) {
            service.awaitReady();

            assertFound(service, EPISODE.code());
            assertFound(service, "qx-47");
        }
    }

    @Test
    void anEpisodeOfTheVersionBeforeIsFoundByItsNameToo() throws Exception {
        earlier(
                "6",
                "update patient set name = 'Zoé Quillfeather'",
                "insert into episode_word (episode, word, personal) values ('" + EPISODE + "', 'qx-4711', true)",
                "insert into episode_word (episode, word, personal) values ('" + EPISODE + "', 'outdated', true)");

        try (PackagedMarrowwatch service = PackagedMarrowwatch.demo(data)) {
            service.awaitReady();

            assertFound(service, EPISODE.code());
            assertFound(service, "4711");
            assertFound(service, "zoe quill");
            assertThat(service.get(service.search("outdated")).body()).doesNotContain("/episodes/" + EPISODE);
        }
    }
}
