package org.marrowwatch.intake;

import java.util.List;

/** What was submitted cannot be believed. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;
    private final transient List<Problem> problems;

    Refusal(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    static void when(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    public List<Problem> problems() {
        return problems;
    }
}
