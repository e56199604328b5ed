package org.marrowwatch.episode;

import java.util.UUID;

/** Names a patient's record; not the hospital's identifier. */
public record PatientId(UUID value) implements Comparable<PatientId> {

    @Override
    public int compareTo(PatientId other) {
        return value.toString().compareTo(other.value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
