package org.marrowwatch.access;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where accounts are kept. None is ever deleted, and passwords are kept only as bcrypt hashes. */
public interface Accounts {

    List<Account> all();

    Optional<Account> named(String name);

    boolean none();

    /** What a password is checked against; nothing for an account that is suspended. */
    Optional<Secret> secret(String name);

    /**
     * Adds an account.
     *
     * @throws IllegalArgumentException when the name is taken
     */
    void add(Account account, String password);

    /**
     * Changes what an account is at this moment, held until the caller's transaction ends, so that nobody undoes what
     * another changes of it.
     *
     * @throws LastAdministrator when nobody would be left to keep the accounts
     */
    void change(String name, UnaryOperator<Account> change) throws LastAdministrator;

    /** Gives an account another password, which ends its sessions. */
    void renew(String name, String password);

    /** The bcrypt hash of an account's password, and its role. */
    record Secret(String bcryptHash, Role role) {

        @Override
        public String toString() {
            return "Secret of a " + role.slug();
        }
    }

    /** Only this account keeps the accounts. */
    final class LastAdministrator extends Exception {
        private static final long serialVersionUID = 1;
    }
}
