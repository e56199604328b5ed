package org.marrowwatch.alerts;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.marrowwatch.access.Account;
import org.marrowwatch.alerts.Notices.Unanswered;
import org.marrowwatch.episode.Term;
import org.marrowwatch.episode.Text;

/** Takes a critical flag that nobody answers to the deputy of who looks after the episode, then to the head of the team. */
@ApplicationScoped
public class Escalation {

    private static final Logger LOG = Logger.getLogger(Escalation.class);
    private static final int BATCH = 100;

    /** To whom it goes, in this order. */
    public enum Step implements Term {
        DEPUTY(Matter.DEPUTY, "to the deputy", "au remplaçant"),
        HEAD(Matter.HEAD, "to the head of the team", "au responsable d'équipe");

        private final Matter matter;
        private final Text text;

        Step(Matter matter, String en, String fr) {
            this.matter = matter;
            this.text = Text.of(en, fr);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    private final Notices notices;
    private final Recipients recipients;
    private final Escalations escalations;
    private final AtOnce atOnce;
    private final Clock clinic;
    private final Duration deputyAfter;
    private final Duration headAfter;

    public Escalation(
            Notices notices,
            Recipients recipients,
            Escalations escalations,
            AtOnce atOnce,
            Clock clinic,
            @ConfigProperty(name = "marrowwatch.escalation.deputy-after") Duration deputyAfter,
            @ConfigProperty(name = "marrowwatch.escalation.head-after") Duration headAfter) {
        this.notices = notices;
        this.recipients = recipients;
        this.escalations = escalations;
        this.atOnce = atOnce;
        this.clinic = clinic;
        this.deputyAfter = deputyAfter;
        this.headAfter = headAfter;
    }

    /** How long a flag waits for an answer before a step. */
    Duration after(Step step) {
        return switch (step) {
            case DEPUTY -> deputyAfter;
            case HEAD -> headAfter;
        };
    }

    /** Takes every step whose time has come. One that fails is tried again and holds up no other. */
    @Scheduled(every = "{marrowwatch.escalation.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void tick() {
        for (Step step : Step.values()) {
            int taken;
            do {
                taken = batch(step);
            } while (taken == BATCH);
        }
    }

    private int batch(Step step) {
        Instant now = clinic.instant();
        List<Unanswered> waiting =
                QuarkusTransaction.requiringNew().call(() -> notices.unanswered(now.minus(after(step)), step, BATCH));
        int taken = 0;
        for (Unanswered one : waiting) {
            try {
                QuarkusTransaction.requiringNew().run(() -> take(one, step, now));
                taken++;
            } catch (RuntimeException failure) {
                LOG.errorf(
                        failure,
                        "Flag %s could not be escalated; it is tried again",
                        one.notice().flag());
            }
        }
        return taken;
    }

    private void take(Unanswered one, Step step, Instant now) {
        Notice notice = one.notice();
        List<Account> told = told(recipients.staff(), notice, step);
        List<String> names = told.stream().map(Account::name).toList();
        if (escalations.take(notice, step, now, names)) {
            Duration waiting = Duration.between(one.since(), now);
            told.forEach(account -> atOnce.escalate(account, notice, step.matter, waiting));
        }
    }

    /** Who hears of a flag at a step; nobody where there is no deputy. */
    static List<Account> told(Staff staff, Notice notice, Step step) {
        return switch (step) {
            case DEPUTY -> staff.acting(notice.owner()).stream().toList();
            case HEAD -> staff.heads(notice.owner());
        };
    }
}
