package org.marrowwatch.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.alerts.Escalation.Step;
import org.marrowwatch.alerts.Mail.Kind;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.events.Relay;
import org.marrowwatch.house.SteppableClock;
import org.marrowwatch.rules.Severity;

/** A critical flag that nobody answers goes to the deputy after four hours and to the head of the team after eight. */
@QuarkusTest
@WithTestResource(RealMailServer.class)
class EscalationTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 1, 6);

    @Inject
    SteppableClock clock;

    @Inject
    Ward ward;

    @Inject
    Relay relay;

    @Inject
    Escalation escalation;

    @Inject
    Escalations taken;

    @Inject
    Foreseen foreseen;

    private String owner = "";
    private String deputy = "";
    private String head = "";

    @BeforeEach
    void aTeam() {
        clock.set(TUESDAY, LocalTime.of(9, 0));
        ward.opens();
        Subscription own = Choice.of(Reach.MINE, Rhythm.NEVER);
        owner = ward.clinician(own);
        deputy = ward.clinician(own);
        head = ward.clinician(own);
        ward.covered(owner, deputy, null, null);
        ward.team("hips", head, owner, deputy);
    }

    @AfterEach
    void everyoneLeaves() {
        ward.closes();
    }

    private EpisodeId unanswered() {
        EpisodeId episode = ward.suddenlyWorseHip(owner);
        relay.tick();
        return episode;
    }

    private void after(Duration time) {
        clock.step(time);
        escalation.tick();
    }

    private List<Step> steps(EpisodeId episode) {
        return QuarkusTransaction.requiringNew().call(() -> taken.of(episode)).stream()
                .map(Escalations.Taken::step)
                .toList();
    }

    /** The mails about an episode, whoever they went to; heads hear of the episodes of other tests too. */
    private List<Kind> kinds(EpisodeId episode) {
        return Stream.of(owner, deputy, head)
                .flatMap(name -> ward.mailsTo(name).stream())
                .filter(mail -> mail.subject().contains(episode.code()))
                .map(Mail::kind)
                .toList();
    }

    @Test
    void eachStepIsTakenOnceWhenItsTimeHasCome() {
        EpisodeId episode = unanswered();

        after(Duration.ofHours(4).minusSeconds(1));
        assertThat(kinds(episode)).containsExactly(Kind.CRITICAL);

        after(Duration.ofSeconds(1));
        escalation.tick();
        assertThat(ward.kindsTo(deputy)).containsExactly(Kind.ESCALATION);
        assertThat(ward.mailsTo(deputy).get(0).subject())
                .startsWith("Not answered: ")
                .contains(episode.code());
        assertThat(kinds(episode)).containsExactly(Kind.CRITICAL, Kind.ESCALATION);

        after(Duration.ofHours(4));
        escalation.tick();
        assertThat(kinds(episode)).containsExactly(Kind.CRITICAL, Kind.ESCALATION, Kind.ESCALATION);
        assertThat(steps(episode)).containsExactly(Step.DEPUTY, Step.HEAD);

        after(Duration.ofDays(30));
        assertThat(kinds(episode)).hasSize(3);
    }

    @Test
    void bothStepsAreTakenAfterALongStandstill() {
        EpisodeId episode = unanswered();

        after(Duration.ofDays(2));

        assertThat(steps(episode)).containsExactly(Step.DEPUTY, Step.HEAD);
        assertThat(kinds(episode)).containsExactly(Kind.CRITICAL, Kind.ESCALATION, Kind.ESCALATION);
    }

    @Test
    void whatIsAnsweredGoesToNobodyElse() {
        EpisodeId episode = unanswered();
        ward.acknowledge(episode, Severity.CRITICAL);

        after(Duration.ofDays(1));

        assertThat(steps(episode)).isEmpty();
        assertThat(kinds(episode)).containsExactly(Kind.CRITICAL);
    }

    @Test
    void whatIsClearedGoesToNobodyElse() {
        EpisodeId episode = unanswered();
        ward.normalRadiograph(episode);

        after(Duration.ofDays(1));

        assertThat(steps(episode)).isEmpty();
    }

    @Test
    void anAnswerThatIsTakenBackBeginsTheTimeAnew() {
        EpisodeId episode = unanswered();
        ward.acknowledge(episode, Severity.CRITICAL);
        after(Duration.ofDays(1));
        ward.takeBack(episode, Severity.CRITICAL);

        after(Duration.ofHours(4).minusSeconds(1));
        assertThat(steps(episode)).isEmpty();

        after(Duration.ofSeconds(1));
        assertThat(steps(episode)).containsExactly(Step.DEPUTY);
    }

    @Test
    void aWarningIsNotEscalated() {
        EpisodeId episode = ward.overdueHip(owner);
        relay.tick();

        after(Duration.ofDays(3));

        assertThat(steps(episode)).isEmpty();
        assertThat(kinds(episode)).isEmpty();
    }

    @Test
    void withoutADeputyTheStepIsNotedAndTheHeadIsTold() {
        ward.covered(owner, null, null, null);
        EpisodeId episode = unanswered();

        after(Duration.ofHours(8));

        assertThat(QuarkusTransaction.requiringNew().call(() -> taken.of(episode)))
                .extracting(Escalations.Taken::step, Escalations.Taken::told)
                .containsExactly(tuple(Step.DEPUTY, List.of()), tuple(Step.HEAD, List.of(head)));
    }

    @Test
    void whatWillHappenIsForeseen() {
        EpisodeId episode = unanswered();

        List<Foreseen.Step> steps = QuarkusTransaction.requiringNew().call(foreseen::escalations).stream()
                .filter(step -> step.flag().episode().equals(episode))
                .toList();

        assertThat(steps)
                .extracting(Foreseen.Step::step, Foreseen.Step::due, Foreseen.Step::told)
                .containsExactly(
                        tuple(Step.DEPUTY, clock.instant().plus(Duration.ofHours(4)), List.of(deputy)),
                        tuple(Step.HEAD, clock.instant().plus(Duration.ofHours(8)), List.of(head)));
    }
}
