package org.marrowwatch.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.Accounts;

/** Who is told of flags: everyone who treats patients and has an address. */
@ApplicationScoped
public class Recipients {

    private final Accounts accounts;

    public Recipients(Accounts accounts) {
        this.accounts = accounts;
    }

    public List<Account> all() {
        return accounts.all().stream()
                .filter(account -> account.role().alerted() && account.address() != null)
                .toList();
    }
}
