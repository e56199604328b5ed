package org.marrowwatch.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.Accounts;
import org.marrowwatch.access.AddressWish;
import org.marrowwatch.access.AddressWishes;
import org.marrowwatch.access.MailedKey;
import org.marrowwatch.alerts.AddressConfirmation;
import org.marrowwatch.alerts.Cover;
import org.marrowwatch.alerts.Covers;
import org.marrowwatch.alerts.DigestTimes;
import org.marrowwatch.alerts.Subscription;
import org.marrowwatch.alerts.Subscriptions;
import org.marrowwatch.dashboard.people.AccountForm;

/** Keeps what people change of accounts, each change in a transaction of its own. */
@ApplicationScoped
@Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Accounts.LastAdministrator.class)
class AccountDesk {

    private final Accounts accounts;
    private final Subscriptions subscriptions;
    private final Covers covers;
    private final AddressWishes wishes;
    private final AddressConfirmation confirmation;
    private final DigestTimes digests;
    private final Reader reader;

    AccountDesk(
            Accounts accounts,
            Subscriptions subscriptions,
            Covers covers,
            AddressWishes wishes,
            AddressConfirmation confirmation,
            DigestTimes digests,
            Reader reader) {
        this.accounts = accounts;
        this.subscriptions = subscriptions;
        this.covers = covers;
        this.wishes = wishes;
        this.confirmation = confirmation;
        this.digests = digests;
        this.reader = reader;
    }

    /**
     * Adds an account, whose address has then to be confirmed.
     *
     * @throws IllegalArgumentException when the name is taken
     */
    void add(Account account, String password) {
        accounts.add(account.at(null), password);
        if (account.address() != null) {
            confirmation.ask(account, account.address(), reader.name());
        }
    }

    void change(String name, AccountForm.Change change) throws Accounts.LastAdministrator {
        Account before = named(name);
        digests.changing(name, () -> accounts.change(name, change::of));
        if (change.silent(before)) {
            confirmation.withdraw(name, reader.name());
        }
        Account now = named(name);
        change.wish(now).ifPresent(address -> confirmation.ask(now, address, reader.name()));
    }

    private Account named(String name) {
        return accounts.named(name).orElseThrow();
    }

    void suspend(String name, boolean suspended) throws Accounts.LastAdministrator {
        digests.changing(name, () -> accounts.change(name, account -> account.suspended(suspended)));
    }

    /** Mails another key to the address that an account waits for; nothing happens when it waits for none. */
    void askAgain(String name) {
        wishes.of(name).ifPresent(wish -> confirmation.ask(named(name), wish.address(), reader.name()));
    }

    void withdraw(String name) {
        confirmation.withdraw(name, reader.name());
    }

    /** Believes an address by the key that was mailed there; nothing when the key is not, or no longer, that of the account. */
    Optional<AddressWish> confirm(String name, MailedKey key) throws Accounts.LastAdministrator {
        Optional<AddressWish> wish = confirmation.take(name, key);
        if (wish.isPresent()) {
            String address = wish.get().address();
            digests.changing(name, () -> accounts.change(name, account -> account.at(address)));
        }
        return wish;
    }

    /** Gives an account another password, and what a login is then checked against. */
    Accounts.Secret renew(String name, String password) {
        accounts.renew(name, password);
        return accounts.secret(name).orElseThrow();
    }

    void subscribe(String name, Subscription subscription) {
        digests.changing(name, () -> subscriptions.choose(name, subscription));
    }

    void arrange(String name, Cover cover) {
        digests.changing(name, () -> covers.arrange(name, cover));
    }
}
