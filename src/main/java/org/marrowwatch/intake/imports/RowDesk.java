package org.marrowwatch.intake.imports;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Journal;
import org.marrowwatch.episode.Patient;
import org.marrowwatch.episode.Patients;
import org.marrowwatch.intake.Desk;
import org.marrowwatch.intake.Document;
import org.marrowwatch.intake.FactCheck;
import org.marrowwatch.intake.Inbox;
import org.marrowwatch.intake.Problem;
import org.marrowwatch.review.Agenda;
import org.marrowwatch.review.Announcements;
import org.marrowwatch.review.Reviewer;

/** Records rows by way of the desk, in the caller's transaction, and says what became of each. */
@ApplicationScoped
public class RowDesk {

    private static final String IDENTIFIER = "/" + Column.IDENTIFIER.title();

    private final Desk desk;
    private final Patients patients;
    private final Journal journal;
    private final Clock clinic;

    public RowDesk(
            Patients patients,
            Journal journal,
            Inbox inbox,
            Agenda agenda,
            Reviewer reviewer,
            Announcements announcements,
            Clock clinic) {
        this.desk = new Desk(patients, journal, new RowInbox(inbox), agenda, reviewer, announcements, clinic);
        this.patients = patients;
        this.journal = journal;
        this.clinic = clinic;
    }

    Outcome receive(KeptRow kept) {
        try {
            JsonNode content = Document.parse(kept.row().content().getBytes(StandardCharsets.UTF_8));
            return switch (kept.row().kind()) {
                case CASE_FILE, LISTED, LINE -> Outcome.of(desk.receiveCaseFile(content, kept.sender()));
                case RESULT -> receive(Result.of(content), kept.sender());
            };
        } catch (Document.Unreadable unreadable) {
            return Outcome.refused(List.of(new Problem("", unreadable.detail())));
        }
    }

    private Outcome receive(Result result, String sender) {
        List<Problem> problems = new ArrayList<>();
        Optional<EpisodeId> episode = openEpisode(result.identifier(), problems);
        problems.addAll(FactCheck.problems(result.fact(), LocalDate.now(clinic)));
        return episode.filter(one -> problems.isEmpty())
                .map(one -> Outcome.of(desk.receive(one, result.fact(), sender)))
                .orElseGet(() -> Outcome.refused(problems));
    }

    private Optional<EpisodeId> openEpisode(String identifier, List<Problem> problems) {
        if (identifier.isEmpty()) {
            problems.add(Problem.at(IDENTIFIER, "required", "à renseigner"));
            return Optional.empty();
        }
        Optional<Patient> patient = patients.known(identifier);
        if (patient.isEmpty()) {
            problems.add(Problem.at(
                    IDENTIFIER,
                    "is not that of a registered patient; correct it, or import the case file first",
                    "n'est celui d'aucun patient enregistré ; corrigez-le, ou importez d'abord le dossier"));
            return Optional.empty();
        }
        List<Episode> open = journal.ofPatient(patient.get().id()).stream()
                .filter(episode -> !episode.closed())
                .toList();
        if (open.isEmpty()) {
            problems.add(Problem.at(
                    IDENTIFIER,
                    "is that of a patient without an open episode; open one first",
                    "est celui d'un patient sans épisode ouvert ; ouvrez-en un d'abord"));
        } else if (open.size() > 1) {
            problems.add(Problem.at(
                    IDENTIFIER,
                    "is that of a patient with " + open.size()
                            + " open episodes; record the result on the page of the one that is meant",
                    "est celui d'un patient avec " + open.size()
                            + " épisodes ouverts ; consignez le résultat sur la page de celui qui est concerné"));
        }
        return open.stream().map(Episode::id).findFirst();
    }
}
