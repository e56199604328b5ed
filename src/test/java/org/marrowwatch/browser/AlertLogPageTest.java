package org.marrowwatch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.Accounts;
import org.marrowwatch.access.Caseload;
import org.marrowwatch.access.Role;
import org.marrowwatch.alerts.DigestLog;
import org.marrowwatch.alerts.Escalation;
import org.marrowwatch.alerts.Escalations;
import org.marrowwatch.alerts.Ledger;
import org.marrowwatch.alerts.Mail;
import org.marrowwatch.alerts.MailLog;
import org.marrowwatch.alerts.Matter;
import org.marrowwatch.alerts.Notice;
import org.marrowwatch.alerts.Notices;
import org.marrowwatch.alerts.OutTray;
import org.marrowwatch.alerts.Reason;
import org.marrowwatch.alerts.Telling;
import org.marrowwatch.alerts.UntoldLog;
import org.marrowwatch.browser.Visitor.Way;
import org.marrowwatch.dashboard.Story;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Language;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.house.SteppableClock;

/** The lists of the mailbox and the figures with something in them, as people see them. */
@QuarkusTest
class AlertLogPageTest {

    private static final Instant TODAY = Instant.parse("2026-06-15T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    @Inject
    Story story;

    @Inject
    SteppableClock clock;

    @Inject
    Accounts accounts;

    @Inject
    Caseload caseload;

    @Inject
    MailLog mails;

    @Inject
    OutTray tray;

    @Inject
    Ledger ledger;

    @Inject
    UntoldLog untold;

    @Inject
    DigestLog digests;

    @Inject
    Notices notices;

    @Inject
    Escalations escalations;

    private String name;
    private EpisodeId alarm;

    static Stream<Way> ways() {
        return Stream.of(
                Way.USUAL,
                Way.USUAL.in("fr").dark(),
                Way.USUAL.narrow().dark(),
                Way.USUAL.narrow().in("fr"));
    }

    @BeforeEach
    void someoneWithAllThereIs() {
        clock.set(TODAY);
        name = "v" + UUID.randomUUID().toString().substring(0, 8);
        QuarkusTransaction.requiringNew()
                .run(() -> accounts.add(new Account(name, Role.CLINICIAN, name + "@example.org", Language.EN), name));
        alarm = story.episode(Story.someone(), "2026-06-01", """
                {"kind": "symptoms", "on": "2026-06-14", "regions": ["left-hip"], "painOnLoading": 9,
                 "signs": ["sudden-worsening"]}""");
        EpisodeId overdue = story.overdueHip(Story.someone());
        QuarkusTransaction.requiringNew().run(() -> {
            caseload.assign(alarm, name, name);
            caseload.assign(overdue, name, name);
            int hour = 0;
            for (Flag flag : story.standing(overdue)) {
                Notice notice = notices.of(List.of(flag.id())).get(0);
                untold.note(
                        name, notice, Reason.AWAY, hour == 0 ? "nurse" : null, TODAY.plus(Duration.ofHours(hour++)));
                told(Mail.Kind.AT_ONCE, notice, hour);
            }
            digests.open(name, DAY);
            digests.close(name, DAY, DigestLog.Outcome.NOTHING, null, TODAY);
            Notice critical = notices.of(
                            story.standing(alarm).stream().map(Flag::id).toList())
                    .get(0);
            escalations.take(critical, Escalation.Step.DEPUTY, TODAY.plus(Duration.ofHours(4)), List.of());
        });
    }

    private void told(Mail.Kind kind, Notice notice, int round) {
        Mail mail = new Mail(
                UUID.randomUUID(),
                name,
                name + "@example.org",
                Language.EN,
                kind,
                "New: Past the expected resolution window, right hip ("
                        + notice.episode().code() + ")",
                "text",
                "<!doctype html><p>html</p>",
                Mail.Status.WAITING,
                TODAY,
                0,
                null,
                null,
                null);
        mails.add(mail, Instant.parse("2026-06-16T05:00:00Z"));
        ledger.note(mail, List.of(new Telling(notice, Matter.NEW, 1)));
        if (round == 1) {
            tray.failed(mail.id(), "550 5.1.1 no such mailbox", TODAY, Optional.empty());
        }
    }

    @AfterEach
    void nobodyElseIsTold() {
        story.answered(alarm);
        QuarkusTransaction.requiringNew().call(() -> {
            accounts.change(name, account -> account.suspended(true));
            return name;
        });
    }

    @ParameterizedTest
    @MethodSource("ways")
    void theListsAndTheFiguresAreOpenToEverybody(Way way) {
        try (Visitor visitor = Visitor.of(name, way)) {
            look(visitor, "/mails?state=foreseen", "log-foreseen-" + way);
            look(visitor, "/mails?state=not-sent", "log-not-sent-" + way);
            look(visitor, "/mails?state=waiting", "log-waiting-" + way);
            look(visitor, "/mails/figures", "log-figures-" + way);
            look(visitor, "/", "log-worklist-" + way);
            look(visitor, "/episodes/" + alarm, "log-episode-" + way);
            visitor.open("/mails/foreseen/" + name);
            visitor.picture("log-preview-" + way);
            // axe runs as a script, for which it would wait in this frame for ever
            visitor.page().evaluate("document.querySelector('iframe.letter').remove()");
            sound(visitor, "preview");
        }
    }

    private void look(Visitor visitor, String path, String picture) {
        visitor.open(path);
        visitor.picture(picture);
        sound(visitor, picture);
    }

    private static void sound(Visitor visitor, String what) {
        assertThat(visitor.barriers()).as(what).isEmpty();
        assertThat(visitor.overflows()).as(what).isFalse();
        assertThat(visitor.complaints()).as(what).isEmpty();
    }
}
