package org.marrowwatch.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Journal;
import org.marrowwatch.episode.Patient;
import org.marrowwatch.episode.PatientId;
import org.marrowwatch.episode.Patients;
import org.marrowwatch.review.Agenda;

/** Registers patients and opens episodes that have no facts yet. */
@ApplicationScoped
public class Registration {

    private final Patients patients;
    private final Journal journal;
    private final Agenda agenda;
    private final Clock clinic;

    public Registration(Patients patients, Journal journal, Agenda agenda, Clock clinic) {
        this.patients = patients;
        this.journal = journal;
        this.agenda = agenda;
        this.clinic = clinic;
    }

    /**
     * Registers a patient from {@code identifier}, {@code name}, {@code sex} and {@code birthYear}.
     *
     * @throws Refusal with every problem
     */
    public Patient patient(JsonNode json) {
        List<Problem> problems = new ArrayList<>();
        Fields fields = new Fields(json, "", problems);
        CaseFile.Person person = CaseFile.person(fields, LocalDate.now(clinic));
        fields.end();
        return QuarkusTransaction.joiningExisting().call(() -> register(person, problems));
    }

    private Patient register(CaseFile.Person person, List<Problem> problems) {
        if (patients.known(person.identifier()).isPresent()) {
            problems.add(Problem.at(
                    "/identifier",
                    "is that of a patient who is registered already; open an episode for that patient",
                    "est celui d'un patient déjà enregistré ; ouvrez un épisode pour ce patient"));
        }
        Refusal.when(problems);
        return patients.add(person.identifier(), person.name(), person.sex(), person.birthYear());
    }

    /**
     * Registers a patient, from the same, and opens the first episode, from {@code onset}.
     *
     * @throws Refusal with every problem
     */
    public EpisodeId newcomer(JsonNode json) {
        List<Problem> problems = new ArrayList<>();
        Fields fields = new Fields(json, "", problems);
        CaseFile.Person person = CaseFile.person(fields, LocalDate.now(clinic));
        LocalDate onset = CaseFile.onset(fields, LocalDate.now(clinic), person.birthYear());
        fields.end();
        return QuarkusTransaction.joiningExisting().call(() -> open(register(person, problems), onset));
    }

    /**
     * Gives a patient the name in {@code name}, or none without it.
     *
     * @param by the account that does so
     * @throws Refusal with every problem
     */
    public void rename(PatientId patient, JsonNode json, String by) {
        List<Problem> problems = new ArrayList<>();
        Fields fields = new Fields(json, "", problems);
        String name = CaseFile.name(fields);
        fields.end();
        Refusal.when(problems);
        QuarkusTransaction.joiningExisting().run(() -> patients.rename(patient, name, by));
    }

    /**
     * Opens an episode from {@code patient}, the id of a patient, and {@code onset}.
     *
     * @throws Refusal with every problem
     */
    public EpisodeId episode(JsonNode json) {
        List<Problem> problems = new ArrayList<>();
        Fields fields = new Fields(json, "", problems);
        Optional<Patient> patient = patient(fields.text("patient"));
        if (patient.isEmpty() && problems.isEmpty()) {
            fields.problem(
                    "patient",
                    "is not the id of a registered patient; register the patient first",
                    "n'est pas l'identifiant d'un patient enregistré ; enregistrez d'abord le patient");
        }
        LocalDate onset = CaseFile.onset(
                fields, LocalDate.now(clinic), patient.map(Patient::birthYear).orElse(null));
        fields.end();
        return QuarkusTransaction.joiningExisting().call(() -> {
            Refusal.when(problems);
            return open(patient.orElseThrow(), onset);
        });
    }

    private EpisodeId open(Patient patient, LocalDate onset) {
        EpisodeId id = journal.open(patient, onset);
        agenda.lookAgain(id, Optional.empty());
        return id;
    }

    private Optional<Patient> patient(String id) {
        try {
            return patients.find(new PatientId(UUID.fromString(id)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
