package org.marrowwatch.episode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The circumstances of a patient through time: pregnancy, transplant, drugs, diseases and exposures. */
public final class Circumstances {

    private final List<Known<Context>> contexts;
    private final List<Known<Treatment>> treatments;
    private @Nullable List<Pregnancy> pregnancies;

    Circumstances(List<Known<Context>> contexts, List<Known<Treatment>> treatments) {
        this.contexts = contexts;
        this.treatments = treatments;
    }

    /** The pregnancies that were recorded, with the delivery that ended each or the day it is due. */
    public List<Pregnancy> pregnancies() {
        if (pregnancies == null) {
            pregnancies = Pregnancy.allOf(contexts);
        }
        return pregnancies;
    }

    /** The transplant after which a calcineurin inhibitor was being taken on a day. */
    public Optional<Known<Context>> transplantUnderCalcineurinInhibitor(LocalDate day) {
        return Transplants.underCalcineurinInhibitor(contexts, day);
    }

    /** What tells of each calcineurin inhibitor that was being taken on a day, with or without a transplant. */
    public List<Known<Context>> calcineurinInhibitors(LocalDate day) {
        return Transplants.calcineurinInhibitorsTaken(contexts, day);
    }

    /** The first record of a circumstance. */
    public Optional<Known<Context>> first(Context.Factor factor) {
        for (Known<Context> context : contexts) {
            if (context.fact().factor() == factor) {
                return Optional.of(context);
            }
        }
        return Optional.empty();
    }

    /** What tells that the patient breast-feeds: its start, as long as no stop is recorded after it. */
    public Optional<Known<Context>> breastfeeding() {
        Optional<Known<Context>> started = Optional.empty();
        for (Known<Context> context : contexts) {
            Context.Factor factor = context.fact().factor();
            if (factor == Context.Factor.BREASTFEEDING_START && started.isEmpty()) {
                started = Optional.of(context);
            }
            if (factor == Context.Factor.BREASTFEEDING_STOP) {
                started = Optional.empty();
            }
        }
        return started;
    }

    /** Whether the patient was pregnant on a day. */
    public boolean pregnantOn(LocalDate day) {
        for (Pregnancy pregnancy : pregnancies()) {
            if (pregnancy.ongoing(day)) {
                return true;
            }
        }
        return false;
    }

    /** What tells of steroids that were taken, as a treatment or as a circumstance, the earliest first. */
    public List<Known<? extends Fact>> steroids() {
        List<Known<? extends Fact>> steroids = new ArrayList<>(0);
        for (Known<Context> context : contexts) {
            if (context.fact().factor() == Context.Factor.STEROID_USE) {
                steroids.add(context);
            }
        }
        for (Known<Treatment> treatment : treatments) {
            // of what was only recorded as stopped the end is all that is known
            boolean stopped = treatment.fact().action() == Treatment.Action.STOP;
            if (treatment.fact().agent() == Treatment.Agent.GLUCOCORTICOID && (!stopped || steroids.isEmpty())) {
                steroids.add(treatment);
            }
        }
        steroids.sort(Comparator.comparing(Known::on));
        return steroids;
    }
}
