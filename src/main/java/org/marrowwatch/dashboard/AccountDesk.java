package org.marrowwatch.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.UnaryOperator;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.Accounts;
import org.marrowwatch.alerts.DigestTimes;
import org.marrowwatch.alerts.Subscription;
import org.marrowwatch.alerts.Subscriptions;

/** Keeps what people change of accounts, each change in a transaction of its own. */
@ApplicationScoped
@Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Accounts.LastAdministrator.class)
class AccountDesk {

    private final Accounts accounts;
    private final Subscriptions subscriptions;
    private final DigestTimes digests;

    AccountDesk(Accounts accounts, Subscriptions subscriptions, DigestTimes digests) {
        this.accounts = accounts;
        this.subscriptions = subscriptions;
        this.digests = digests;
    }

    /** @throws IllegalArgumentException when the name is taken */
    void add(Account account, String password) {
        digests.changing(account.name(), () -> accounts.add(account, password));
    }

    void change(String name, UnaryOperator<Account> change) throws Accounts.LastAdministrator {
        digests.changing(name, () -> accounts.change(name, change));
    }

    /** Gives an account another password, and what a login is then checked against. */
    Accounts.Secret renew(String name, String password) {
        accounts.renew(name, password);
        return accounts.secret(name).orElseThrow();
    }

    void subscribe(String name, Subscription subscription) {
        digests.changing(name, () -> subscriptions.choose(name, subscription));
    }
}
