package org.marrowwatch.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.PatientId;
import org.marrowwatch.intake.imports.PatientEpisodes;

/** The episodes of a patient, by an index of the database. */
@ApplicationScoped
class SqlPatientEpisodes implements PatientEpisodes {

    private final EntityManager database;

    SqlPatientEpisodes(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<EpisodeId> of(PatientId patient) {
        return database.createQuery("select e.id from EpisodeRow e where e.patient = ?1 order by e.id", UUID.class)
                .setParameter(1, patient.value())
                .getResultStream()
                .map(EpisodeId::new)
                .toList();
    }
}
