package org.marrowwatch.access;

import java.util.List;
import java.util.Optional;

/** Where accounts are kept. Passwords are kept only as bcrypt hashes. */
public interface Accounts {

    List<Account> all();

    Optional<Account> named(String name);

    boolean none();

    /** What a password is checked against. */
    Optional<Secret> secret(String name);

    /**
     * Adds an account.
     *
     * @throws IllegalArgumentException when the name is taken
     */
    void add(Account account, String password);

    /** The bcrypt hash of an account's password, and its role. */
    record Secret(String bcryptHash, Role role) {

        @Override
        public String toString() {
            return "Secret of a " + role.slug();
        }
    }
}
