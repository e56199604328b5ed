package org.marrowwatch.episode;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads transplants and calcineurin inhibitors from the context of an episode. */
final class Transplants {

    private Transplants() {}

    static Optional<Known<Context>> underCalcineurinInhibitor(List<Known<Context>> contexts, LocalDate day) {
        Optional<Known<Context>> transplant = Optional.empty();
        Set<String> taken = new HashSet<>();
        for (Known<Context> context : contexts) {
            if (context.on().isAfter(day)) {
                break;
            }
            Context.Factor factor = context.fact().factor();
            if (factor == Context.Factor.TRANSPLANT) {
                transplant = Optional.of(context);
            }
            String drug = drug(context.fact());
            if (factor == Context.Factor.CALCINEURIN_INHIBITOR_START) {
                taken.add(drug);
            }
            if (factor == Context.Factor.CALCINEURIN_INHIBITOR_STOP) {
                // a switch stops one drug and starts another; only where both are named can they be told apart
                taken.removeIf(other -> drug.isEmpty() || other.isEmpty() || other.equals(drug));
            }
        }
        return taken.isEmpty() ? Optional.empty() : transplant;
    }

    private static String drug(Context context) {
        return context.drug() == null ? "" : context.drug().strip().toLowerCase(Locale.ROOT);
    }
}
