package org.marrowwatch.dashboard.people;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.AddressWish;
import org.marrowwatch.alerts.Recipients;
import org.marrowwatch.alerts.Subscription;
import org.marrowwatch.dashboard.words.Tongue;

/**
 * An account as it is shown.
 *
 * @param address the one that is confirmed
 * @param wish the one that waits to be confirmed
 * @param own whether it is the reader's own
 * @param alerted whether mails about flags are meant for its role
 * @param critical of which episodes it is told of critical flags; none when no mail can reach it
 * @param digest which digest it gets; none when no mail can reach it
 * @param unsubscribed when its owner ended the digests by a link in a mail
 */
public record Person(
        String name,
        String role,
        @Nullable String address,
        @Nullable Wish wish,
        String language,
        boolean suspended,
        boolean own,
        boolean alerted,
        @Nullable String critical,
        @Nullable String digest,
        @Nullable String unsubscribed) {

    /** Where administrators see it. */
    public String page() {
        return "/people/" + name;
    }

    /** An address that waits to be confirmed. */
    public record Wish(String address, String asked, boolean expired) {

        static Wish of(AddressWish wish, Instant now, ZoneId zone, Tongue tongue) {
            return new Wish(wish.address(), tongue.moment(wish.askedAt(), zone), wish.expired(now));
        }
    }

    /** What is kept of an account beside itself. */
    public record Kept(
            Subscription subscription,
            Optional<AddressWish> wish,
            @Nullable Instant unsubscribed) {}

    public static Person of(Account account, Kept kept, String reader, Clinic clinic, Tongue tongue) {
        boolean told = Recipients.mayBeTold(account);
        ZoneId zone = clinic.zone();
        return new Person(
                account.name(),
                tongue.say(account.role()),
                account.address(),
                kept.wish()
                        .map(wish -> Wish.of(wish, clinic.now(), zone, tongue))
                        .orElse(null),
                AccountForm.nameOf(account.language()),
                account.suspended(),
                account.name().equals(reader),
                account.role().alerted(),
                told ? Told.brief(kept.subscription().critical(), tongue) : null,
                told ? Told.brief(kept.subscription(), tongue) : null,
                kept.unsubscribed() == null ? null : tongue.moment(kept.unsubscribed(), zone));
    }
}
