package org.marrowwatch.alerts;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** A mail server that misbehaves as told, little patience with it, and a database of its own. */
public class TroubledMail implements QuarkusTestResourceLifecycleManager {

    private TroubledMailServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = new TroubledMailServer();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        return Map.of(
                "quarkus.mailer.mock", "false",
                "quarkus.mailer.host", "127.0.0.1",
                "quarkus.mailer.port", Integer.toString(server.port()),
                "quarkus.mailer.from", "Marrowwatch <marrowwatch@example.org>",
                "marrowwatch.mail.read-timeout", "1s",
                "marrowwatch.mail.deadline", "2s",
                "marrowwatch.mail.per-minute", "10",
                "quarkus.datasource.jdbc.url", "jdbc:h2:mem:troubled;DB_CLOSE_DELAY=-1");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(server, new TestInjector.MatchesType(TroubledMailServer.class));
    }

    @Override
    public void stop() {
        server.close();
    }
}
