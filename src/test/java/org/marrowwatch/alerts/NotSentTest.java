package org.marrowwatch.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.Accounts;
import org.marrowwatch.access.Role;
import org.marrowwatch.alerts.DigestLog.Outcome;
import org.marrowwatch.dashboard.Story;
import org.marrowwatch.episode.Language;
import org.marrowwatch.flags.Flag;

/** What was not mailed is read from two logs as one, page by page. */
@QuarkusTest
class NotSentTest {

    private static final Instant START = Instant.parse("2026-06-01T06:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Inject
    Story story;

    @Inject
    NotSent notSent;

    @Inject
    UntoldLog untold;

    @Inject
    DigestLog digests;

    @Inject
    Notices notices;

    @Inject
    Accounts accounts;

    private String name;

    @BeforeEach
    void someone() {
        name = "u" + UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> accounts.add(new Account(name, Role.NURSE, null, Language.EN), name));
    }

    @AfterEach
    void nobodyIsToldOfAnything() {
        QuarkusTransaction.requiringNew().call(() -> {
            accounts.change(name, account -> account.suspended(true));
            return name;
        });
    }

    private void flag(Instant at) {
        Flag flag = story.onlyFlag(story.overdueHip(Story.someone()));
        QuarkusTransaction.requiringNew()
                .run(() -> untold.note(name, notices.of(List.of(flag.id())).get(0), Reason.AWAY, "somebody", at));
    }

    private void digest(LocalDate day, Outcome outcome, Instant at) {
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(digests.open(name, day)).isTrue();
            digests.close(name, day, outcome, null, at);
        });
    }

    private List<String> pages(int size) {
        List<String> read = new ArrayList<>();
        Optional<NotSentPlace> place = Optional.of(NotSentPlace.BEGINNING);
        while (place.isPresent()) {
            // through the address and back, as a reader goes on
            NotSentPlace from = NotSentPlace.read(place.get().written()).orElseThrow();
            NotSent.Page page =
                    QuarkusTransaction.requiringNew().call(() -> notSent.page(Optional.of(name), from, size));
            assertThat(page.entries()).hasSizeLessThanOrEqualTo(size);
            page.entries()
                    .forEach(entry -> read.add(entry.match(
                            flag -> flag.at() + " " + flag.reason().slug() + " " + flag.instead(),
                            digest -> digest.at() + " " + digest.day() + " "
                                    + digest.outcome().slug())));
            place = page.next();
        }
        return read;
    }

    @Test
    void flagsAndDigestsComeInOneOrderWhateverTheSizeOfAPage() {
        digest(DAY, Outcome.NOTHING, START);
        flag(START.plusSeconds(60));
        flag(START.plusSeconds(60));
        digest(DAY.plusDays(1), Outcome.AWAY, START.plus(Duration.ofDays(1)));
        flag(START.plus(Duration.ofDays(1)));
        digest(DAY.plusDays(2), Outcome.MAILED, START.plus(Duration.ofDays(2)));

        List<String> all = pages(50);

        assertThat(all)
                .containsExactly(
                        "2026-06-02T06:00:00Z 2026-06-02 away",
                        "2026-06-02T06:00:00Z away somebody",
                        "2026-06-01T06:01:00Z away somebody",
                        "2026-06-01T06:01:00Z away somebody",
                        "2026-06-01T06:00:00Z 2026-06-01 nothing");
        for (int size = 1; size <= 5; size++) {
            assertThat(pages(size)).isEqualTo(all);
        }
    }

    @Test
    void whatIsNoPlaceIsNotUnderstood() {
        assertThat(List.of("", "?", "QQ", "YQpiCmMKZAplCmY"))
                .allSatisfy(text -> assertThat(NotSentPlace.read(text)).isEmpty());
    }
}
