package org.marrowwatch.api;

import java.util.List;
import org.marrowwatch.episode.Text;
import org.marrowwatch.intake.Problem;

/** A request that cannot be answered, and why. */
final class Fault extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Trouble trouble;
    private final transient Text detail;
    private final transient List<Problem> problems;

    private Fault(Trouble trouble, Text detail, List<Problem> problems) {
        super(detail.en());
        this.trouble = trouble;
        this.detail = detail;
        this.problems = List.copyOf(problems);
    }

    static Fault of(Trouble trouble) {
        return new Fault(trouble, trouble.detail(), List.of());
    }

    static Fault of(Trouble trouble, Text detail) {
        return new Fault(trouble, detail, List.of());
    }

    static Fault of(Trouble trouble, List<Problem> problems) {
        return new Fault(trouble, trouble.detail(), problems);
    }

    /** A header or a query parameter, which stands where a pointer would, cannot be used. */
    static Fault of(Trouble trouble, String name, String en, String fr) {
        Problem problem = Problem.at(name, en, fr);
        return new Fault(trouble, Text.of(name + " " + en, name + " " + fr), List.of(problem));
    }

    Trouble trouble() {
        return trouble;
    }

    Text detail() {
        return detail;
    }

    List<Problem> problems() {
        return problems;
    }
}
