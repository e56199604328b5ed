package org.marrowwatch.house;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.Accounts;
import org.marrowwatch.access.Role;
import org.marrowwatch.episode.Language;

/** An account for each role in every test, whose password equals its name; {@code clinicien} reads French. */
@ApplicationScoped
public class TestAccounts {

    void open(@Observes StartupEvent event, Accounts accounts) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (Role role : Role.values()) {
                add(accounts, role.slug(), role, Language.EN);
            }
            add(accounts, "clinicien", Role.CLINICIAN, Language.FR);
        });
    }

    private static void add(Accounts accounts, String name, Role role, Language language) {
        if (accounts.named(name).isEmpty()) {
            accounts.add(new Account(name, role, name + "@example.org", language), name);
        }
    }
}
