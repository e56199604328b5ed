package org.marrowwatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marrowwatch.house.PackagedMarrowwatch;

/** Starts the packaged service as a hospital would, without demo mode. */
class FirstStartIT {

    private static final Pattern PASSWORD = Pattern.compile("\"administrator\" with the password (\\S+)");

    @TempDir
    Path data;

    @Test
    void theFirstStartMakesOneAdministratorAndPrintsItsPasswordOnce() throws Exception {
        String password;
        try (PackagedMarrowwatch first = PackagedMarrowwatch.real(data)) {
            first.awaitReady();
            Matcher printed = PASSWORD.matcher(first.log());
            assertThat(printed.find()).isTrue();
            password = printed.group(1);
            assertThat(first.getAs("administrator", password, "/api/v1/rules").statusCode())
                    .isEqualTo(200);
            assertThat(first.get("/api/v1/rules").statusCode())
                    .as("no demo account outside demo mode")
                    .isEqualTo(401);
            first.stop();
        }
        try (PackagedMarrowwatch second = PackagedMarrowwatch.real(data)) {
            second.awaitReady();
            assertThat(second.log()).doesNotContain("with the password");
            assertThat(second.getAs("administrator", password, "/api/v1/rules").statusCode())
                    .isEqualTo(200);
        }
    }
}
