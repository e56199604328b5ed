package org.marrowwatch.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.Accounts;
import org.marrowwatch.access.Caseload;
import org.marrowwatch.episode.EpisodeId;

/** Who is told of flags: everyone who treats patients, may enter and has an address, each of what they have chosen. */
@ApplicationScoped
public class Recipients {

    private final Accounts accounts;
    private final Subscriptions subscriptions;
    private final Caseload caseload;

    public Recipients(Accounts accounts, Subscriptions subscriptions, Caseload caseload) {
        this.accounts = accounts;
        this.subscriptions = subscriptions;
        this.caseload = caseload;
    }

    public List<Recipient> all() {
        Map<String, Subscription> chosen = subscriptions.chosen();
        return accounts.all().stream()
                .filter(Recipients::mayBeTold)
                .map(account -> new Recipient(account, chosen.getOrDefault(account.name(), Subscription.USUAL)))
                .toList();
    }

    /** Whether mails about flags are meant for an account and can reach it. */
    public static boolean mayBeTold(Account account) {
        return account.role().alerted() && account.address() != null && !account.suspended();
    }

    /**
     * Who is told at once of the critical flags of an episode. Where that would be nobody, because those who are told
     * only of their own do not look after it, they are told all the same: a critical flag is not to be lost.
     */
    List<Recipient> ofCritical(EpisodeId episode) {
        List<Recipient> all = all();
        Optional<String> owner = caseload.owner(episode);
        List<Recipient> told = all.stream()
                .filter(recipient -> recipient.toldAtOnce(
                        owner.filter(recipient.name()::equals).isPresent()))
                .toList();
        return told.isEmpty() ? all.stream().filter(Recipients::willing).toList() : told;
    }

    /** Whether critical flags reach someone by mail. */
    public boolean criticalFlagsReachSomeone() {
        return all().stream().anyMatch(Recipients::willing);
    }

    private static boolean willing(Recipient recipient) {
        return recipient.toldAtOnce(true);
    }
}
