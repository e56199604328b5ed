package org.marrowwatch.record;

import io.quarkus.security.jpa.Password;
import io.quarkus.security.jpa.Roles;
import io.quarkus.security.jpa.UserDefinition;
import io.quarkus.security.jpa.Username;
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
@UserDefinition
class AccountRow {

    @Id
    @Username
    String name;

    @Password
    String password;

    @Roles
    String role;

    @Nullable
    String address;

    String language;

    Account account() {
        return new Account(name, Term.parse(Role.class, role).orElseThrow(), address, Language.of(language));
    }
}
