package org.marrowwatch.record;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.marrowwatch.access.AddressWish;
import org.marrowwatch.access.AddressWishes;
import org.marrowwatch.access.MailedKey;

/** Addresses that wait to be confirmed, in the database. */
@ApplicationScoped
class SqlAddressWishes implements AddressWishes, PanacheRepositoryBase<AddressWishRow, String> {

    private static final String BY_KEY = "account = ?1 and keyDigest = ?2";

    @Override
    public Optional<AddressWish> of(String account) {
        return findByIdOptional(account).map(AddressWishRow::wish);
    }

    @Override
    public Map<String, AddressWish> all() {
        return streamAll().map(AddressWishRow::wish).collect(Collectors.toMap(AddressWish::account, wish -> wish));
    }

    @Override
    public void keep(AddressWish wish, MailedKey key) {
        AddressWishRow row = findByIdOptional(wish.account()).orElseGet(AddressWishRow::new);
        row.take(wish, key);
        persistAndFlush(row);
    }

    @Override
    public Optional<AddressWish> opened(String account, MailedKey key) {
        return find(BY_KEY, account, key.digest()).firstResultOptional().map(AddressWishRow::wish);
    }

    @Override
    public boolean take(String account, MailedKey key) {
        return delete(BY_KEY, account, key.digest()) > 0;
    }

    @Override
    public void drop(String account) {
        delete("account", account);
    }
}
