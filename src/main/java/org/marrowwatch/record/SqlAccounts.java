package org.marrowwatch.record;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.Accounts;

/** Accounts in the database. */
@ApplicationScoped
class SqlAccounts implements Accounts, PanacheRepositoryBase<AccountRow, String> {

    private final int bcryptCost;

    SqlAccounts(@ConfigProperty(name = "marrowwatch.bcrypt-cost") int bcryptCost) {
        this.bcryptCost = bcryptCost;
    }

    @Override
    public List<Account> all() {
        return find("order by name").stream().map(AccountRow::account).toList();
    }

    @Override
    public Optional<Account> named(String name) {
        return findByIdOptional(name).map(AccountRow::account);
    }

    @Override
    public Optional<Secret> secret(String name) {
        return findByIdOptional(name)
                .map(row -> new Secret(row.password, row.account().role()));
    }

    @Override
    public boolean none() {
        return count() == 0;
    }

    @Override
    public void add(Account account, String password) {
        if (findById(account.name()) != null) {
            throw new IllegalArgumentException(
                    "there is an account \"" + account.name() + "\" already; choose another name");
        }
        AccountRow row = new AccountRow();
        row.name = account.name();
        row.password = BcryptUtil.bcryptHash(password, bcryptCost);
        row.role = account.role().slug();
        row.address = account.address();
        row.language = account.language().tag();
        persistAndFlush(row);
    }
}
