package org.marrowwatch.record;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.marrowwatch.access.MailedKey;
import org.marrowwatch.alerts.Unsubscribing;

/** Keys that end digests, in the database. Two that are made at the same moment for one account both do. */
@ApplicationScoped
class SqlUnsubscribing implements Unsubscribing, PanacheRepositoryBase<UnsubscribingRow, String> {

    @Override
    public String key(String account) {
        return find("account = ?1 order by key", account).firstResultOptional().orElseGet(() -> made(account)).key;
    }

    private UnsubscribingRow made(String account) {
        UnsubscribingRow row = new UnsubscribingRow();
        row.key = MailedKey.random().text();
        row.account = account;
        persist(row);
        return row;
    }

    @Override
    public Optional<String> account(String key) {
        return findByIdOptional(key).map(row -> row.account);
    }
}
