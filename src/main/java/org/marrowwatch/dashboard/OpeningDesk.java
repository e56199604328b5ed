package org.marrowwatch.dashboard;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.dashboard.visit.Form;
import org.marrowwatch.dashboard.visit.Opening;
import org.marrowwatch.dashboard.visit.Typed;
import org.marrowwatch.episode.Journal;
import org.marrowwatch.episode.Patient;
import org.marrowwatch.episode.PatientId;
import org.marrowwatch.episode.Patients;

/** Brings together what the pages show on which a patient is found and an episode opened. */
@ApplicationScoped
class OpeningDesk {

    private final Patients patients;
    private final Journal journal;
    private final Reader reader;

    OpeningDesk(Patients patients, Journal journal, Reader reader) {
        this.patients = patients;
        this.journal = journal;
        this.reader = reader;
    }

    /** The patient who was chosen; nothing when it is to be someone new. */
    Optional<Patient> chosen(Typed typed) {
        try {
            return typed.stated("patient")
                    .map(UUID::fromString)
                    .map(PatientId::new)
                    .flatMap(patients::find);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    TemplateInstance search(String who, List<Patient> found) {
        return Pages.finding(
                who, WorklistView.wordy(who), found.stream().map(this::person).toList());
    }

    TemplateInstance form(Form form, Opening.@Nullable Warning warning) {
        Optional<Patient> chosen = chosen(form.typed());
        Optional<Patient> taken = chosen.isPresent()
                ? Optional.empty()
                : form.typed().stated("identifier").flatMap(patients::known);
        return Pages.opening(Opening.of(
                form,
                chosen.map(this::person).orElse(null),
                taken.map(this::person).orElse(null),
                warning,
                reader.today()));
    }

    private Opening.Person person(Patient patient) {
        return Opening.person(patient, journal.ofPatient(patient.id()), reader.tongue());
    }
}
