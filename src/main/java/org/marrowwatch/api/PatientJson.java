package org.marrowwatch.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.marrowwatch.episode.Patient;

/** Writes patients. */
final class PatientJson {

    private PatientJson() {}

    static ObjectNode of(Patient patient) {
        ObjectNode json = Json.object()
                .put("id", patient.id().toString())
                .put("identifier", patient.identifier())
                .put("sex", patient.sex().slug());
        return patient.birthYear() == null ? json : json.put("birthYear", patient.birthYear());
    }
}
