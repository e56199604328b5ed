package org.marrowwatch.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.alerts.Trouble.Stage.GREETING;
import static org.marrowwatch.alerts.Trouble.Stage.KEPT;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.dashboard.Story;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.flags.FlagId;
import org.marrowwatch.house.SteppableClock;

/** What becomes of a mail that waits while its flag is answered. */
@QuarkusTest
@WithTestResource(TroubledMail.class)
class OvertakenDeliveryTest {

    TroubledMailServer server;

    @Inject
    Tray tray;

    @Inject
    Postman postman;

    @Inject
    Ledger ledger;

    @Inject
    Notices notices;

    @Inject
    Story story;

    @Inject
    SteppableClock clock;

    private EpisodeId episode;
    private FlagId flag;
    private UUID mail;

    @BeforeEach
    void aMailThatTellsOfAFlag() {
        tray.empty();
        clock.step(Duration.ofHours(1));
        server.kept().clear();
        episode = story.overdueHip(Story.someone());
        flag = story.onlyFlag(episode).id();
        mail = tray.put(Mail.Kind.DIGEST, clock.instant());
        QuarkusTransaction.requiringNew()
                .run(() -> ledger.note(
                        tray.read(mail),
                        List.of(new Telling(notices.of(List.of(flag)).get(0), Matter.NEW, 1))));
    }

    private Map<String, Ledger.Word> told() {
        return QuarkusTransaction.requiringNew().call(() -> ledger.wordsOn(flag));
    }

    @Test
    void whatWasAnsweredMeanwhileIsNotMailedAndNotHeldToBeTold() {
        server.next(Trouble.replies(GREETING, "421 4.3.2 too many"));
        postman.tick();
        story.answered(episode);

        clock.step(Duration.ofHours(1));
        postman.tick();

        assertThat(tray.read(mail).status()).isEqualTo(Mail.Status.OVERTAKEN);
        assertThat(server.kept()).isEmpty();
        assertThat(told()).isEmpty();
    }

    @Test
    void whatStillAsksForAnAnswerIsMailed() {
        server.next(Trouble.replies(GREETING, "421 4.3.2 too many"));
        postman.tick();

        clock.step(Duration.ofHours(1));
        postman.tick();

        assertThat(tray.read(mail).status()).isEqualTo(Mail.Status.SENT);
        assertThat(told()).containsOnlyKeys("nurse");
    }

    @Test
    void whatTheMailServerMayHaveIsHandedOverAgainAndHeldToBeTold() {
        server.next(Trouble.hangs(KEPT));
        postman.tick();
        story.answered(episode);

        clock.step(Duration.ofHours(1));
        postman.tick();

        assertThat(tray.read(mail).status()).isEqualTo(Mail.Status.SENT);
        assertThat(server.kept()).hasSize(2);
        assertThat(told()).containsOnlyKeys("nurse");
    }

    @Test
    void whatSomeoneWantsToBeSentAgainIsSent() {
        postman.tick();
        story.answered(episode);

        tray.again(mail);
        postman.tick();

        assertThat(server.kept()).hasSize(2);
    }
}
