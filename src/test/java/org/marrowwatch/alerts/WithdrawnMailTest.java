package org.marrowwatch.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.dashboard.Story;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Language;
import org.marrowwatch.flags.Flag;

/** A mail that is no longer needed is not sent, and the ledger forgets nothing but that mail. */
@QuarkusTest
class WithdrawnMailTest {

    private static final Instant FIRST = Instant.parse("2026-05-15T06:00:00Z");
    private static final Instant LATER = Instant.parse("2026-06-15T06:00:00Z");
    private static final Instant FAR = Instant.parse("2099-01-01T00:00:00Z");

    @Inject
    Story story;

    @Inject
    MailLog mails;

    @Inject
    OutTray tray;

    @Inject
    Ledger ledger;

    @Inject
    Notices notices;

    @Inject
    Relevance relevance;

    private String reader;
    private EpisodeId episode;
    private Flag flag;

    @BeforeEach
    void someoneAndAFlag() {
        reader = "w" + UUID.randomUUID();
        episode = story.overdueHip(Story.someone());
        flag = story.onlyFlag(episode);
    }

    private Mail mail(Instant made) {
        return new Mail(
                UUID.randomUUID(),
                reader,
                reader + "@example.org",
                Language.EN,
                Mail.Kind.DIGEST,
                "subject",
                "text",
                "html",
                Mail.Status.WAITING,
                made,
                0,
                null,
                null,
                null);
    }

    private Mail told(Instant made, Matter matter, int round) {
        Mail mail = mail(made);
        QuarkusTransaction.requiringNew().run(() -> {
            mails.add(mail, FAR);
            Notice notice = notices.of(List.of(flag.id())).get(0);
            ledger.note(mail, List.of(new Telling(notice, matter, round)));
        });
        return mail;
    }

    private void withdraw(Mail mail) {
        QuarkusTransaction.requiringNew().run(() -> {
            tray.overtake(mail.id(), LATER);
            ledger.withdraw(mail.id());
        });
    }

    private boolean overtaken(Mail mail) {
        return QuarkusTransaction.requiringNew().call(() -> relevance.overtaken(mail));
    }

    private Ledger.Word word() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ledger.lastWords(reader))
                .get(flag.id());
    }

    @Test
    void aMailIsOvertakenWhenSomebodyAnswersItsFlag() {
        Mail mail = told(LATER, Matter.NEW, 1);
        boolean before = overtaken(mail);

        story.answered(episode);

        assertThat(before).isFalse();
        assertThat(overtaken(mail)).isTrue();
    }

    @Test
    void anOvertakenMailSaysSoAndStillSaysWhatItTold() {
        Mail mail = told(LATER, Matter.NEW, 1);

        withdraw(mail);

        QuarkusTransaction.requiringNew().run(() -> {
            Mail kept = mails.find(mail.id()).orElseThrow();
            assertThat(kept.status()).isEqualTo(Mail.Status.OVERTAKEN);
            assertThat(kept.due()).isNull();
            assertThat(mails.steps(mail.id())).extracting(Mail.Step::status).containsExactly(Mail.Status.OVERTAKEN);
            assertThat(mails.toldBy(mail.id())).extracting(Flag::id).containsExactly(flag.id());
        });
    }

    @Test
    void aMailThatWasSentIsNotOvertakenAfterwards() {
        Mail mail = told(LATER, Matter.NEW, 1);
        QuarkusTransaction.requiringNew().run(() -> {
            tray.done(mail.id(), Mail.Status.SENT, LATER);
            tray.overtake(mail.id(), LATER);
        });

        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> mails.find(mail.id()).orElseThrow().status()))
                .isEqualTo(Mail.Status.SENT);
    }

    @Test
    void theSameOccasionMayBeToldAgainAfterwards() {
        withdraw(told(FIRST, Matter.NEW, 1));
        assertThat(word()).isNull();

        told(LATER, Matter.NEW, 1);

        assertThat(word().at()).isEqualTo(LATER);
    }

    @Test
    void whatWasToldBeforeIsTheLatestWordAgain() {
        told(FIRST, Matter.NEW, 1);
        Mail repetition = told(LATER, Matter.AGAIN, 2);

        withdraw(repetition);

        assertThat(word().round()).isEqualTo(1);
        assertThat(word().at()).isEqualTo(FIRST);
    }

    @Test
    void whatWasToldToBeClearedStaysSo() {
        told(FIRST, Matter.NEW, 1);
        Mail cleared = mail(LATER);
        QuarkusTransaction.requiringNew().run(() -> {
            mails.add(cleared, FAR);
            ledger.noteCleared(cleared, List.of(flag.id()));
        });
        Mail next = told(FAR, Matter.NEW, 7);

        withdraw(next);

        assertThat(word()).isNull();
    }
}
