package org.marrowwatch.access;

import java.util.List;
import java.util.Optional;

/** Where accounts are kept. Passwords are kept only as bcrypt hashes. */
public interface Accounts {

    List<Account> all();

    Optional<Account> named(String name);

    boolean none();

    /**
     * Adds an account.
     *
     * @throws IllegalArgumentException when the name is taken
     */
    void add(Account account, String password);
}
