package org.marrowwatch.episode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/** A fact as it stands in the journal: when it was true is the fact's {@code on}, when we were told is {@code recordedAt}. */
public record Entry(FactId id, Instant recordedAt, String recordedBy, Fact fact) {

    /** The order in which rules see facts; the order of arrival plays no part for facts of different days. */
    static final Comparator<Entry> ORDER =
            Comparator.comparing(Entry::on).thenComparing(Entry::recordedAt).thenComparing(Entry::id);

    /** What was recorded last, first. */
    static final Comparator<Entry> LAST_WORD_FIRST =
            Comparator.comparing(Entry::recordedAt).thenComparing(Entry::id).reversed();

    public LocalDate on() {
        return fact.on();
    }
}
