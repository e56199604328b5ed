package org.marrowwatch.record;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.Accounts;
import org.marrowwatch.access.Role;

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
                .filter(row -> !row.suspended)
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
        row.take(account);
        row.password = BcryptUtil.bcryptHash(password, bcryptCost);
        persistAndFlush(row);
    }

    @Override
    public void change(String name, UnaryOperator<Account> change) throws LastAdministrator {
        // held, so that two administrators cannot take each other's office at the same moment
        List<AccountRow> administrators = find("role = ?1 and not suspended order by name", Role.ADMINISTRATOR.slug())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        AccountRow row = held(name);
        Account account = change.apply(row.account());
        boolean others = administrators.stream().anyMatch(other -> !other.name.equals(name));
        if (!others && !administrators.isEmpty() && !account.administers()) {
            throw new LastAdministrator();
        }
        row.take(account);
    }

    @Override
    public void renew(String name, String password) {
        held(name).password = BcryptUtil.bcryptHash(password, bcryptCost);
    }

    /** An account as it is now, whatever was read of it before; others who change it wait. */
    private AccountRow held(String name) {
        AccountRow row = findByIdOptional(name)
                .orElseThrow(() -> new IllegalArgumentException("there is no account \"" + name + "\"; add it first"));
        getEntityManager().refresh(row, LockModeType.PESSIMISTIC_WRITE);
        return row;
    }
}
