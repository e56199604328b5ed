package org.marrowwatch.dashboard.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Account;
import org.marrowwatch.alerts.Reach;
import org.marrowwatch.alerts.Recipients;
import org.marrowwatch.alerts.Rhythm;
import org.marrowwatch.alerts.Subscription;
import org.marrowwatch.dashboard.words.Tongue;

/**
 * An account as it is shown.
 *
 * @param own whether it is the reader's own
 * @param alerted whether mails about flags are meant for its role
 * @param critical of which episodes it is told of critical flags; none when no mail can reach it
 * @param digest which digest it gets; none when no mail can reach it
 */
public record Person(
        String name,
        String role,
        @Nullable String address,
        String language,
        boolean suspended,
        boolean own,
        boolean alerted,
        @Nullable String critical,
        @Nullable String digest) {

    public static Person of(Account account, Subscription subscription, String reader, Tongue tongue) {
        boolean told = Recipients.mayBeTold(account);
        return new Person(
                account.name(),
                tongue.say(account.role()),
                account.address(),
                AccountForm.nameOf(account.language()),
                account.suspended(),
                account.name().equals(reader),
                account.role().alerted(),
                told ? tongue.say(subscription.critical()) : null,
                told ? digest(subscription, tongue) : null);
    }

    private static String digest(Subscription subscription, Tongue tongue) {
        String rhythm = tongue.say(subscription.rhythm());
        if (subscription.rhythm() == Rhythm.NEVER) {
            return rhythm;
        }
        String own = subscription.reach() == Reach.MINE ? tongue.say(Reach.MINE) : "";
        String muted = Told.muted(subscription, tongue);
        return String.join(
                ", ",
                List.of(rhythm, SubscriptionForm.say(subscription.topics().from(), tongue), own, muted).stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
    }
}
