package org.marrowwatch.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Fact;
import org.marrowwatch.episode.Sex;

/** A patient, one episode and its facts in one document. */
public record CaseFile(Person patient, LocalDate onset, List<Fact> facts) {

    // an index of every database takes a key of this length
    private static final int LONGEST_IDENTIFIER = 200;

    private static final int LONGEST_NAME = 200;

    /** Who it is about, in the hospital's terms. */
    public record Person(
            String identifier,
            @Nullable String name,
            Sex sex,
            @Nullable Integer birthYear) {}

    /** Reads a case file; what comes back is to be believed only when no problem was noted. */
    static CaseFile read(JsonNode json, LocalDate today, List<Problem> problems) {
        Fields top = new Fields(json, "", problems);
        top.optionalText("case");
        top.optionalText("citation");
        top.flag("synthetic");
        top.textList("assumed");
        top.textList("leftOut");
        Fields patient = new Fields(object(top, json, "patient"), "/patient", problems);
        Person person = person(patient, today);
        patient.end();
        Fields episode = new Fields(object(top, json, "episode"), "/episode", problems);
        LocalDate onset = onset(episode, today, person.birthYear());
        episode.end();
        List<Fact> facts = new ArrayList<>();
        if (top.has("facts")) {
            if (json.get("facts").isArray()) {
                facts = new FactReader(today, problems).readAll(json.get("facts"), "/facts", person.birthYear());
            } else {
                top.problem("facts", "must be a list in brackets", "doit être une liste entre crochets");
            }
        } else {
            top.problem("facts", "is missing; give at least one fact", "manque ; indiquez au moins un fait");
        }
        top.end();
        return new CaseFile(person, onset, facts);
    }

    private static JsonNode object(Fields top, JsonNode json, String name) {
        top.has(name);
        return json.path(name);
    }

    /** Reads a patient. */
    static Person person(Fields fields, LocalDate today) {
        Person person = new Person(
                fields.text("identifier"),
                name(fields),
                fields.choice("sex", Sex.class),
                fields.optionalWhole("birthYear", 1900, today.getYear()));
        if (person.identifier().length() > LONGEST_IDENTIFIER) {
            fields.problem(
                    "identifier",
                    "must be a text of 1 to " + LONGEST_IDENTIFIER + " characters",
                    "doit être un texte de 1 à " + LONGEST_IDENTIFIER + " caractères");
        }
        return person;
    }

    /** Reads what a patient is called. */
    static @Nullable String name(Fields fields) {
        String name = fields.optionalText("name");
        if (name != null && name.length() > LONGEST_NAME) {
            fields.problem(
                    "name",
                    "must be a text of 1 to " + LONGEST_NAME + " characters",
                    "doit être un texte de 1 à " + LONGEST_NAME + " caractères");
        }
        return name;
    }

    /** Reads the day on which an episode began. */
    static LocalDate onset(Fields fields, LocalDate today, @Nullable Integer birthYear) {
        LocalDate onset = fields.day("onset");
        if (onset.isAfter(today)) {
            fields.problem("onset", "lies in the future", "est dans le futur");
        }
        if (birthYear != null && !onset.equals(LocalDate.EPOCH) && onset.getYear() < birthYear) {
            fields.problem(
                    "onset",
                    "lies before the patient's birth in " + birthYear,
                    "précède la naissance du patient en " + birthYear);
        }
        return onset;
    }
}
