package org.marrowwatch.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.marrowwatch.episode.Entry;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Fact;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.episode.FactKind;
import org.marrowwatch.episode.Journal;
import org.marrowwatch.episode.Patient;
import org.marrowwatch.episode.Patients;
import org.marrowwatch.flags.FlagChange;
import org.marrowwatch.review.Agenda;
import org.marrowwatch.review.Announcements;
import org.marrowwatch.review.Reviewer;

/** Takes submissions: records and reviews what can be believed in one transaction, and says what is wrong with the rest. */
@ApplicationScoped
public class Desk {

    private final Patients patients;
    private final Journal journal;
    private final Inbox inbox;
    private final Agenda agenda;
    private final Reviewer reviewer;
    private final Announcements announcements;
    private final Clock clinic;

    public Desk(
            Patients patients,
            Journal journal,
            Inbox inbox,
            Agenda agenda,
            Reviewer reviewer,
            Announcements announcements,
            Clock clinic) {
        this.patients = patients;
        this.journal = journal;
        this.inbox = inbox;
        this.agenda = agenda;
        this.reviewer = reviewer;
        this.announcements = announcements;
        this.clinic = clinic;
    }

    /**
     * Records one fact or a list of them, and reviews the episode.
     *
     * @param sender the account that sends them
     * @throws java.util.NoSuchElementException when there is no such episode
     */
    public Receipt receive(EpisodeId id, JsonNode facts, String sender) {
        return receive(id, facts, sender, kind -> true, true);
    }

    /** The same from someone at a form, who sees what is wrong with it and mends it at once: no refused one is kept. */
    public Receipt receiveFromForm(EpisodeId id, JsonNode facts, String account) {
        return receive(id, facts, account, kind -> true, false);
    }

    /** What came of the same facts when they were sent before, if they were and still stand. */
    Optional<Receipt> before(EpisodeId id, JsonNode facts, String sender) {
        return duplicate(mark(id, facts, sender));
    }

    private static Mark mark(EpisodeId id, JsonNode facts, String sender) {
        return new Mark(sender, id + Mark.canonical(facts));
    }

    /** The same for a sender that measures and does not see the patient: results only, nothing that judges or closes. */
    public Receipt receiveResults(EpisodeId id, JsonNode facts, String sender) {
        return receive(id, facts, sender, FactKind::laboratoryResult, true);
    }

    private Receipt receive(
            EpisodeId id, JsonNode facts, String sender, Predicate<FactKind> allowed, boolean keptWhenRefused) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            agenda.hold(id);
            Episode episode = journal.find(id).orElseThrow();
            Mark mark = mark(id, facts, sender);
            Optional<Receipt> duplicate = duplicate(mark);
            if (duplicate.isPresent()) {
                return duplicate.get();
            }
            List<Problem> problems = new ArrayList<>();
            List<Fact> read = new FactReader(today(), problems)
                    .readAll(facts, "", episode.patient().birthYear());
            if (problems.isEmpty()) {
                String pointer = facts.isArray() ? "/" : "";
                checkAllowed(read, allowed, pointer, problems);
                new Withdrawals(episode, problems).check(read, pointer);
            }
            if (problems.isEmpty()) {
                return record(episode, read, mark);
            }
            return keptWhenRefused ? refuse(facts, sender, problems) : new Receipt.Refused(List.copyOf(problems));
        });
    }

    /** Opens the episode of a case file, for a patient who may be known already, and records its facts. */
    public Receipt receiveCaseFile(JsonNode document, String sender) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Mark mark = new Mark(sender, Mark.canonical(document));
            Optional<Receipt> duplicate = duplicate(mark);
            if (duplicate.isPresent()) {
                return duplicate.get();
            }
            List<Problem> problems = new ArrayList<>();
            CaseFile file = CaseFile.read(document, today(), problems);
            Withdrawals.none(file.facts(), "/facts/", problems);
            Optional<Patient> known = patients.known(file.patient().identifier());
            known.ifPresent(patient -> checkSame(patient, file.patient(), problems));
            if (!problems.isEmpty()) {
                return refuse(document, sender, problems);
            }
            CaseFile.Person person = file.patient();
            Patient patient = known.map(kept -> named(kept, person, sender))
                    .orElseGet(
                            () -> patients.add(person.identifier(), person.name(), person.sex(), person.birthYear()));
            EpisodeId id = journal.open(patient, file.onset());
            agenda.hold(id);
            return record(Episode.of(id, patient, file.onset(), List.of()), file.facts(), mark);
        });
    }

    /** A patient without a name gets the one that is stated; another name is not taken for a correction. */
    private Patient named(Patient kept, CaseFile.Person stated, String sender) {
        return kept.name() == null && stated.name() != null ? patients.rename(kept.id(), stated.name(), sender) : kept;
    }

    private static void checkAllowed(
            List<Fact> facts, Predicate<FactKind> allowed, String pointer, List<Problem> problems) {
        for (int i = 0; i < facts.size(); i++) {
            if (!allowed.test(facts.get(i).kind())) {
                problems.add(Problem.at(
                        (pointer.isEmpty() ? "" : pointer + i) + "/kind",
                        "a laboratory records results only: alkaline-phosphatase or laboratory",
                        "un laboratoire ne consigne que des résultats : alkaline-phosphatase ou laboratory"));
            }
        }
    }

    private LocalDate today() {
        return LocalDate.now(clinic);
    }

    private static void checkSame(Patient known, CaseFile.Person stated, List<Problem> problems) {
        boolean sameYear = known.birthYear() == null
                || stated.birthYear() == null
                || Objects.equals(known.birthYear(), stated.birthYear());
        if (known.sex() != stated.sex() || !sameYear) {
            problems.add(Problem.at(
                    "/patient/identifier",
                    "belongs to a patient of another sex or year of birth; check that it is the right patient",
                    "appartient à un patient d'un autre sexe ou d'une autre année de naissance ; vérifiez qu'il s'agit"
                            + " du bon patient"));
        }
    }

    private Receipt record(Episode episode, List<Fact> facts, Mark mark) {
        EpisodeId id = episode.id();
        inbox.note(mark.message(), id);
        List<Entry> entries = journal.append(id, facts, mark.sender(), mark.message());
        List<FactId> recorded = entries.stream().map(Entry::id).toList();
        announcements.factsRecorded(id, recorded);
        List<FlagChange> changes = reviewer.review(episode.with(entries), recorded);
        return new Receipt.Accepted(id, entries, changes);
    }

    private Receipt refuse(JsonNode document, String sender, List<Problem> problems) {
        inbox.refuse(sender, clinic.instant(), document.toString(), problems);
        return new Receipt.Refused(List.copyOf(problems));
    }

    /** The same message came before, unless it was withdrawn or overruled since: then it is meant as new. */
    private Optional<Receipt> duplicate(Mark mark) {
        Optional<Inbox.Known> before = inbox.find(mark.message());
        while (before.isPresent()) {
            Inbox.Known known = before.get();
            Episode episode = journal.find(known.episode()).orElseThrow();
            if (episode.standing(known.facts()) && !episode.overruled(known.facts())) {
                return Optional.of(new Receipt.Duplicate(known.episode(), known.facts(), true));
            }
            mark.again();
            before = inbox.find(mark.message());
        }
        return Optional.empty();
    }
}
