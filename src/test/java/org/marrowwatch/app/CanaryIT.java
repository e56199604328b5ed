package org.marrowwatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marrowwatch.house.Canary;
import org.marrowwatch.house.PackagedMarrowwatch;

/** What the packaged service prints, an access log and the words for those who debug it included, names no patient. */
class CanaryIT {

    @TempDir
    Path data;

    private final Canary identifier = Canary.of("identifier");
    private final Canary name = Canary.of("name");
    private final Canary detail = Canary.of("detail");
    private final Canary broken = Canary.of("broken fact");

    private String caseFile() {
        return """
                {"patient": {"identifier": "%s", "name": "%s", "sex": "female", "birthYear": 1971},
                 "episode": {"onset": "2024-05-20"},
                 "facts": [{"kind": "injury", "on": "2024-05-20", "region": "left-hip", "detail": "%s"}]}""".formatted(identifier.words(), name.words(), detail.words());
    }

    private void assertSilent(String log) {
        for (Canary canary : List.of(identifier, name, detail, broken)) {
            assertThat(canary.in(log)).as(canary.where()).isFalse();
        }
    }

    private void breakFacts(String episode) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:h2:file:" + data.resolve("marrowwatch"), "", "");
                PreparedStatement update =
                        connection.prepareStatement("update fact set body = ? where episode = cast(? as uuid)")) {
            update.setString(1, broken.mark());
            update.setString(2, episode);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void nothingThatIsPrintedNamesAPatient() throws Exception {
        String episode;
        try (PackagedMarrowwatch service = PackagedMarrowwatch.talkative(data)) {
            service.awaitReady();
            HttpResponse<String> taken = service.post("/api/v1/case-files", caseFile());
            assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
            String place = URI.create(taken.headers().firstValue("Location").orElseThrow())
                    .getPath();
            episode = place.substring(place.lastIndexOf('/') + 1);
            service.post("/api/v1/case-files", caseFile().replace("female", name.mark()));
            service.post("/api/v1/case-files", "{\"" + name.mark());
            registerAtOnce(service);
            String found = service.search(name.mark());
            assertThat(service.get(found).body()).contains("/episodes/" + episode);

            assertThat(service.log()).contains("POST /search HTTP", "GET " + found);
            assertSilent(service.log());
            service.stop();
        }
        breakFacts(episode);
        try (PackagedMarrowwatch service = PackagedMarrowwatch.talkative(data)) {
            service.awaitReady();

            assertThat(service.get("/episodes/" + episode).statusCode()).isEqualTo(500);
            assertThat(service.get("/api/v1/episodes/" + episode).statusCode()).isEqualTo(500);

            assertThat(service.log()).contains("failed; the caller was told", "Caused by");
            assertSilent(service.log());
        }
    }

    /** So that two of them may meet where the database forbids it. */
    private void registerAtOnce(PackagedMarrowwatch service) {
        String patient = "{\"identifier\": \"N" + identifier.words() + "\", \"sex\": \"male\"}";
        IntStream.range(0, 12).parallel().forEach(turn -> register(service, patient));
    }

    private static void register(PackagedMarrowwatch service, String patient) {
        try {
            service.post("/api/v1/patients", patient);
        } catch (IOException | InterruptedException unanswered) {
            throw new IllegalStateException(unanswered);
        }
    }
}
