package org.marrowwatch.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.marrowwatch.alerts.Digest;
import org.marrowwatch.alerts.Postman;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Patients;
import org.marrowwatch.episode.Sex;
import org.marrowwatch.events.Relay;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.house.Canary;
import org.marrowwatch.house.ReadLog;
import org.marrowwatch.house.SteppableClock;
import org.marrowwatch.intake.imports.Importing;
import org.marrowwatch.review.DueReviews;

/**
 * Names, years of birth, identifiers and free text come in on every way there is, and everything that can happen happens:
 * none of them leaves in a mail, a line of the log, a metric or an address.
 */
@QuarkusTest
@WithTestResource(CanaryHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CanaryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    GreenMail server;

    @Inject
    SteppableClock clock;

    @Inject
    Story story;

    @Inject
    Relay relay;

    @Inject
    Postman postman;

    @Inject
    Digest digest;

    @Inject
    Importing importing;

    @Inject
    DueReviews reviews;

    @Inject
    Patients patients;

    @Inject
    DataSource database;

    @ConfigProperty(name = "quarkus.log.console.filter")
    String consoleFilter;

    private final List<Canary> kept = new ArrayList<>();
    private final List<Canary> passing = new ArrayList<>();
    private final Map<String, String> shown = new HashMap<>();
    private final Addresses addresses = new Addresses();
    private String log = "";
    private String mails = "";
    private Browser nurse;

    /** A canary that the data keep. */
    private Canary keep(String where) {
        Canary canary = Canary.of(where);
        kept.add(canary);
        return canary;
    }

    /** What is typed and not kept. */
    private Canary pass(String where) {
        Canary canary = Canary.of(where);
        passing.add(canary);
        return canary;
    }

    private int born(int year) {
        kept.add(new Canary("year of birth", String.valueOf(year)));
        return year;
    }

    @BeforeEach
    void plantOnce() throws Exception {
        if (nurse != null) {
            return;
        }
        try (ReadLog reading = new ReadLog()) {
            clock.set(TODAY, LocalTime.of(10, 0));
            nurse = Browser.of("nurse");
            machinesSend();
            peopleType();
            filesAreHandedIn();
            mailsAreSent();
            thingsBreak();
            addresses.walk(nurse, 200);
            addresses.walk(Browser.of("administrator"), 60);
            addresses.walk(Browser.of("clinicien"), 200);
            log = reading.text();
        }
    }

    private Response post(String path, String body) {
        Response answer = given().auth()
                .preemptive()
                .basic("clinician", "clinician")
                .contentType(ContentType.JSON)
                .body(body)
                .post(path);
        addresses.note(answer);
        return answer;
    }

    private void machinesSend() {
        String patient = """
                {"identifier": "%s", "name": "%s", "sex": "female", "birthYear": %d}""".formatted(keep("identifier").words(), keep("name").words(), born(1907));
        String facts = """
                {"kind": "symptoms", "on": "2026-06-14", "regions": ["left-hip"], "painOnLoading": 9,
                 "signs": ["sudden-worsening"]},
                {"kind": "treatment", "on": "2026-06-10", "agent": "iloprost", "action": "given",
                 "route": "%s", "detail": "%s"},
                {"kind": "context", "on": "2026-06-10", "factor": "pregnancy", "organ": "%s", "drug": "%s", "text": "%s"},
                {"kind": "exclusion", "on": "2026-06-10", "cause": "infection", "status": "excluded", "basis": "%s"},
                {"kind": "injury", "on": "2026-06-10", "region": "left-hip", "detail": "%s"},
                {"kind": "alkaline-phosphatase", "on": "2026-06-10", "value": 200, "unit": "U/L", "upperLimit": 100,
                 "laboratory": "%s", "method": "%s"},
                {"kind": "laboratory", "on": "2026-06-10", "analyte": "calcium", "value": 2, "unit": "%s"},
                {"kind": "bone-density", "on": "2026-06-10", "site": "%s", "tScore": -1},
                {"kind": "expected-resolution", "on": "2026-06-10", "region": "left-hip", "by": "2026-12-01",
                 "reason": "%s"}""".formatted(Stream.of(
                        "route",
                        "detail",
                        "organ",
                        "drug",
                        "text",
                        "basis",
                        "injury",
                        "laboratory",
                        "method",
                        "unit",
                        "site",
                        "expected day")
                .map(where -> keep(where).words())
                .toArray());
        String file = "{\"patient\": %s, \"episode\": {\"onset\": \"2026-05-20\"}, \"facts\": [%s]}";
        post("/api/v1/case-files", file.formatted(patient, facts)).then().statusCode(201);
        String known = """
                {"identifier": "%s", "name": "%s", "sex": "male", "birthYear": %d}""".formatted(keep("identifier").words(), keep("name").words(), born(1908));
        String id =
                post("/api/v1/patients", known).then().statusCode(201).extract().path("id");
        post("/api/v1/patients", known).then().statusCode(422);
        String episode = post("/api/v1/episodes", "{\"patient\": \"" + id + "\", \"onset\": \"2026-06-01\"}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String path = "/api/v1/episodes/" + episode + "/facts";
        post(path, """
                {"kind": "injury", "on": "2026-06-14", "region": "left-hip", "detail": "%s"}""".formatted(keep("detail").words())).then().statusCode(201);
        post("/api/v1/case-files", "{\"broken " + pass("broken message").words())
                .then()
                .statusCode(400);
        post("/api/v1/case-files", "{\"" + keep("unknown field").words() + "\": 1}")
                .then()
                .statusCode(422);
        post(path, "{\"kind\": \"" + keep("unknown kind").words() + "\"}")
                .then()
                .statusCode(422);
        post(path, "{\"kind\": \"injury\", \"on\": \"" + keep("day").words() + "\", \"region\": \"x\"}")
                .then()
                .statusCode(422);
        post("/api/v1/" + pass("path").mark(), "{}").then().statusCode(404);
        post("/api/v1/patients/" + pass("id").mark(), "{}").then().statusCode(405);
    }

    private Response send(String path, Map<String, ?> form) {
        Response answer = nurse.send(path, form);
        addresses.note(answer);
        return answer;
    }

    /** What comes back in the page that was sent. */
    private void sendInVain(String path, Map<String, ?> form) {
        shown.merge("pages", send(path, form).asString(), String::concat);
    }

    private void peopleType() {
        Canary identifier = keep("identifier");
        Map<String, String> newcomer = Map.of(
                "identifier",
                identifier.words(),
                "name",
                keep("name").words(),
                "sex",
                "female",
                "birthYear",
                String.valueOf(born(1909)),
                "onset",
                "2026-04-01",
                "region",
                "right-hip",
                "sheet",
                "one");
        send("/episodes/new", newcomer).then().statusCode(303);
        sendInVain(
                "/episodes/new",
                Map.of(
                        "identifier",
                        identifier.words(),
                        "name",
                        pass("name").words(),
                        "sex",
                        pass("sex").words(),
                        "onset",
                        pass("onset").words(),
                        "region",
                        pass("region").words(),
                        "sheet",
                        "two"));
        sendInVain(
                "/episodes/new/patient",
                Map.of("who", pass("patient searched for").words()));
        EpisodeId id = story.overdueHip(keep("identifier").words());
        send("/episodes/" + id + "/name", Map.of("name", keep("name").words()))
                .then()
                .statusCode(303);
        send("/episodes/" + id + "/name", Map.of("name", keep("corrected name").words()))
                .then()
                .statusCode(303);
        sendInVain(
                "/episodes/" + id + "/record",
                Map.of(
                        "on",
                        "2026-06-15",
                        "r0.region",
                        "right-hip",
                        "r0.loading",
                        pass("pain").words(),
                        "t0.agent",
                        "iloprost",
                        "t0.detail",
                        pass("detail").words()));
        send(
                        "/episodes/" + id + "/record",
                        Map.of(
                                "on",
                                "2026-06-15",
                                "r0.region",
                                "right-hip",
                                "r0.loading",
                                "8",
                                "t0.agent",
                                "iloprost",
                                "t0.action",
                                "given",
                                "t0.detail",
                                keep("detail").words()))
                .then()
                .statusCode(303);
        Flag flag = story.onlyFlag(id);
        send(
                        "/worklist/" + id,
                        Map.of(
                                "do",
                                "acknowledge",
                                "reason",
                                keep("acknowledgement").words(),
                                "flag",
                                flag.id() + "_" + flag.version(),
                                "query",
                                "state=new"))
                .then()
                .statusCode(303);
        sendInVain(
                "/worklist/" + id,
                Map.of("do", "snooze", "reason", pass("answer too late").words(), "until", "never"));
        Flag answered = story.onlyFlag(id);
        send(
                "/episodes/" + id + "/flags/" + answered.id() + "/snooze",
                Map.of(
                        "version",
                        String.valueOf(answered.version()),
                        "reason",
                        keep("snooze").words(),
                        "until",
                        "2026-06-20"));
        send(
                        "/episodes/" + id + "/regions/right-hip/expected-day",
                        Map.of(
                                "right-hip.by",
                                "2026-08-01",
                                "right-hip.reason",
                                keep("expected day").words()))
                .then()
                .statusCode(303);
        String fact = story.read(id).facts().get(0).id().toString();
        send(
                        "/episodes/" + id + "/facts/" + fact + "/withdrawal",
                        Map.of("reason", keep("withdrawal").words()))
                .then()
                .statusCode(303);
        send(
                        "/episodes/" + id + "/record/closure",
                        Map.of(
                                "on",
                                "2026-06-15",
                                "outcome",
                                "lost-to-follow-up",
                                "reason",
                                keep("closure").words(),
                                "confirmed",
                                "yes"))
                .then()
                .statusCode(303);
        Canary searched = keep("words of a kept search");
        Response search = send("/search", Map.of("q", searched.words()));
        send(
                "/views",
                Map.of(
                        "name",
                        keep("name of a view").words(),
                        "query",
                        Browser.path(search).substring("/?".length())));
        Response looked = send(
                "/refusals/search", Map.of("detail", pass("words of a filter").words()));
        shown.merge("pages", nurse.page(Browser.path(looked)), String::concat);
        addresses.note(Browser.tryLogin(pass("login").words(), pass("password").words()));
    }

    private void filesAreHandedIn() {
        String table = "identifier;on;value;unit;upperLimit;laboratory\n"
                + keep("identifier of a row").words() + ";2026-06-01;131;U/L;105;"
                + keep("laboratory").words() + "\n"
                + keep("identifier of a bad row").words() + ";"
                + keep("day of a row").words() + ";x;y;z;w\n";
        Map<String, byte[]> files = Map.of(
                keep("file name").mark() + " & fils.csv",
                table.getBytes(StandardCharsets.UTF_8),
                keep("file name").mark() + ".json",
                "{\"not".getBytes(StandardCharsets.UTF_8),
                "open.csv",
                (table + "\"" + pass("open row").words()).getBytes(StandardCharsets.UTF_8));
        addresses.note(nurse.handIn(
                "/imports", files, "{\"patient\": \"" + keep("pasted").words() + "\"}"));
        addresses.note(nurse.handIn("/imports", Map.of(pass("empty").mark() + ".bin", new byte[] {0, 1}), ""));
        importing.tick();
    }

    private void mailsAreSent() {
        server.stop();
        relay.tick();
        postman.tick();
        server.start();
        clock.step(Duration.ofMinutes(5));
        postman.tick();
        clock.set(TODAY.plusDays(1), LocalTime.of(8, 0));
        digest.tick();
        postman.tick();
        mails = Stream.of(server.getReceivedMessages()).map(CanaryTest::decoded).collect(Collectors.joining("\n"));
    }

    private static String decoded(MimeMessage mail) {
        return GreenMailUtil.getWholeMessage(mail);
    }

    private void thingsBreak() throws SQLException {
        Canary identifier = keep("identifier of a broken episode");
        EpisodeId broken = story.overdueHip(identifier.words());
        String body = pass("broken fact").mark();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update fact set body = '" + body + "' where episode = '" + broken + "'");
            statement.execute("update episode set look_again_at = timestamp with time zone '2026-01-01 00:00:00+00'"
                    + " where id = '" + broken + "'");
        }
        reviews.tick();
        addresses.note(nurse.get("/episodes/" + broken));
        addresses.note(nurse.get("/?state=new"));
        post(
                "/api/v1/episodes/" + broken + "/facts",
                "{\"kind\": \"injury\", \"on\": \"2026-06-14\", \"region\": \"left-hip\", \"detail\": \""
                        + pass("sent to a broken episode").words() + "\"}");
        assertThat(catchThrowable(() -> QuarkusTransaction.requiringNew()
                        .run(() -> patients.add(identifier.words(), pass("name").words(), Sex.MALE, 1910))))
                .isInstanceOf(Patients.AlreadyKnown.class);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from fact where episode = '" + broken + "'");
        }
    }

    private List<Canary> foundIn(String text) {
        return Stream.concat(kept.stream(), passing.stream())
                .filter(canary -> canary.in(text))
                .toList();
    }

    @Test
    void everyCanaryIsInTheData() throws SQLException {
        StringBuilder data = new StringBuilder();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet script = statement.executeQuery("script")) {
            while (script.next()) {
                data.append(script.getString(1)).append('\n');
            }
        }
        String all = data.toString();

        assertThat(kept).hasSizeGreaterThan(40).allMatch(canary -> canary.in(all));
    }

    @Test
    void noMailHasOne() {
        assertThat(mails).contains("Critical: ", "Critique", "text/html");
        assertThat(foundIn(mails)).isEmpty();
    }

    @Test
    void noLineOfTheLogHasOne() {
        assertThat(consoleFilter).isEqualTo("discreet");
        assertThat(log).contains("The review of episode", "failed", "The mail server did not take mail", "Caused by");
        assertThat(foundIn(log)).isEmpty();
    }

    @Test
    void noMetricHasOne() {
        String figures = nurse.page("/q/metrics") + nurse.get("/q/health").asString();

        assertThat(figures).contains("http_server_requests", "marrowwatch_reviews_due", "\"UP\"");
        assertThat(foundIn(figures)).isEmpty();
    }

    @Test
    void noAddressHasOne() {
        assertThat(addresses.seen()).hasSizeGreaterThan(100).anyMatch(address -> address.contains("?q="));
        assertThat(foundIn(String.join("\n", addresses.seen()))).isEmpty();
        assertThat(addresses.typedIntoAddresses()).isEmpty();
    }

    @Test
    void whatWasTypedInVainCameBackToWhoTypedIt() {
        assertThat(shown.get("pages"))
                .contains(passing.stream()
                        .filter(canary -> List.of("patient searched for", "pain", "words of a filter")
                                .contains(canary.where()))
                        .map(Canary::mark)
                        .toList());
    }
}
