package org.marrowwatch.episode;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads transplants and calcineurin inhibitors from the context of an episode. */
final class Transplants {

    private Transplants() {}

    static Optional<Known<Context>> underCalcineurinInhibitor(List<Known<Context>> contexts, LocalDate day) {
        Optional<Known<Context>> transplant = Optional.empty();
        boolean taking = false;
        for (Known<Context> context : contexts) {
            if (context.on().isAfter(day)) {
                break;
            }
            Context.Factor factor = context.fact().factor();
            if (factor == Context.Factor.TRANSPLANT) {
                transplant = Optional.of(context);
            }
            taking = factor == Context.Factor.CALCINEURIN_INHIBITOR_START
                    || (taking && factor != Context.Factor.CALCINEURIN_INHIBITOR_STOP);
        }
        return taking ? transplant : Optional.empty();
    }
}
