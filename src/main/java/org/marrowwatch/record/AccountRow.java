package org.marrowwatch.record;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.Role;
import org.marrowwatch.episode.Language;
import org.marrowwatch.episode.Term;

/** An account as it is kept; the password is a bcrypt hash. */
@Entity
@Table(name = "account")
class AccountRow {

    @Id
    String name;

    String password;
    String role;

    @Nullable
    String address;

    String language;
    boolean suspended;

    void take(Account account) {
        name = account.name();
        role = account.role().slug();
        address = account.address();
        language = account.language().tag();
        suspended = account.suspended();
    }

    Account account() {
        Role known = Term.parse(Role.class, role).orElseThrow();
        return new Account(name, known, address, Language.of(language), suspended);
    }
}
