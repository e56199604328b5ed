package org.marrowwatch.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.Accounts;
import org.marrowwatch.access.Teams;

/** Who is told of flags: everyone who treats patients, may enter and has a confirmed address, each of what they have chosen. */
@ApplicationScoped
public class Recipients {

    private final Accounts accounts;
    private final Subscriptions subscriptions;
    private final Covers covers;
    private final Teams teams;
    private final Clock clinic;

    public Recipients(Accounts accounts, Subscriptions subscriptions, Covers covers, Teams teams, Clock clinic) {
        this.accounts = accounts;
        this.subscriptions = subscriptions;
        this.covers = covers;
        this.teams = teams;
        this.clinic = clinic;
    }

    /** Everyone as they are now. */
    Staff staff() {
        return new Staff(
                accounts.all(), subscriptions.chosen(), covers.all(), teams.all(), clinic.instant(), clinic.getZone());
    }

    /** Everyone for whom mails are meant, whether they can reach them or not, by name. */
    public List<String> names() {
        return staff().all().stream().map(Recipient::name).toList();
    }

    /** Whether mails about flags are meant for an account and can reach it. */
    public static boolean mayBeTold(Account account) {
        return account.role().alerted() && account.address() != null && !account.suspended();
    }

    /** Whether critical flags reach someone by mail. */
    public boolean criticalFlagsReachSomeone() {
        return staff().recipients().stream().anyMatch(Recipient::willing);
    }
}
