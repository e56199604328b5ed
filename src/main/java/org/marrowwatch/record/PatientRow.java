package org.marrowwatch.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Patient;
import org.marrowwatch.episode.PatientId;
import org.marrowwatch.episode.Sex;
import org.marrowwatch.episode.Term;

/** A patient as it is kept. */
@Entity
@Table(name = "patient")
class PatientRow {

    @Id
    UUID id;

    String identifier;

    @Nullable
    String name;

    String sex;

    @Column(name = "birth_year")
    @Nullable
    Integer birthYear;

    Patient patient() {
        return new Patient(
                new PatientId(id), identifier, name, Term.parse(Sex.class, sex).orElseThrow(), birthYear);
    }
}
