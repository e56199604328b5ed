package org.marrowwatch.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.house.SteppableClock;
import org.marrowwatch.intake.imports.Importing;

/** Handing files in, and the pages that say what became of them. */
@QuarkusTest
class ImportPagesTest {

    @Inject
    Importing importing;

    @Inject
    SteppableClock clock;

    private Browser clinician = new Browser();

    @BeforeEach
    void aClinicianHasLoggedInAndNothingElseWaits() {
        clinician = Browser.of("clinician");
        clock.set(Instant.parse("2026-06-15T08:00:00Z"));
        importing.tick();
    }

    private static String caseFile(String identifier) {
        return """
                {"patient": {"identifier": "%s", "sex": "female", "birthYear": 1980},
                 "episode": {"onset": "2026-05-01"},
                 "facts": [{"kind": "symptoms", "on": "2026-05-04", "regions": ["right-hip"], "painOnLoading": 7}]}""".formatted(identifier);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The address of the import that was begun. */
    private static String begun(Response answer) {
        answer.then().statusCode(303);
        String address = answer.getHeader("Location");
        return address.substring(address.indexOf("/imports/"));
    }

    private String paste(String text) {
        return begun(clinician.handIn("/imports", Map.of(), text));
    }

    @Test
    void severalFilesAreHandedInAtOnceAndTheirEpisodesLinked() {
        String one = Story.someone();
        String two = Story.someone();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("one.json", bytes(caseFile(one)));
        files.put("two.json", bytes("[" + caseFile(two) + "]"));

        String address = begun(clinician.handIn("/imports", files, ""));
        String before = clinician.page(address);
        importing.tick();
        String after = clinician.page(address);

        assertThat(before).contains("Importing", "0 of 2", "hx-get=\"" + address + "/progress", "Cancel what waits");
        assertThat(after)
                .contains("Import finished", "2 of 2", "one.json, two.json", "two.json, no. 1", one, two)
                .contains("href=\"/episodes/")
                .doesNotContain("hx-get", "Cancel what waits");
        assertThat(clinician.page("/imports")).contains("href=\"" + address + "\"", "finished");
    }

    @Test
    void theProgressAloneAsksForTheWholePageOnceItIsAtItsEnd() {
        String address = paste(caseFile(Story.someone()));

        Response running = clinician.get(address + "/progress");
        importing.tick();
        Response finished = clinician.get(address + "/progress");

        assertThat(running.getHeader("HX-Refresh")).isNull();
        assertThat(running.asString()).contains("<progress").doesNotContain("<html");
        assertThat(finished.getHeader("HX-Refresh")).isEqualTo("true");
    }

    @Test
    void eachRefusedRowSaysWhereItStoodWhatWasSentAndWhy() {
        String good = caseFile(Story.someone()).replaceAll("\\R", " ");
        String bad = good.replace("female", "queen").replace("2026-05-01", "tomorrow");

        String address = paste(good + "\n" + bad + "\n{<b>");
        importing.tick();
        String page = clinician.page(address);

        assertThat(page)
                .contains("<code>patient › sex</code>", "<code>episode › onset</code>", "Line 2", "Line 3")
                .contains("<em>the whole</em> this is not readable JSON", "{&lt;b&gt;")
                .contains("Refused <span class=\"count\">2<", "Recorded <span class=\"count\">1<");
        assertThat(clinician.get(address + "/refused.ndjson").asString()).isEqualTo(bad + "\n{<b>\n");
    }

    @Test
    void aFactIsCountedFromOneAndItsDayIsSaidAsPeopleSayIt() {
        String late = caseFile(Story.someone())
                .replaceAll("\\R", " ")
                .replaceFirst("\"on\": \"[^\"]+\"", "\"on\": \"2026-06-16\"");

        String address = paste(late + "\n");
        importing.tick();

        assertThat(clinician.page(address))
                .contains("<code>facts › 1 › on</code> lies in the future; facts are dated 15 June 2026 or before");
        assertThat(Browser.of("clinicien").page(address)).contains("un fait est daté du 15 juin 2026 au plus tard");
    }

    @Test
    void aResultNamesItsColumnInTheLanguageOfTheReader() {
        String patient = Story.someone();

        String address = paste("identifier;on;value;unit\n" + patient + ";2026-06-01;peu;U/L\n");
        importing.tick();

        assertThat(Browser.of("clinicien").page(address))
                .contains(
                        "<code>value</code>", "<code>identifier</code> n&#39;est celui d&#39;aucun patient", "Ligne 2");
        assertThat(Browser.of("clinicien").get(address + "/refused.csv").asString())
                .contains(patient + ";2026-06-01;peu;U/L");
        assertThat(clinician.get(address + "/refused.csv").asString()).contains(patient + ",2026-06-01,peu,U/L");
    }

    @Test
    void everyRefusedRowIsDownloadedInItsOrder() {
        List<String> rows = IntStream.range(0, 1_100)
                .mapToObj(i -> "N-" + i + ",2026-06-01,=1+1,U/L")
                .toList();

        String address = paste("identifier,on,value,unit\n" + String.join("\n", rows));
        importing.tick();

        List<String> mended = clinician
                .get(address + "/refused.csv")
                .asString()
                .lines()
                .skip(1)
                .toList();
        assertThat(mended)
                .isEqualTo(rows.stream()
                        .map(row -> row.replace("=", "'=") + ",,,,,")
                        .toList());
    }

    @Test
    void aFileWithNothingToImportIsSentBackWithItsReasonsAndTheText() {
        Response answer =
                clinician.handIn("/imports", Map.of("table.csv", bytes("name,date\nH,today\n")), "<i>neither this");

        answer.then()
                .statusCode(422)
                .body(containsString("Nothing was imported."))
                .body(containsString("table.csv, line 1"))
                .body(containsString("<code>name</code> is not a column of this table"))
                .body(containsString("<code>value</code> is missing from the header row"))
                .body(containsString("&lt;i&gt;neither this"));
    }

    @Test
    void anEmptyFormIsSentBack() {
        clinician.handIn("/imports", Map.of("", new byte[0]), " ").then().statusCode(422);
    }

    @Test
    void oneFileThatCannotBeReadDoesNotHoldUpTheOthers() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
        files.put("one.json", bytes(caseFile(Story.someone())));

        String address = begun(clinician.handIn("/imports", files, ""));
        importing.tick();

        assertThat(clinician.page(address))
                .contains("picture.png", "this is not a text file", "Recorded <span class=\"count\">1<");
    }

