package org.marrowwatch.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.AddressWish;
import org.marrowwatch.access.AddressWishes;
import org.marrowwatch.access.MailedKey;

/** Asks by mail whether an address is really an account's, before anything else is sent there. In the caller's transaction. */
@ApplicationScoped
public class AddressConfirmation {

    /** Who asks again sooner gets no other mail: the one before is hardly there, and its key still opens. */
    static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final int MOST_WAITING = 10;

    private final AddressWishes wishes;
    private final AddressLetter letters;
    private final MailLog mails;
    private final OutTray tray;
    private final Clock clinic;
    private final boolean kept;

    AddressConfirmation(
            AddressWishes wishes, AddressLetter letters, MailLog mails, OutTray tray, Clock clinic, Config settings) {
        this.wishes = wishes;
        this.letters = letters;
        this.mails = mails;
        this.tray = tray;
        this.clinic = clinic;
        this.kept = Postman.staysHere(settings);
    }

    /**
     * Mails a key to an address that an account is to have. The keys that were mailed before are void.
     *
     * @param by who asks for it
     */
    public void ask(Account account, String address, String by) {
        Instant now = clinic.instant();
        boolean justAsked = wishes.of(account.name())
                .filter(wish -> wish.address().equals(address))
                .filter(wish -> now.isBefore(wish.askedAt().plus(PATIENCE)))
                .isPresent();
        if (justAsked) {
            return;
        }
        recall(account.name(), by);
        AddressWish wish = new AddressWish(account.name(), address, now);
        MailedKey key = MailedKey.random();
        wishes.keep(wish, key);
        mails.add(letters.write(account, wish, key), now);
    }

    /** Takes a wish back, and the mail about it if that has not left yet. */
    public void withdraw(String account, String by) {
        wishes.drop(account);
        recall(account, by);
    }

    private void recall(String account, String by) {
        MailLog.Filter waiting = new MailLog.Filter(
                Optional.of(account), Optional.of(Mail.Kind.ADDRESS), Optional.of(Mail.Status.WAITING));
        mails.page(waiting, Optional.empty(), MOST_WAITING)
                .forEach(mail -> tray.cancel(mail.id(), by, clinic.instant()));
    }

    /** What an account wishes, if this is its key and has not become too old. */
    public Optional<AddressWish> opened(String account, MailedKey key) {
        return wishes.opened(account, key).filter(wish -> !wish.expired(clinic.instant()));
    }

    /** The same, once: the wish is then no more. */
    public Optional<AddressWish> take(String account, MailedKey key) {
        return opened(account, key).filter(wish -> wishes.take(account, key));
    }

    /** Whether no mail leaves this machine, as in a demonstration, so that the key is read in the mailbox here. */
    public boolean staysHere() {
        return kept;
    }

    /** Whether the text of a mail is for its address alone: who reads the key here has not got the mail there. */
    public boolean hides(Mail mail) {
        return mail.kind() == Mail.Kind.ADDRESS && !kept;
    }
}
