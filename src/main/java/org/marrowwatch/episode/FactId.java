package org.marrowwatch.episode;

import java.util.UUID;

/** Names a recorded fact. */
public record FactId(UUID value) implements Comparable<FactId> {

    @Override
    public int compareTo(FactId other) {
        return value.toString().compareTo(other.value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
