package org.marrowwatch.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a fact by itself, whomever it is about. */
public final class FactCheck {

    private FactCheck() {}

    /**
     * What is wrong with a fact; nothing when it can be believed of some patient.
     *
     * @param today the clinic's day; no fact may lie after it
     */
    public static List<Problem> problems(JsonNode fact, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        new FactReader(today, problems).read(fact, "", null);
        return problems;
    }
}
