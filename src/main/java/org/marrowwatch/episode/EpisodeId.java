package org.marrowwatch.episode;

import java.util.UUID;

/** Names an episode. */
public record EpisodeId(UUID value) implements Comparable<EpisodeId> {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** A pseudonym of eight letters and digits for mails and for speaking of the episode without naming the patient. */
    public String code() {
        StringBuilder code = new StringBuilder();
        for (int shift = 35; shift >= 0; shift -= 5) {
            code.append(ALPHABET.charAt((int) (value.getLeastSignificantBits() >>> shift) & 31));
        }
        return code.insert(4, '-').toString();
    }

    @Override
    public int compareTo(EpisodeId other) {
        return value.toString().compareTo(other.value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
