package org.marrowwatch.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.marrowwatch.access.SavedViews;

/** A named worklist as it is kept. */
@Entity
@Table(name = "saved_view")
class SavedViewRow {

    /** Whose it is and what it is called. */
    @Embeddable
    record Key(String account, String name) {}

    @EmbeddedId
    Key key;

    String query;

    @Column(name = "first_page")
    boolean firstPage;

    SavedViews.View view() {
        return new SavedViews.View(key.name(), query, firstPage);
    }
}
