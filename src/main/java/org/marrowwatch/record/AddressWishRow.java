package org.marrowwatch.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.marrowwatch.access.AddressWish;
import org.marrowwatch.access.MailedKey;

/** An address that waits to be confirmed, as it is kept. */
@Entity
@Table(name = "address_wish")
class AddressWishRow {

    @Id
    String account;

    String address;

    @Column(name = "key_digest")
    String keyDigest;

    @Column(name = "asked_at")
    Instant askedAt;

    void take(AddressWish wish, MailedKey key) {
        account = wish.account();
        address = wish.address();
        keyDigest = key.digest();
        askedAt = wish.askedAt().truncatedTo(ChronoUnit.MICROS);
    }

    AddressWish wish() {
        return new AddressWish(account, address, askedAt);
    }
}
