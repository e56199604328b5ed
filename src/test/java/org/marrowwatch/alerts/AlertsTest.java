package org.marrowwatch.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.events.Relay;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.flags.FlagBoard;
import org.marrowwatch.house.SteppableClock;
import org.marrowwatch.intake.Desk;
import org.marrowwatch.intake.Document;
import org.marrowwatch.intake.Receipt;

@QuarkusTest
@WithTestResource(RealMailServer.class)
class AlertsTest {

    private static final String SECRET = "Dupont-1966-secret-identifier";
    private static final AtomicInteger DAYS = new AtomicInteger();

    GreenMail server;

    @Inject
    SteppableClock clock;

    @Inject
    Desk desk;

    @Inject
    Relay relay;

    @Inject
    Postman postman;

    @Inject
    Digest digest;

    @Inject
    MailLog log;

    @Inject
    Ledger ledger;

    @Inject
    Notices notices;

    @Inject
    OutTray tray;

    @Inject
    AlertMail mails;

    @Inject
    FlagBoard board;

    @Inject
    Recipients recipients;

    private LocalDate today;

    /** Each test has a month of its own, in which it begins on a Tuesday with nothing left to tell. */
    @BeforeEach
    void aNewMonthWithAnEmptyMailbox() throws Exception {
        today = LocalDate.of(2027, 1, 1)
                .plusMonths(DAYS.getAndIncrement())
                .with(TemporalAdjusters.firstInMonth(DayOfWeek.TUESDAY));
        clock.set(today.minusDays(1), LocalTime.of(23, 0));
        relay.tick();
        digest.tick();
        postman.tick();
        server.purgeEmailFromAllMailboxes();
        clock.set(today, LocalTime.of(6, 0));
    }

    @Test
    void aCriticalFlagIsMailedAtOnceToEveryClinicianAndNurseInTheirLanguageAndOnlyOnce() throws Exception {
        EpisodeId episode = suddenlyWorseHip();

        relay.tick();
        postman.tick();
        relay.tick();
        postman.tick();

        assertThat(recipients())
                .containsExactlyInAnyOrder("clinician@example.org", "clinicien@example.org", "nurse@example.org");
        MimeMessage english = received("clinician@example.org");
        assertThat(english.getSubject())
                .isEqualTo("Critical: Hip fracture to be excluded today, left hip (" + episode.code() + ")");
        assertThat(english.getContentType()).startsWith("multipart/");
        assertThat(raw(english))
                .contains("text/plain", "text/html")
                .contains("https://marrowwatch.example.org/episodes/" + episode);
        assertThat(received("clinicien@example.org").getSubject())
                .isEqualTo(
                        "Critique : Fracture de hanche à exclure aujourd'hui, hanche gauche (" + episode.code() + ")");
    }

    @Test
    void noMailNamesThePatient() throws Exception {
        suddenlyWorseHip();
        painfulHip(today.minusMonths(7));
        relay.tick();
        clock.set(today, LocalTime.of(8, 0));
        digest.tick();
        postman.tick();

        assertThat(server.getReceivedMessages())
                .hasSize(6)
                .allSatisfy(mail -> assertThat(raw(mail))
                        .doesNotContainIgnoringCase("dupont")
                        .doesNotContain("1966", SECRET));
    }

