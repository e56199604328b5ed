package org.marrowwatch.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
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
import org.marrowwatch.house.Aviary;
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

    private final Aviary aviary = new Aviary();
    private final StringBuilder shown = new StringBuilder();
    private final Addresses addresses = new Addresses();
    private String log = "";
    private String mails = "";
    private Browser nurse;

    @BeforeEach
    void plantOnce() throws Exception {
        if (nurse != null) {
            return;
        }
        try (ReadLog reading = new ReadLog()) {
            clock.set(TODAY, LocalTime.of(10, 0));
            nurse = Browser.of("nurse");
            Machines machines = new Machines(aviary, addresses);
            machines.send();
            People people = new People(aviary, addresses, nurse, story);
            people.type();
            people.handIn();
            shown.append(people.shown());
            importing.tick();
            mailsAreSent();
            thingsBreak(machines);
            addresses.walk(nurse, 200);
            addresses.walk(Browser.of("administrator"), 60);
            addresses.walk(Browser.of("clinicien"), 200);
            log = reading.text();
        }
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

    private void thingsBreak(Machines machines) throws SQLException {
        Canary identifier = aviary.keep("identifier of a broken episode");
        EpisodeId broken = story.overdueHip(identifier.words());
        String body = aviary.pass("broken fact").mark();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update fact set body = '" + body + "' where episode = '" + broken + "'");
            statement.execute("update episode set look_again_at = timestamp with time zone '2026-01-01 00:00:00+00'"
                    + " where id = '" + broken + "'");
        }
        reviews.tick();
        addresses.note(nurse.get("/episodes/" + broken));
        addresses.note(nurse.get("/?state=new"));
        machines.post(
                "/api/v1/episodes/" + broken + "/facts",
                "{\"kind\": \"injury\", \"on\": \"2026-06-14\", \"region\": \"left-hip\", \"detail\": \""
                        + aviary.pass("sent to a broken episode").words() + "\"}");
        assertThat(catchThrowable(() -> QuarkusTransaction.requiringNew()
                        .run(() -> patients.add(
                                identifier.words(), aviary.pass("name").words(), Sex.MALE, 1910))))
                .isInstanceOf(Patients.AlreadyKnown.class);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from fact where episode = '" + broken + "'");
        }
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

        assertThat(aviary.kept()).hasSizeGreaterThan(40).allMatch(canary -> canary.in(all));
    }

    @Test
    void noMailHasOne() {
        assertThat(mails).contains("Critical: ", "Critique", "text/html");
        assertThat(aviary.foundIn(mails)).isEmpty();
    }

    @Test
    void noLineOfTheLogHasOne() {
        assertThat(consoleFilter).isEqualTo("discreet");
        assertThat(log).contains("The review of episode", "failed", "was not taken (no session", "Caused by");
        assertThat(aviary.foundIn(log)).isEmpty();
    }

    @Test
    void noMetricHasOne() {
        String figures = nurse.page("/q/metrics") + nurse.get("/q/health").asString();

        assertThat(figures).contains("http_server_requests", "marrowwatch_reviews_due", "\"UP\"");
        assertThat(aviary.foundIn(figures)).isEmpty();
    }

    @Test
    void noAddressHasOne() {
        assertThat(addresses.seen()).hasSizeGreaterThan(100).anyMatch(address -> address.contains("?q="));
        assertThat(aviary.foundIn(String.join("\n", addresses.seen()))).isEmpty();
        assertThat(addresses.typedIntoAddresses()).isEmpty();
    }

    @Test
    void whatWasTypedInVainCameBackToWhoTypedIt() {
        for (String where : List.of("patient searched for", "pain", "words of a filter")) {
            assertThat(shown).contains(aviary.passing(where).mark());
        }
    }
}
