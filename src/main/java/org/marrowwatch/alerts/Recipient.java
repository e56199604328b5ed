package org.marrowwatch.alerts;

import org.marrowwatch.access.Account;

/** Someone who is told of flags, and of which. */
public record Recipient(Account account, Subscription subscription) {

    public String name() {
        return account.name();
    }

    /** Whether critical flags are told of an episode that this person looks after, or that others do. */
    boolean toldAtOnce(boolean own) {
        return switch (subscription.critical()) {
            case ALL -> true;
            case MINE -> own;
            case NONE -> false;
        };
    }
}
