package org.marrowwatch.record;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Patient;
import org.marrowwatch.episode.PatientId;
import org.marrowwatch.episode.Patients;
import org.marrowwatch.episode.Sex;

/** Patients in the database. */
@ApplicationScoped
class SqlPatients implements Patients, PanacheRepositoryBase<PatientRow, UUID> {

    /** More than one patient has, so that a search by episodes does not end before it has found the patients. */
    private static final int EPISODES_OF_ONE = 5;

    private final SearchWords words;
    private final Clock clinic;

    SqlPatients(SearchWords words, Clock clinic) {
        this.words = words;
        this.clinic = clinic;
    }

    @Override
    public Optional<Patient> find(PatientId id) {
        return findByIdOptional(id.value()).map(PatientRow::patient);
    }

    @Override
    public Optional<Patient> known(String identifier) {
        return find("identifier", identifier).firstResultOptional().map(PatientRow::patient);
    }

    @Override
    public List<Patient> alike(String text, int atMost) {
        List<UUID> episodes = words.search(List.of(text.strip().split("\\s+")), true, EPISODES_OF_ONE * atMost).stream()
                .map(EpisodeId::value)
                .toList();
        if (episodes.isEmpty()) {
            return List.of();
        }
        return find("id in (select e.patient from EpisodeRow e where e.id in (?1)) order by identifier", episodes)
                .page(0, atMost)
                .stream()
                .map(PatientRow::patient)
                .toList();
    }

    @Override
    public Patient add(String identifier, @Nullable String name, Sex sex, @Nullable Integer birthYear) {
        PatientRow row = new PatientRow();
        row.id = Ids.next();
        row.identifier = identifier;
        row.name = name;
        row.sex = sex.slug();
        row.birthYear = birthYear;
        try {
            persistAndFlush(row);
        } catch (ConstraintViolationException taken) {
            throw new AlreadyKnown(taken);
        }
        return row.patient();
    }

    @Override
    public Patient rename(PatientId id, @Nullable String name, String by) {
        PatientRow row =
                findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE).orElseThrow();
        if (Objects.equals(row.name, name)) {
            return row.patient();
        }
        RenamingRow change = new RenamingRow();
        change.patient = row.id;
        change.former = row.name;
        change.name = name;
        change.by = by;
        change.at = clinic.instant().truncatedTo(ChronoUnit.MICROS);
        getEntityManager().persist(change);
        row.name = name;
        words.noteAgain(row.patient());
        return row.patient();
    }

    @Override
    public List<Renaming> renamings(PatientId id) {
        return getEntityManager()
                .createQuery("from RenamingRow where patient = ?1 order by id desc", RenamingRow.class)
                .setParameter(1, id.value())
                .getResultStream()
                .map(row -> new Renaming(row.former, row.name, row.by, row.at))
                .toList();
    }
}
