package org.marrowwatch.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Journal;
import org.marrowwatch.episode.Patients;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.flags.FlagBoard;
import org.marrowwatch.house.SteppableClock;
import org.marrowwatch.intake.Desk;
import org.marrowwatch.intake.Document;
import org.marrowwatch.intake.Receipt;
import org.marrowwatch.review.Answering;

/** Makes episodes of patients whom no other test knows, and looks at what became of them. */
@ApplicationScoped
public class Story {

    private final Desk desk;
    private final Journal journal;
    private final FlagBoard board;
    private final Patients patients;
    private final Answering answering;
    private final SteppableClock clock;

    Story(Desk desk, Journal journal, FlagBoard board, Patients patients, Answering answering, SteppableClock clock) {
        this.desk = desk;
        this.journal = journal;
        this.board = board;
        this.patients = patients;
        this.answering = answering;
        this.clock = clock;
    }

    public static String someone() {
        return "P-" + UUID.randomUUID();
    }

    /** A hip that has hurt since 20 November 2025, with a report of that month: past its window. */
    public EpisodeId overdueHip(String patient) {
        return episode(patient, "2025-11-20", """
                {"kind": "symptoms", "on": "2025-11-25", "regions": ["right-hip"], "painAtRest": 3, "painOnLoading": 7}
                """);
    }

    /** A hip that hurt from March of a year and has been well since September. */
    public EpisodeId healedHip(String patient, int year) {
        return episode(patient, year + "-03-01", """
                {"kind": "symptoms", "on": "YEAR-03-02", "regions": ["right-hip"], "painAtRest": 3, "painOnLoading": 7},
                {"kind": "symptoms", "on": "YEAR-09-01", "regions": ["right-hip"], "painAtRest": 0, "painOnLoading": 0,
                 "weightBearing": "full"},
                {"kind": "symptoms", "on": "YEAR-10-01", "regions": ["right-hip"], "painAtRest": 0, "painOnLoading": 0,
                 "weightBearing": "full"}
                """.replace("YEAR", String.valueOf(year)));
    }

    /** The same of a patient who is called by a name. */
    public EpisodeId named(String patient, String name) {
        return open("\"identifier\": \"%s\", \"name\": \"%s\"".formatted(patient, name), "2025-11-20", """
                {"kind": "symptoms", "on": "2025-11-25", "regions": ["right-hip"], "painAtRest": 3, "painOnLoading": 7}
                """);
    }

    /** Told on 15 June 2026, wherever another test has left the clock. */
    public EpisodeId episode(String patient, String onset, String facts) {
        return open("\"identifier\": \"%s\"".formatted(patient), onset, facts);
    }

    private EpisodeId open(String person, String onset, String facts) {
        clock.set(LocalDate.of(2026, 6, 15), LocalTime.of(10, 0));
        String file = """
                {"patient": {%s, "sex": "female", "birthYear": 1980},
                 "episode": {"onset": "%s"}, "facts": [%s]}
                """.formatted(person, onset, facts);
        Receipt receipt = QuarkusTransaction.requiringNew().call(() -> desk.receiveCaseFile(json(file), "story"));
        return receipt.match(Receipt.Accepted::episode, Receipt.Duplicate::episode, refused -> {
            throw new IllegalArgumentException(refused.problems().toString());
        });
    }

    private static JsonNode json(String text) {
        try {
            return Document.parse(text.getBytes(StandardCharsets.UTF_8));
        } catch (Document.Unreadable broken) {
            throw new IllegalArgumentException(text, broken);
        }
    }

    @Transactional
    public Episode read(EpisodeId id) {
        return journal.find(id).orElseThrow();
    }

    @Transactional
    public Flag onlyFlag(EpisodeId id) {
        return board.of(id).stream().filter(Flag::standing).findFirst().orElseThrow();
    }

    @Transactional
    public List<Flag> standing(EpisodeId id) {
        return board.of(id).stream().filter(Flag::standing).toList();
    }

    @Transactional
    public boolean registered(String patient) {
        return patients.known(patient).isPresent();
    }

    /** By which the pages know a patient. */
    @Transactional
    public String id(String patient) {
        return patients.known(patient).orElseThrow().id().toString();
    }

    @Transactional
    public int episodesOf(String patient) {
        return journal.ofPatient(patients.known(patient).orElseThrow().id()).size();
    }

    /** Somebody ends the follow-up. */
    public void closed(EpisodeId id) {
        JsonNode closure = json("""
                {"kind": "closure", "on": "2026-06-15", "outcome": "resolved"}
                """);
        QuarkusTransaction.requiringNew().run(() -> desk.receive(id, closure, "story"));
    }

    /** Somebody acknowledges all that stands. */
    @Transactional
    public void answered(EpisodeId id) {
        for (Flag flag : standing(id)) {
            try {
                answering.acknowledge(flag, "somebody else", "seen");
            } catch (FlagBoard.Stale impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
