package org.marrowwatch.record;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Patient;
import org.marrowwatch.episode.PatientId;
import org.marrowwatch.episode.Patients;
import org.marrowwatch.episode.Sex;

/** Patients in the database. */
@ApplicationScoped
class SqlPatients implements Patients, PanacheRepositoryBase<PatientRow, UUID> {

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
        String begins = text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
        return find(
                        "lower(identifier) like ?1 escape '!' or lower(name) like ?1 escape '!'"
                                + " or lower(name) like ?2 escape '!' order by identifier",
                        begins,
                        "% " + begins)
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
}
