package org.marrowwatch.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.marrowwatch.episode.Patient;

/** Writes patients; the identifier only for those who treat. */
final class PatientJson {

    private PatientJson() {}

    static ObjectNode of(Patient patient, Caller reader) {
        ObjectNode json = Json.object().put("id", patient.id().toString());
        if (reader.treats()) {
            json.put("identifier", patient.identifier());
        }
        json.put("sex", patient.sex().slug());
        return patient.birthYear() == null ? json : json.put("birthYear", patient.birthYear());
    }
}
