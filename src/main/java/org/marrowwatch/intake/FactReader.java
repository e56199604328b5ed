package org.marrowwatch.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Fact;
import org.marrowwatch.episode.FactKind;
import org.marrowwatch.episode.Language;
import org.marrowwatch.rules.Wording;

/** Reads facts from JSON; what is wrong with them is noted. */
final class FactReader {

    private final LocalDate today;
    private final List<Problem> problems;

    /**
     * @param today the clinic's day; no fact may lie after it
     * @param problems where what is wrong is noted
     */
    FactReader(LocalDate today, List<Problem> problems) {
        this.today = today;
        this.problems = problems;
    }

    /** Reads a fact; empty, with problems noted, when it cannot be believed. */
    Optional<Fact> read(JsonNode json, String pointer, @Nullable Integer birthYear) {
        int before = problems.size();
        Fields fields = new Fields(json, pointer, problems);
        if (!json.isObject()) {
            return Optional.empty();
        }
        FactKind kind = fields.choice("kind", FactKind.class);
        if (problems.size() > before) {
            return Optional.empty();
        }
        Fact fact = FactFields.read(kind, fields);
        fields.end();
        boolean standIn = problems.size() > before && fact.on().equals(LocalDate.EPOCH);
        if (!standIn) {
            checkDays(fact, fields, birthYear);
        }
        return problems.size() > before ? Optional.empty() : Optional.of(fact);
    }

    private void checkDays(Fact fact, Fields fields, @Nullable Integer birthYear) {
        if (fact.on().isAfter(today)) {
            fields.problem(
                    "on",
                    "lies in the future; facts are dated " + Wording.say(today, Language.EN) + " or before",
                    "est dans le futur ; un fait est daté du " + Wording.say(today, Language.FR) + " au plus tard");
        }
        if (birthYear != null && fact.on().getYear() < birthYear) {
            fields.problem(
                    "on",
                    "lies before the patient's birth in " + birthYear + "; correct the day",
                    "précède la naissance du patient en " + birthYear + " ; corrigez le jour");
        }
    }

    /** The facts of a document: one object, or a list of them. */
    List<Fact> readAll(JsonNode json, String pointer, @Nullable Integer birthYear) {
        List<Fact> facts = new ArrayList<>();
        if (!json.isArray()) {
            read(json, pointer, birthYear).ifPresent(facts::add);
            return facts;
        }
        if (json.isEmpty() || json.size() > 2_000) {
            problems.add(
                    Problem.at(pointer, "must be a list of 1 to 2000 facts", "doit être une liste de 1 à 2000 faits"));
            return facts;
        }
        for (int i = 0; i < json.size(); i++) {
            read(json.get(i), pointer + "/" + i, birthYear).ifPresent(facts::add);
        }
        return facts;
    }
}