    @Test
    void aCriticalFlagThatWasClearedBeforeTheRelayIsNotMailed() {
        EpisodeId episode = suddenlyWorseHip();
        record(episode, """
                {"kind": "radiograph", "on": "%s", "site": "left-femoral-neck", "findings": ["normal"]}""".formatted(today));

        relay.tick();
        postman.tick();

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void everythingElseComesInOneDigestADayAtTheConfiguredTimeAndNothingNewMeansNoMail() throws Exception {
        painfulHip(today.minusMonths(7));
        painfulHip(today.minusMonths(8));
        relay.tick();
        clock.set(today, LocalTime.of(7, 29));
        digest.tick();
        postman.tick();
        assertThat(server.getReceivedMessages()).isEmpty();

        clock.set(today, LocalTime.of(7, 30));
        digest.tick();
        digest.tick();
        postman.tick();

        assertThat(recipients())
                .containsExactlyInAnyOrder("clinician@example.org", "clinicien@example.org", "nurse@example.org");
        assertThat(received("clinician@example.org").getSubject()).isEqualTo("2 new – Marrowwatch");
        assertThat(received("clinicien@example.org").getSubject()).isEqualTo("2 nouveaux – Marrowwatch");

        painfulHip(today.minusMonths(9));
        digest.tick();
        clock.set(today.plusDays(1), LocalTime.of(8, 0));
        server.purgeEmailFromAllMailboxes();
        digest.tick();
        postman.tick();
        assertThat(received("clinician@example.org").getSubject()).startsWith("New: ");

        clock.set(today.plusDays(2), LocalTime.of(8, 0));
        server.purgeEmailFromAllMailboxes();
        digest.tick();
        postman.tick();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void digestsThatWereMissedMakeOne() {
        painfulHip(today.minusMonths(7));
        clock.set(today.plusDays(9), LocalTime.of(12, 0));

        digest.tick();
        digest.tick();
        postman.tick();

        assertThat(server.getReceivedMessages()).hasSize(3);
    }

    @Test
    void aMailWhoseSenderDiedBeforeItCouldNoteTheSuccessIsSentAgainUnderTheSameMessageId() throws Exception {
        suddenlyWorseHip();
        relay.tick();
        // another instance claims one mail, hands it over and dies
        Sending claimed = QuarkusTransaction.requiringNew()
                .call(() -> tray.claim(clock.instant(), Duration.ofMinutes(2), 100))
                .orElseThrow();

        postman.tick();
        assertThat(server.getReceivedMessages()).hasSize(2);

        clock.step(Duration.ofMinutes(2));
        postman.tick();
        assertThat(server.getReceivedMessages()).hasSize(3);
        assertThat(Arrays.stream(server.getReceivedMessages()).map(AlertsTest::messageId))
                .doesNotHaveDuplicates()
                .contains(claimed.messageId());
    }

    @Test
    void aMailServerThatIsDownIsTriedAgainLaterAndNothingIsLost() {
        suddenlyWorseHip();
        relay.tick();
        server.stop();
        postman.tick();
        assertThat(statuses()).containsOnly(Mail.Status.WAITING);

        // the first found nobody there, so the others were not tried
        server.start();
        postman.tick();
        assertThat(server.getReceivedMessages()).hasSize(2);

        clock.step(Duration.ofSeconds(30));
        postman.tick();
        assertThat(server.getReceivedMessages()).hasSize(3);
        assertThat(statuses()).containsOnly(Mail.Status.SENT);
    }

    @Test
    void theLedgerDoesNotTakeTheSameCauseTwice() {
        EpisodeId episode = suddenlyWorseHip();
        relay.tick();
        Flag flag = critical(episode);
        Recipient clinician = QuarkusTransaction.requiringNew()
                .call(() -> recipients.staff().named("clinician"))
                .orElseThrow();
        Telling again = QuarkusTransaction.requiringNew()
                .call(() -> new Telling(notices.of(List.of(flag.id())).get(0), Matter.NEW, 1));
        Section critical = new Section(Heading.CRITICAL, List.of(new Section.Told(flag, Matter.NEW)), 1);
        Mail mail = mails.atOnce(clinician, again.notice(), List.of(critical));

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    log.add(mail, clock.instant());
                    ledger.note(mail, List.of(again));
                }))
                .rootCause()
                .hasMessageContaining("primary key");
        postman.tick();
        assertThat(server.getReceivedMessages()).hasSize(3);
    }

    @Test
    void aFlagThatIsRaisedAgainIsMailedAgain() {
        EpisodeId episode = suddenlyWorseHip();
        relay.tick();
        postman.tick();
        record(episode, """
                {"kind": "radiograph", "on": "%s", "site": "left-femoral-neck", "findings": ["normal"]}""".formatted(today));
        clock.set(today.plusDays(3), LocalTime.NOON);
        record(episode, """
                {"kind": "injury", "on": "%s", "region": "left-hip", "detail": "fell on the stairs"}""".formatted(today.plusDays(3)));
        relay.tick();
        postman.tick();

        assertThat(server.getReceivedMessages()).hasSize(6);
    }

    private List<Mail.Status> statuses() {
        return QuarkusTransaction.requiringNew()
                .call(() -> log.page(MailLog.Filter.ALL, Optional.empty(), 3).stream()
                        .map(Mail::status)
                        .toList());
    }

    private Flag critical(EpisodeId episode) {
        return QuarkusTransaction.requiringNew().call(() -> board.of(episode)).stream()
                .filter(flag -> flag.rule().equals("fracture-red-flag"))
                .findFirst()
                .orElseThrow();
    }

    private EpisodeId suddenlyWorseHip() {
        return open("""
                {"kind": "symptoms", "on": "%s", "regions": ["left-hip"], "painOnLoading": 9,
                 "signs": ["sudden-worsening"]}""".formatted(today), today.minusDays(20));
    }

    private EpisodeId painfulHip(LocalDate onset) {
        return open("""
                {"kind": "symptoms", "on": "%s", "regions": ["left-hip"], "painOnLoading": 7}""".formatted(onset), onset);
    }

    private EpisodeId open(String fact, LocalDate onset) {
        return submit(() ->
                desk.receiveCaseFile(json("""
                {"patient": {"identifier": "%s", "sex": "female", "birthYear": 1966}, "episode": {"onset": "%s"},
                 "facts": [%s]}""".formatted(SECRET + UUID.randomUUID(), onset, fact)), "alerts"));
    }

    private void record(EpisodeId episode, String fact) {
        submit(() -> desk.receive(episode, json(fact), "alerts"));
    }

    private static EpisodeId submit(java.util.concurrent.Callable<Receipt> submission) {
        return QuarkusTransaction.requiringNew()
                .call(submission)
                .match(Receipt.Accepted::episode, Receipt.Duplicate::episode, refused -> {
                    throw new AssertionError(refused.problems());
                });
    }

    private static com.fasterxml.jackson.databind.JsonNode json(String text) {
        try {
            return Document.parse(text.getBytes(StandardCharsets.UTF_8));
        } catch (Document.Unreadable unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private List<String> recipients() {
        return Arrays.stream(server.getReceivedMessages()).map(AlertsTest::to).toList();
    }

    private MimeMessage received(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> to(mail).equals(address))
                .findFirst()
                .orElseThrow();
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (jakarta.mail.MessagingException broken) {
            throw new AssertionError(broken);
        }
    }

    private static String messageId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (jakarta.mail.MessagingException broken) {
            throw new AssertionError(broken);
        }
    }

    private static String raw(MimeMessage mail) {
        return GreenMailUtil.getWholeMessage(mail);
    }
}
