package org.marrowwatch.api;

import java.util.Optional;
import java.util.UUID;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.PatientId;
import org.marrowwatch.flags.FlagId;

/** Reads names of things from paths; what is no name names nothing, which is not found. */
final class Ids {

    private Ids() {}

    static Optional<UUID> read(String text) {
        try {
            UUID id = UUID.fromString(text);
            // the JDK reads shortened forms, which would give one thing several addresses
            return id.toString().equalsIgnoreCase(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static UUID require(String text) {
        return read(text).orElseThrow(() -> Fault.of(Trouble.NOT_FOUND));
    }

    static EpisodeId episode(String text) {
        return new EpisodeId(require(text));
    }

    static PatientId patient(String text) {
        return new PatientId(require(text));
    }

    static FlagId flag(String text) {
        return new FlagId(require(text));
    }
}
