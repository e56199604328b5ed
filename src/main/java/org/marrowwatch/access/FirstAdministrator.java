package org.marrowwatch.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.marrowwatch.episode.Language;

/** Makes the first account of a new clinic, an administrator whose random password is printed once and kept nowhere. */
@ApplicationScoped
public class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);

    private final Accounts accounts;

    public FirstAdministrator(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Does so when there is no account at all. */
    public void appoint() {
        QuarkusTransaction.requiringNew().run(() -> {
            if (accounts.none()) {
                String password = Passwords.random();
                accounts.add(new Account("administrator", Role.ADMINISTRATOR, null, Language.EN), password);
                LOG.warnf(
                        "Made the account \"administrator\" with the password %s - it is shown only this once",
                        password);
            }
        });
    }
}
