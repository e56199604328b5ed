package org.marrowwatch.record;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.marrowwatch.alerts.Rhythm;
import org.marrowwatch.alerts.Subscription;
import org.marrowwatch.alerts.Subscriptions;

/** Subscriptions in the database. */
@ApplicationScoped
class SqlSubscriptions implements Subscriptions, PanacheRepositoryBase<SubscriptionRow, String> {

    @Override
    public Subscription of(String account) {
        return findByIdOptional(account).map(SubscriptionRow::subscription).orElse(Subscription.USUAL);
    }

    @Override
    public Map<String, Subscription> chosen() {
        return streamAll().collect(Collectors.toMap(row -> row.account, SubscriptionRow::subscription));
    }

    @Override
    public void choose(String account, Subscription subscription) {
        SubscriptionRow row = findByIdOptional(account).orElseGet(SubscriptionRow::new);
        row.account = account;
        row.take(subscription);
        persist(row);
    }

    @Override
    public void unsubscribe(String account, Instant at) {
        // one after the other, as mail programs may ask twice at the same moment
        getEntityManager().find(AccountRow.class, account, LockModeType.PESSIMISTIC_WRITE);
        Subscription before = of(account);
        if (before.rhythm() != Rhythm.NEVER) {
            choose(account, before.withoutDigests());
            findById(account).unsubscribedAt = at.truncatedTo(ChronoUnit.MICROS);
        }
    }

    @Override
    public Map<String, Instant> unsubscribed() {
        return find("unsubscribedAt is not null").stream()
                .collect(Collectors.toMap(row -> row.account, row -> Objects.requireNonNull(row.unsubscribedAt)));
    }
}
