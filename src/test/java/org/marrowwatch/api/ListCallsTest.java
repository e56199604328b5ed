package org.marrowwatch.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.marrowwatch.alerts.Digest;
import org.marrowwatch.alerts.Mail;
import org.marrowwatch.alerts.MailLog;
import org.marrowwatch.alerts.OutTray;
import org.marrowwatch.episode.Language;

@QuarkusTest
class ListCallsTest {

    @Inject
    Digest digest;

    @Inject
    MailLog mails;

    @Inject
    OutTray tray;

    /** Reads a list to its end in pages of three, and does something after the first page. */
    private static List<String> pages(String path, String rows, Runnable meanwhile) {
        List<String> read = new ArrayList<>();
        String cursor = "";
        boolean first = true;
        do {
            JsonPath page = Machine.ask(
                            "clinician",
                            "GET",
                            Machine.API + path + (path.contains("?") ? "&" : "?") + "limit=3" + cursor)
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            read.addAll(page.getList(rows));
            cursor = page.get("next") == null ? "" : "&cursor=" + page.getString("next");
            if (first) {
                meanwhile.run();
                first = false;
            }
        } while (!cursor.isEmpty());
        return read;
    }

    @Test
    void theWorklistIsPagedWithoutRepeatsOrGapsWhateverComesMeanwhile() {
        List<String> mine = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            mine.add(Machine.overdueEpisode());
        }

        List<String> read = pages(
                "/worklist?region=right-hip&rule=resolution-window-exceeded&severity=warning",
                "rows.episode",
                Machine::overdueEpisode);

        assertThat(read).doesNotHaveDuplicates().containsAll(mine);
    }

    @Test
    void theWorklistIsRankedAndFiltered() {
        String episode = Machine.overdueEpisode();

        JsonPath rows = Machine.ask("clinician", "GET", "/api/v1/worklist?limit=200")
                .statusCode(200)
                .body("rows.code", everyItem(notNullValue()))
                .body("rows.phase", everyItem(notNullValue()))
                .body("rows.find { it.episode == '" + episode + "' }.phase", equalTo("open"))
                .body("rows.find { it.episode == '" + episode + "' }.phaseTitle", equalTo("open"))
                .extract()
                .jsonPath();
        List<Integer> severities = rows.getList("rows.collect { ['info', 'warning', 'critical'].indexOf("
                + "it.flags.findAll { it.status != 'snoozed' }[0].severity) }");
        assertThat(severities).isSortedAccordingTo((one, other) -> other - one);
        for (String filter : List.of("region=hip", "side=right", "region=hip&side=right", "severity=warning")) {
            assertThat(pages("/worklist?" + filter, "rows.episode", () -> {})).contains(episode);
        }
        for (String filter : List.of("region=knee", "side=left", "region=left-hip", "severity=critical")) {
            assertThat(pages("/worklist?" + filter, "rows.episode", () -> {})).doesNotContain(episode);
        }
    }

    @Test
    void theCardsAreReadInTheReadersLanguage() {
        Machine.ask("clinician", "GET", "/api/v1/rules")
                .statusCode(200)
                .header("Content-Language", "en")
                .body("fingerprint", notNullValue())
                .body("rules.id", hasItem("contralateral-involvement"))
                .body("rules.title", hasItem("Contralateral involvement"))
                .body("rules.source", everyItem(notNullValue()))
                .body("rules.grade", hasItem("extrapolation"));
        for (String header : List.of("fr", "fr-CA, en;q=0.9", "en;q=0.1, fr;q=0.2", "de, *;q=0, FR;q=0.5")) {
            Machine.ask("clinician", "GET", "/api/v1/rules", "Accept-Language", header)
                    .header("Content-Language", "fr")
                    .body("rules.title", hasItem("Atteinte controlatérale"));
        }
        for (String header : List.of("en, fr;q=0.9", "de", "*", "fr;q=0", "!!", "frx")) {
            Machine.ask("clinician", "GET", "/api/v1/rules", "Accept-Language", header)
                    .statusCode(200)
                    .header("Content-Language", "en");
        }
    }

    @Test
    void mailsArePagedAndTheNextDigestIsForeseen() {
        digest.tick();
        Machine.overdueEpisode();
        List<String> mine = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            mine.add(0, mail());
        }

        List<String> read = pages("/alerts", "mails.id", this::mail);

        assertThat(read).doesNotHaveDuplicates().containsSubsequence(mine);
        Machine.ask("clinician", "GET", "/api/v1/alerts")
                .body("mails.status", hasItem("failed"))
                .body("mails.find { it.id == '" + mine.get(0) + "' }.error", equalTo("no route"))
                .body("foreseen.kind", hasItem("digest"))
                .body("foreseen.find { it.recipient == 'nurse' }.dueAt", equalTo("2026-06-16T05:30:00Z"))
                .body("foreseen.find { it.recipient == 'nurse' }.flags.size() > 0", equalTo(true));
    }

    private String mail() {
        UUID id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            Mail mail = new Mail(
                    id,
                    "somebody",
                    "somebody@example.org",
                    Language.EN,
                    Mail.Kind.DIGEST,
                    "subject",
                    "text",
                    "html",
                    Mail.Status.WAITING,
                    Instant.now(),
                    0,
                    null,
                    null,
                    null);
            mails.add(mail, Instant.now());
            tray.failed(id, "no route", Instant.now(), java.util.Optional.empty());
        });
        return id.toString();
    }
}
