package org.marrowwatch.rules;

import java.util.stream.Stream;
import org.marrowwatch.episode.Term;
import org.marrowwatch.episode.Text;

/** How soon someone must look: at leisure, this week, today. */
public enum Severity implements Term {
    INFO(1, Text.of("info", "information")),
    WARNING(2, Text.of("warning", "alerte")),
    CRITICAL(3, Text.of("critical", "critique"));

    private final int rank;
    private final Text text;

    Severity(int rank, Text text) {
        this.rank = rank;
        this.text = text;
    }

    @Override
    public Text text() {
        return text;
    }

    /** The higher, the more severe: what a database can order by. */
    public int rank() {
        return rank;
    }

    public static Severity ofRank(int rank) {
        return Stream.of(values())
                .filter(severity -> severity.rank == rank)
                .findFirst()
                .orElseThrow();
    }

    public boolean above(Severity other) {
        return compareTo(other) > 0;
    }
}
