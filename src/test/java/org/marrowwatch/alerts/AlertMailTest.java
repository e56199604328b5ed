package org.marrowwatch.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.Accounts;
import org.marrowwatch.alerts.DigestLetters.Section;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Text;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.flags.FlagId;
import org.marrowwatch.flags.Status;
import org.marrowwatch.house.SteppableClock;
import org.marrowwatch.rules.Severity;

/** What a mail says tells each flag from every other. */
@QuarkusTest
class AlertMailTest {

    private static final EpisodeId ONE = new EpisodeId(UUID.fromString("11111111-2222-4333-8444-555566667777"));
    private static final EpisodeId OTHER = new EpisodeId(UUID.fromString("21111111-3222-4333-8444-888899990000"));
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @Inject
    AlertMail mails;

    @Inject
    Accounts accounts;

    @Inject
    SteppableClock clock;

    private Account clinician;

    @BeforeEach
    void someoneToTell() {
        clock.set(TODAY, LocalTime.of(10, 0));
        clinician = accounts.named("clinician").orElseThrow();
    }

    private static Flag flag(EpisodeId episode, String title, String place, Severity severity, int days) {
        return new Flag(
                FlagId.of(episode, title, place),
                episode,
                title,
                1,
                severity,
                place,
                Text.of(place, place),
                TODAY.minusDays(days),
                Status.RAISED,
                1,
                Text.of(title, title),
                Text.of("", ""),
                Text.of("", ""),
                List.of(),
                Map.of(),
                null,
                1);
    }

    @Test
    void twoCriticalFlagsOfOneKindAreToldApart() {
        Mail mail = mails.atOnce(
                clinician,
                Mail.Kind.CRITICAL,
                List.of(
                        flag(ONE, "Fracture?", "left hip", Severity.CRITICAL, 0),
                        flag(ONE, "Fracture?", "right hip", Severity.CRITICAL, 2)));

        assertThat(mail.subject()).isEqualTo("Critical: Fracture?, left hip, right hip (" + ONE.code() + ")");
        assertThat(mail.text())
                .contains("  Fracture?, left hip, today\n  Fracture?, right hip, for 2 days\n")
                .contains("/episodes/" + ONE);
        assertThat(mail.html()).contains("left hip, today", "right hip, for 2 days");
    }

    @Test
    void aDigestHasASectionForEachThingThereIsToSayAndKeepsAnEpisodeTogether() {
        Mail mail = mails.digest(
                clinician,
                List.of(
                        new Section(
                                Matter.WORSE,
                                List.of(flag(OTHER, "Window passed", "left knee", Severity.WARNING, 1)),
                                0),
                        new Section(
                                Matter.NEW,
                                List.of(
                                        flag(ONE, "MRI overdue", "left hip", Severity.INFO, 40),
                                        flag(OTHER, "MRI overdue", "left knee", Severity.INFO, 90),
                                        flag(ONE, "MRI overdue", "right hip", Severity.INFO, 40)),
                                7)),
                11,
                new Standing(1, 2, 30));

        assertThat(mail.subject()).isEqualTo("Marrowwatch: 11 flags for you to look at");
        assertThat(mail.text())
                .containsSubsequence(
                        "Worse than when you were told",
                        OTHER.code(),
                        "/episodes/" + OTHER,
                        "- [warning] Window passed, left knee, since yesterday",
                        "New",
                        ONE.code(),
                        "- [info] MRI overdue, left hip, for 40 days",
                        "- [info] MRI overdue, right hip, for 40 days",
                        OTHER.code(),
                        "- [info] MRI overdue, left knee, for 90 days",
                        "and 7 more",
                        "1 critical, 2 warning, 30 info");
        assertThat(mail.text()).containsOnlyOnce("\n" + ONE.code() + "\n");
    }
}
