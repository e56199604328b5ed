package org.marrowwatch.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.marrowwatch.alerts.Trouble.Stage.AFTER_LETTER;
import static org.marrowwatch.alerts.Trouble.Stage.BEFORE_LETTER;
import static org.marrowwatch.alerts.Trouble.Stage.GREETING;
import static org.marrowwatch.alerts.Trouble.Stage.KEPT;
import static org.marrowwatch.alerts.Trouble.Stage.RECIPIENT;
import static org.marrowwatch.alerts.Trouble.Stage.SENDER;
import static org.marrowwatch.alerts.Trouble.Stage.WITHIN_LETTER;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.marrowwatch.house.SteppableClock;

/** Every way in which a mail server may fail us. */
@QuarkusTest
@WithTestResource(TroubledMail.class)
class TroubledDeliveryTest {

    private static final Duration FIRST_DELAY = Duration.ofSeconds(30);

    TroubledMailServer server;

    @Inject
    Tray tray;

    @Inject
    Postman postman;

    @Inject
    SteppableClock clock;

    @BeforeEach
    void anEmptyTrayAndAnotherMinute() {
        tray.empty();
        clock.step(Duration.ofHours(1));
        server.kept().clear();
    }

    /** What the mail server does, what is noted of it, and how many copies it has once all goes well again. */
    static Stream<Arguments> passing() {
        return Stream.of(
                arguments("too busy", Trouble.replies(GREETING, "421 4.3.2 too many"), "421 4.3.2 too many", 1),
                arguments("no service", Trouble.replies(GREETING, "554 5.3.2 no mail here"), "554 5.3.2", 1),
                arguments("our sender", Trouble.replies(SENDER, "550 5.7.1 who are you"), "550 5.7.1 who are you", 1),
                arguments("login asked", Trouble.replies(SENDER, "530 5.7.0 log in first"), "530 5.7.0", 1),
                arguments("greylisted", Trouble.replies(RECIPIENT, "450 4.2.0 come again"), "450 4.2.0 come again", 1),
                arguments("closing", Trouble.replies(RECIPIENT, "421 4.3.0 going down"), "421 4.3.0", 1),
                arguments("full", Trouble.replies(AFTER_LETTER, "452 4.3.1 disk full"), "452 4.3.1 disk full", 1),
                arguments("silent at once", Trouble.hangs(GREETING), "Read timed out", 1),
                arguments("silent after the letter", Trouble.hangs(AFTER_LETTER), "Read timed out", 1),
                arguments("silent, and has it", Trouble.hangs(KEPT), "Read timed out", 2),
                arguments("drips its greeting", Trouble.drips(GREETING), "closed", 1),
                arguments("drips its last reply", Trouble.drips(KEPT), "closed", 2),
                arguments("hangs up at once", Trouble.hangsUp(GREETING), "EOF", 1),
                arguments("hangs up within the letter", Trouble.hangsUp(WITHIN_LETTER), "", 1),
                arguments("hangs up, and has it", Trouble.hangsUp(KEPT), "", 2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("passing")
    void aTroubleThatMayPassIsTriedAgainUnderTheSameMessageId(String name, Trouble trouble, String said, int copies) {
        UUID mail = tray.put(Mail.Kind.CRITICAL, clock.instant());
        server.next(trouble);

        postman.tick();

        assertThat(tray.read(mail))
                .returns(Mail.Status.WAITING, Mail::status)
                .returns(1, Mail::attempts)
                .returns(clock.instant().plus(FIRST_DELAY), Mail::due);
        assertThat(tray.read(mail).error()).contains(said);
        assertThat(tray.steps(mail)).extracting(Mail.Step::status).containsExactly(Mail.Status.WAITING);
        everyLineIsClosed();

        clock.step(FIRST_DELAY);
        postman.tick();

        assertThat(tray.read(mail)).returns(Mail.Status.SENT, Mail::status).returns(2, Mail::attempts);
        assertThat(messageIds()).hasSize(copies).containsOnly("<" + mail + "@marrowwatch>");
    }

    static Stream<Arguments> lasting() {
        return Stream.of(
                arguments("no such mailbox", Trouble.replies(RECIPIENT, "550 5.1.1 no such mailbox")),
                arguments("too large", Trouble.replies(SENDER, "552 5.3.4 too large")),
                arguments("not wanted", Trouble.replies(BEFORE_LETTER, "554 5.7.1 not wanted")),
                arguments("taken for spam", Trouble.replies(AFTER_LETTER, "554 5.7.1 looks like spam")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lasting")
    void whatWillNotPassIsGivenUpAtOnceAndLeavesUnderAnotherMessageIdIfSomeoneWantsItSo(String name, Trouble trouble) {
        UUID mail = tray.put(Mail.Kind.DIGEST, clock.instant());
        server.next(trouble);

        postman.tick();

        assertThat(tray.read(mail))
                .returns(Mail.Status.FAILED, Mail::status)
                .returns(1, Mail::attempts)
                .returns(null, Mail::due);
        assertThat(tray.read(mail).error()).matches("(?s).*55[024] 5\\.\\d\\.\\d .*");
        assertThat(tray.steps(mail)).extracting(Mail.Step::status).containsExactly(Mail.Status.FAILED);
        everyLineIsClosed();

        clock.step(Duration.ofDays(1));
        postman.tick();
        assertThat(server.kept()).isEmpty();

        tray.again(mail);
        postman.tick();
        assertThat(messageIds()).containsExactly("<" + mail + ".2@marrowwatch>");
    }

    @Test
    void whoRefusesConnectionsIsTriedAgainForTwoDays() throws Exception {
        UUID mail = tray.put(Mail.Kind.CRITICAL, clock.instant());
        server.away();

        postman.tick();
        assertThat(tray.read(mail).error()).containsIgnoringCase("connect");
        clock.step(Duration.ofDays(2));
        postman.tick();
        assertThat(tray.read(mail).status()).isEqualTo(Mail.Status.WAITING);
        clock.step(Duration.ofHours(3));
        postman.tick();
        server.back();

        assertThat(tray.read(mail).status()).isEqualTo(Mail.Status.FAILED);
    }

    @Test
    void aRefusedRecipientKeepsNobodyElseWaiting() {
        UUID refused = tray.put(Mail.Kind.DIGEST, clock.instant().minusSeconds(9));
        UUID other = tray.put(Mail.Kind.DIGEST, clock.instant());
        server.next(Trouble.replies(RECIPIENT, "550 5.1.1 no such mailbox"));

        postman.tick();

        assertThat(tray.read(refused).status()).isEqualTo(Mail.Status.FAILED);
        assertThat(tray.read(other).status()).isEqualTo(Mail.Status.SENT);
    }

    @Test
    void aMailServerThatTakesNothingIsAskedOnceInARound() {
        UUID first = tray.put(Mail.Kind.DIGEST, clock.instant().minusSeconds(9));
        UUID second = tray.put(Mail.Kind.DIGEST, clock.instant());
        int before = server.calls();
        server.next(Trouble.replies(GREETING, "421 too many"));

        postman.tick();

        assertThat(server.calls()).isEqualTo(before + 1);
        assertThat(tray.read(first).attempts()).isEqualTo(1);
        assertThat(tray.read(second)).returns(0, Mail::attempts).returns(clock.instant(), Mail::due);
    }

    @Test
    void aMailThatIsTakenAlthoughItWasCancelledMeanwhileHasBeenSent() {
        UUID mail = tray.put(Mail.Kind.DIGEST, clock.instant());
        server.next(Trouble.meanwhile(KEPT, conversation -> tray.cancel(mail)));

        postman.tick();

        assertThat(tray.read(mail).status()).isEqualTo(Mail.Status.SENT);
        assertThat(tray.steps(mail))
                .extracting(Mail.Step::status)
                .containsExactly(Mail.Status.CANCELLED, Mail.Status.SENT);
    }

    @Test
    void whatWasSentLeavesOnceMoreUnderAnotherMessageId() {
        UUID mail = tray.put(Mail.Kind.CRITICAL, clock.instant());
        postman.tick();

        tray.again(mail);
        postman.tick();
        tray.again(mail);
        postman.tick();

        assertThat(messageIds())
                .containsExactly(
                        "<" + mail + "@marrowwatch>", "<" + mail + ".2@marrowwatch>", "<" + mail + ".3@marrowwatch>");
    }

    @Test
    void anAddressThatIsNoneIsGivenUpAtOnce() {
        UUID mail = tray.put(Mail.Kind.DIGEST, clock.instant(), "nobody at all");

        postman.tick();

        assertThat(tray.read(mail).status()).isEqualTo(Mail.Status.FAILED);
    }

    @Test
    void theLogNamesNoRecipient() {
        StringBuilder log = new StringBuilder();
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord line) {
                log.append(line.getMessage()).append(line.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        UUID mail = tray.put(Mail.Kind.DIGEST, clock.instant());
        server.next(Trouble.replies(RECIPIENT, "550 <someone@example.org> unknown"));
        Logger.getLogger("").addHandler(listener);

        postman.tick();

        Logger.getLogger("").removeHandler(listener);
        assertThat(log.toString()).contains(mail.toString()).doesNotContain("someone@");
        assertThat(tray.read(mail).error()).contains("someone@example.org");
    }

    private void everyLineIsClosed() {
        Awaitility.await().until(() -> server.open() == 0);
    }

    private List<String> messageIds() {
        everyLineIsClosed();
        return server.kept().stream().map(Kept::messageId).toList();
    }
}