    @Test
    void whatWaitsIsCancelled() {
        String address = paste(caseFile(Story.someone()));

        clinician.send(address + "/cancellation", Map.of()).then().statusCode(303);
        importing.tick();

        assertThat(clinician.page(address)).contains("Cancelled <span class=\"count\">1<", "Import finished");
    }

    @Test
    void longTextCanBePastedAndTooMuchIsSaidCalmly() {
        String address = paste(caseFile(Story.someone()).replace("}]}", "}]" + " ".repeat(400_000) + "}"));
        importing.tick();

        assertThat(clinician.page(address)).contains("Recorded <span class=\"count\">1<");
        clinician
                .sendWithout("/imports", Map.of("text", "x".repeat(12 * 1024 * 1024)))
                .then()
                .statusCode(413)
                .body(containsString("too much at once"));
    }

    @Test
    void onlyWhoRecordsImports() {
        String address = paste(caseFile(Story.someone()));

        for (String account : new String[] {"administrator", "laboratory"}) {
            Browser other = Browser.of(account);
            for (String path : new String[] {"/imports", address, address + "/progress", address + "/refused.csv"}) {
                other.get(path).then().statusCode(403);
            }
        }
        Browser.of("nurse").get(address).then().statusCode(200);
        clinician.get("/imports/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void aFormWithoutItsTokenIsNotTaken() {
        clinician.page("/imports");

        clinician
                .handInWithout("/imports", Map.of(), caseFile(Story.someone()), "no-such-token")
                .then()
                .statusCode(400);
    }

    @Test
    void manyImportsHavePages() {
        for (int i = 0; i < 21; i++) {
            paste(caseFile(Story.someone()));
        }

        String page = clinician.page("/imports");

        assertThat(page).contains("rel=\"next\" href=\"/imports?after=");
    }
}
