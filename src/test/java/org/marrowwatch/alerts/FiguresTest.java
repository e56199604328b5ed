package org.marrowwatch.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.alerts.Figures.Count;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Language;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.flags.FlagBoard;
import org.marrowwatch.house.SteppableClock;
import org.marrowwatch.intake.Desk;
import org.marrowwatch.intake.Document;
import org.marrowwatch.intake.Receipt;
import org.marrowwatch.review.Answering;

/** A small story of a year in which nothing else happens, counted exactly. */
@QuarkusTest
class FiguresTest {

    private static final String RULE = "resolution-window-exceeded";
    private static final LocalDate DAY = LocalDate.of(2042, 3, 3);
    private static final Instant FAR = Instant.parse("2099-01-01T00:00:00Z");

    @Inject
    SteppableClock clock;

    @Inject
    Desk desk;

    @Inject
    Answering answering;

    @Inject
    FlagBoard board;

    @Inject
    MailLog mails;

    @Inject
    OutTray tray;

    @Inject
    Ledger ledger;

    @Inject
    Notices notices;

    @Inject
    Openings openings;

    @Inject
    Figures figures;

    @AfterEach
    void itIsTodayAgain() {
        clock.set(LocalDate.of(2026, 6, 15), LocalTime.of(10, 0));
    }

    private void at(int hour) {
        clock.set(DAY, LocalTime.of(hour, 0));
    }

    private EpisodeId overdueHip() {
        String file = """
                {"patient": {"identifier": "%s", "sex": "female", "birthYear": 2000}, "episode": {"onset": "2041-06-01"},
                 "facts": [{"kind": "symptoms", "on": "2041-06-01", "regions": ["left-hip"], "painOnLoading": 7}]}
                """.formatted("P-" + UUID.randomUUID());
        return QuarkusTransaction.requiringNew()
                .call(() -> desk.receiveCaseFile(Document.parse(file.getBytes(StandardCharsets.UTF_8)), "figures"))
                .match(Receipt.Accepted::episode, Receipt.Duplicate::episode, refused -> {
                    throw new AssertionError(refused.problems());
                });
    }

    private Flag flag(EpisodeId episode) {
        return QuarkusTransaction.requiringNew().call(() -> board.of(episode)).stream()
                .filter(flag -> flag.rule().equals(RULE))
                .findFirst()
                .orElseThrow();
    }

    private UUID told(String reader, Matter matter, int round, EpisodeId... episodes) {
        Mail mail = new Mail(
                UUID.randomUUID(),
                reader,
                reader + "@example.org",
                Language.EN,
                Mail.Kind.DIGEST,
                "subject",
                "text",
                "html",
                Mail.Status.WAITING,
                clock.instant(),
                0,
                null,
                null,
                null);
        QuarkusTransaction.requiringNew().run(() -> {
            mails.add(mail, FAR);
            ledger.note(
                    mail,
                    List.of(episodes).stream()
                            .map(episode ->
                                    notices.of(List.of(flag(episode).id())).get(0))
                            .map(notice -> new Telling(notice, matter, round))
                            .toList());
        });
        return mail.id();
    }

    private void acknowledged(EpisodeId episode) {
        QuarkusTransaction.requiringNew().call(() -> answering.acknowledge(flag(episode), "nurse", "seen"));
    }

    private void snoozed(EpisodeId episode) {
        QuarkusTransaction.requiringNew()
                .call(() -> answering.snooze(flag(episode), DAY.plusDays(7), "nurse", "later"));
    }

    private void opened(EpisodeId episode, String person) {
        QuarkusTransaction.requiringNew().run(() -> openings.note(episode, person, clock.instant()));
    }

    private Figures.Report counted(LocalDate from, LocalDate until) {
        return QuarkusTransaction.requiringNew()
                .call(() -> figures.of(
                        from.atStartOfDay(SteppableClock.ZONE).toInstant(),
                        until.plusDays(1).atStartOfDay(SteppableClock.ZONE).toInstant()));
    }

    @Test
    void aSmallStoryIsCountedExactly() throws Exception {
        String reader = "f" + UUID.randomUUID();
        at(8);
        EpisodeId one = overdueHip();
        EpisodeId other = overdueHip();
        EpisodeId closed = overdueHip();
        EpisodeId dozing = overdueHip();
        told(reader, Matter.NEW, 1, one, other);
        UUID lost = told("g" + reader, Matter.NEW, 1, one);
        QuarkusTransaction.requiringNew()
                .run(() -> tray.failed(lost, "no such mailbox", clock.instant(), java.util.Optional.empty()));
        told(reader, Matter.AGAIN, 2, one);
        at(9);
        opened(one, "nurse");
        opened(one, "nurse");
        snoozed(dozing);
        at(10);
        opened(one, "clinician");
        opened(other, "clinician");
        at(11);
        acknowledged(one);
        at(13);
        acknowledged(other);
        QuarkusTransaction.requiringNew()
                .call(() -> desk.receive(closed, Document.parse("""
                                {"kind": "closure", "on": "2042-03-03", "outcome": "resolved"}""".getBytes(StandardCharsets.UTF_8)), "figures"));

        Figures.Report report = counted(DAY, DAY);
        Count count = report.rules().stream()
                .filter(rule -> rule.rule().equals(RULE))
                .findFirst()
                .orElseThrow()
                .count();

        assertThat(count).isEqualTo(new Count(4, 3, 1, 2, 2, 2, 1, Duration.ofHours(4), 1));
        assertThat(count.percentRepeated()).isEqualTo(33);
        assertThat(report.rules().get(0).rule()).as("the heaviest first").isEqualTo(RULE);
        assertThat(report.sum().told()).isEqualTo(3);
        assertThat(report.sum().mails()).isEqualTo(2);
        assertThat(report.sum().median()).isEqualTo(Duration.ofHours(4));
        assertThat(report.sum().raised())
                .isEqualTo(report.rules().stream()
                        .mapToLong(rule -> rule.count().raised())
                        .sum());
        assertThat(counted(DAY.minusDays(30), DAY.minusDays(1)).rules()).isEmpty();
        assertThat(counted(DAY.plusDays(1), DAY.plusDays(30)).sum()).isEqualTo(new Count(0, 0, 0, 0, 0, 0, 0, null, 0));
    }
}
