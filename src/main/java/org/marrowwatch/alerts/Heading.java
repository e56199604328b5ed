package org.marrowwatch.alerts;

import org.marrowwatch.rules.Severity;

/** Under what a mail tells of a flag, in the order in which it is read: each flag stands under one of them. */
enum Heading {
    CRITICAL,
    WORSE,
    NEW,
    AGAIN,
    CLEARED;

    static Heading of(Matter matter, Severity severity) {
        if (matter != Matter.CLEARED && severity == Severity.CRITICAL) {
            return CRITICAL;
        }
        return switch (matter) {
            case WORSE -> WORSE;
            case NEW -> NEW;
            case AGAIN, DEPUTY, HEAD -> AGAIN;
            case CLEARED -> CLEARED;
        };
    }
}
