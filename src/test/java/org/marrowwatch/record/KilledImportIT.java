package org.marrowwatch.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marrowwatch.house.PackagedMarrowwatch;

/** Kills the packaged service in the middle of an import; the next start finishes it, and records nothing twice. */
class KilledImportIT {

    private static final int ROWS = 1_000;
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");
    private static final Pattern PROGRESS = Pattern.compile("(\\d+) of (\\d+)");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path data;

    @Test
    void everyRowIsRecordedOnceThoughTheServiceWasKilled() throws Exception {
        String address;
        try (PackagedMarrowwatch service = PackagedMarrowwatch.demo(data)) {
            service.awaitReady();
            address = begin(service, lines(i -> """
                    {"patient": {"identifier": "K-%d", "sex": "male", "birthYear": 1970}, \
                    "episode": {"onset": "2024-01-01"}, "facts": [{"kind": "symptoms", "on": "2024-01-15", \
                    "regions": ["right-hip"], "painOnLoading": 7}]}""".formatted(i)));
            String begun = address;
            // the last that is seen may not have left the process yet, what was settled before it has
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> settled(service, begun) > ROWS / 5);
            service.kill();
        }
        try (PackagedMarrowwatch survivor = PackagedMarrowwatch.demo(data)) {
            survivor.awaitReady();
            int after = settled(survivor, address);
            awaitEnd(survivor, address);

            // a result is taken only where the patient has exactly one open episode
            String results =
                    begin(survivor, "identifier,on,value,unit\n" + lines(i -> "K-%d,2024-02-01,90,U/L".formatted(i)));
            awaitEnd(survivor, results);

            assertThat(after).as("killed before the end").isBetween(1, ROWS - 1);
            assertThat(survivor.get(address).body()).contains("Recorded <span class=\"count\">" + ROWS + "<");
            assertThat(survivor.get(results).body()).contains("Recorded <span class=\"count\">" + ROWS + "<");
        }
    }

    private interface Line {
        String of(int number);
    }

    private static String lines(Line line) {
        return IntStream.range(0, ROWS).mapToObj(line::of).collect(Collectors.joining("\n"));
    }

    private static String begin(PackagedMarrowwatch service, String text) throws Exception {
        HttpResponse<String> page = service.get("/imports");
        Matcher token = TOKEN.matcher(page.body());
        assertThat(token.find()).isTrue();
        String parts = part("csrf-token", token.group(1)) + part("text", text) + "--part--\r\n";
        HttpResponse<String> answer = service.sendForm("/imports", "multipart/form-data; boundary=part", parts, page);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        String address = answer.headers().firstValue("Location").orElseThrow();
        return address.substring(address.indexOf("/imports/"));
    }

    private static String part(String name, String text) {
        return "--part\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + text + "\r\n";
    }

    private static int settled(PackagedMarrowwatch service, String address) throws Exception {
        Matcher progress = PROGRESS.matcher(service.get(address + "/progress").body());
        assertThat(progress.find()).isTrue();
        return Integer.parseInt(progress.group(1));
    }

    private static void awaitEnd(PackagedMarrowwatch service, String address) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> settled(service, address) == ROWS);
    }
}
