package org.marrowwatch.record;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
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
}
