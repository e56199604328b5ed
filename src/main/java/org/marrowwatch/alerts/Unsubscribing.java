package org.marrowwatch.alerts;

import java.util.Optional;

/** Where the keys are kept by which people end their digests without signing in. */
public interface Unsubscribing {

    /** The key of an account, made when it is first needed: letters, digits, dashes and underscores that nobody guesses. */
    String key(String account);

    /** Whose digests a key ends. */
    Optional<String> account(String key);
}
