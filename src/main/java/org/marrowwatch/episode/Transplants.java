package org.marrowwatch.episode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads transplants and calcineurin inhibitors from the context of an episode. */
final class Transplants {

    private Transplants() {}

    static Optional<Known<Context>> underCalcineurinInhibitor(List<Known<Context>> contexts, LocalDate day) {
        if (contexts.isEmpty()) {
            return Optional.empty();
        }
        Optional<Known<Context>> transplant = Optional.empty();
        for (Known<Context> context : contexts) {
            if (!context.on().isAfter(day) && context.fact().factor() == Context.Factor.TRANSPLANT) {
                transplant = Optional.of(context);
            }
        }
        return calcineurinInhibitorsTaken(contexts, day).isEmpty() ? Optional.empty() : transplant;
    }

    /** The starts of the inhibitors that were being taken on a day, the earliest first. */
    static List<Known<Context>> calcineurinInhibitorsTaken(List<Known<Context>> contexts, LocalDate day) {
        List<Known<Context>> taken = new ArrayList<>();
        for (Known<Context> context : contexts) {
            if (context.on().isAfter(day)) {
                break;
            }
            String drug = drug(context.fact());
            if (context.fact().factor() == Context.Factor.CALCINEURIN_INHIBITOR_START
                    && taken.stream().noneMatch(other -> drug(other.fact()).equals(drug))) {
                taken.add(context);
            }
            if (context.fact().factor() == Context.Factor.CALCINEURIN_INHIBITOR_STOP) {
                // a switch stops one drug and starts another; only where both are named can they be told apart
                taken.removeIf(start -> sameOrUnnamed(drug(start.fact()), drug)
                        && (!drug.isEmpty() || start.on().isBefore(context.on())));
            }
        }
        return taken;
    }

    private static boolean sameOrUnnamed(String started, String stopped) {
        return started.isEmpty() || stopped.isEmpty() || started.equals(stopped);
    }

    private static String drug(Context context) {
        return context.drug() == null ? "" : context.drug().strip().toLowerCase(Locale.ROOT);
    }
}
