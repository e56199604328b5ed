package org.marrowwatch.stories;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.marrowwatch.episode.Entry;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Fact;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.episode.Patient;
import org.marrowwatch.episode.PatientId;
import org.marrowwatch.intake.CaseFile;
import org.marrowwatch.intake.CaseFiles;
import org.marrowwatch.intake.Document;
import org.marrowwatch.intake.Problem;

/**
 * A course of the index, each fact recorded on its own day.
 *
 * @param synthetic made from the figures of a group, or invented; not the course of one patient
 * @param today the day of the course on which the demonstration shows it
 * @param problems why the intake would refuse it, each with its place
 */
record RecordedCourse(
        String name, String citation, boolean synthetic, LocalDate today, Episode episode, List<String> problems) {

    /** After every course. */
    private static final LocalDate WHEN_READ = LocalDate.of(2026, 1, 1);

    private static final UUID ANY = new UUID(0, 0);

    /** Every course of the index, by name. */
    static List<RecordedCourse> all() {
        return StreamSupport.stream(document("index").spliterator(), false)
                .map(line -> read(
                        line.path("case").asText(),
                        LocalDate.parse(line.path("today").asText())))
                .sorted(Comparator.comparing(RecordedCourse::name))
                .toList();
    }

    private static RecordedCourse read(String name, LocalDate today) {
        JsonNode document = document(name);
        List<Problem> problems = new ArrayList<>();
        CaseFile file = CaseFiles.read(document, WHEN_READ, problems);
        CaseFile.Person person = file.patient();
        Patient patient =
                new Patient(new PatientId(ANY), person.identifier(), person.name(), person.sex(), person.birthYear());
        return new RecordedCourse(
                name,
                document.path("citation").asText(),
                document.path("synthetic").asBoolean(),
                today,
                Episode.of(new EpisodeId(ANY), patient, file.onset(), journal(file.facts())),
                problems.stream()
                        .map(problem -> name + problem.pointer() + " "
                                + problem.detail().en())
                        .toList());
    }

    private static List<Entry> journal(List<Fact> facts) {
        List<Entry> journal = new ArrayList<>();
        for (Fact fact : facts) {
            journal.add(new Entry(
                    new FactId(new UUID(0, journal.size() + 1)),
                    fact.on().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
                    "story",
                    fact));
        }
        return journal;
    }

    private static JsonNode document(String name) {
        try (InputStream file = RecordedCourse.class.getResourceAsStream("/cases/" + name + ".json")) {
            Objects.requireNonNull(file, "the course " + name + " is in the index and has no file");
            return Document.parse(file.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (Document.Unreadable broken) {
            throw new AssertionError("the course " + name + " cannot be read: " + broken.getMessage(), broken);
        }
    }

    LocalDate firstDay() {
        return episode.facts().get(0).on();
    }

    LocalDate lastDay() {
        return episode.facts().get(episode.facts().size() - 1).on();
    }

    @Override
    public String toString() {
        return name;
    }
}
