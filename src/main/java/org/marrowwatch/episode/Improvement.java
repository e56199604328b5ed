package org.marrowwatch.episode;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads from the reports of one spell whether a region improves. */
final class Improvement {

    private Improvement() {}

    /** Whether the latest report is an important improvement on the worst before it; empty when reports cannot tell. */
    static Optional<Boolean> by(List<Known<Symptoms>> spell) {
        if (spell.isEmpty()) {
            return Optional.empty();
        }
        Symptoms latest = spell.get(spell.size() - 1).fact();
        if (latest.change() != null) {
            return Optional.of(
                    latest.change() == Symptoms.Change.IMPROVED || latest.change() == Symptoms.Change.RESOLVED);
        }
        double worst = 0;
        Symptoms previous = null;
        for (Known<Symptoms> report : spell.subList(0, spell.size() - 1)) {
            OptionalDouble pain = report.fact().pain();
            if (pain.isPresent()) {
                worst = Math.max(worst, pain.getAsDouble());
                previous = report.fact();
            }
        }
        if (latest.pain().isEmpty() || previous == null) {
            return Optional.empty();
        }
        return Optional.of(latest.importantlyBelow(worst) && !previous.importantlyBelow(latest));
    }
}
