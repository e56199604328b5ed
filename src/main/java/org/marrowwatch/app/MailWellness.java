package org.marrowwatch.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.marrowwatch.alerts.MailSettings;
import org.marrowwatch.alerts.OutTray;

/**
 * Whether mails leave. It belongs to neither readiness nor liveness: an instance whose mail server is down still serves its
 * pages, and a restart would not help.
 */
@Wellness
@ApplicationScoped
class MailWellness implements HealthCheck {

    private final OutTray tray;
    private final MailSettings settings;
    private final Clock clinic;

    MailWellness(OutTray tray, MailSettings settings, Clock clinic) {
        this.tray = tray;
        this.settings = settings;
        this.clinic = clinic;
    }

    @Override
    public HealthCheckResponse call() {
        return QuarkusTransaction.joiningExisting().call(this::look);
    }

    private HealthCheckResponse look() {
        long failed = tray.failuresSince(clinic.instant().minus(settings.failuresMatterFor()));
        Duration late = late();
        return HealthCheckResponse.named("mails")
                .status(failed == 0 && late.compareTo(settings.lateAfter()) <= 0)
                .withData("failed", failed)
                .withData("waiting", tray.waiting())
                .withData("oldest-waiting-seconds", late.toSeconds())
                .build();
    }

    /** How long ago the mail that waits longest should have left; nothing when none should. */
    Duration late() {
        return tray.waitingSince()
                .map(since -> Duration.between(since, clinic.instant()))
                .filter(waited -> !waited.isNegative())
                .orElse(Duration.ZERO);
    }
}
