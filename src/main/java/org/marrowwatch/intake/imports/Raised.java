package org.marrowwatch.intake.imports;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.marrowwatch.flags.FlagChange;
import org.marrowwatch.rules.Severity;

/** How many flags were raised, by severity. */
public record Raised(int critical, int warning, int info) {

    public static final Raised NONE = new Raised(0, 0, 0);

    static Raised by(List<FlagChange> changes) {
        return new Raised(
                count(changes, Severity.CRITICAL), count(changes, Severity.WARNING), count(changes, Severity.INFO));
    }

    private static int count(List<FlagChange> changes, Severity severity) {
        return (int) changes.stream()
                .filter(FlagChange.Raised.class::isInstance)
                .filter(change -> change.flag().severity() == severity)
                .count();
    }

    public Raised and(Raised other) {
        return new Raised(critical + other.critical, warning + other.warning, info + other.info);
    }

    /** The most severe, if there is one. */
    public Optional<Severity> worst() {
        return Stream.of(Severity.values())
                .filter(severity -> of(severity) > 0)
                .max(Comparator.comparingInt(Severity::rank));
    }

    public boolean any() {
        return critical + warning + info > 0;
    }

    public int of(Severity severity) {
        return switch (severity) {
            case CRITICAL -> critical;
            case WARNING -> warning;
            case INFO -> info;
        };
    }
}
