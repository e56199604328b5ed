package org.marrowwatch.episode;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where patients are kept. */
public interface Patients {

    /** A search takes no more words than this, the first different ones. */
    int MOST_WORDS = 6;

    Optional<Patient> find(PatientId id);

    /** The patient whom the hospital knows by this identifier. */
    Optional<Patient> known(String identifier);

    /**
     * Patients who have had an episode and whose identifier or name has, for each of the first {@link #MOST_WORDS} words
     * of a text, one that begins with it, case and accents aside; by identifier.
     */
    List<Patient> alike(String text, int atMost);

    /**
     * Registers a patient.
     *
     * @throws AlreadyKnown when the hospital's identifier is taken
     */
    Patient add(String identifier, @Nullable String name, Sex sex, @Nullable Integer birthYear);

    /** Gives a patient a name, another one, or none, and keeps who did so and when; the patient as it is then. */
    Patient rename(PatientId id, @Nullable String name, String by);

    /** The changes of a patient's name, the latest first. */
    List<Renaming> renamings(PatientId id);

    /** A change of name, to or from nothing where the clinic knew or wanted none. */
    record Renaming(@Nullable String former, @Nullable String name, String by, Instant at) {}

    /** The same patient is being registered at the same moment; ask again and the patient is known. */
    final class AlreadyKnown extends RuntimeException {
        private static final long serialVersionUID = 1;

        public AlreadyKnown(Throwable cause) {
            super("the identifier was registered at the same moment", cause);
        }
    }
}
