package org.marrowwatch.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A key that ends someone's digests, as it is kept. */
@Entity
@Table(name = "unsubscribing")
class UnsubscribingRow {

    @Id
    @Column(name = "access_key")
    String key;

    String account;
}
