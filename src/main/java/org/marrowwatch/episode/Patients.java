package org.marrowwatch.episode;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where patients are kept. */
public interface Patients {

    Optional<Patient> find(PatientId id);

    /** The patient whom the hospital knows by this identifier. */
    Optional<Patient> known(String identifier);

    Patient add(String identifier, Sex sex, @Nullable Integer birthYear);
}
