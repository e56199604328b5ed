package org.marrowwatch.episode;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pregnancy, counted from the last menstrual period.
 *
 * @param began the first day of the last menstrual period, or the earliest day on which the pregnancy was known
 * @param due 280 days later, unless another day was stated
 * @param dated whether its beginning was stated, or follows from the day it was due or ended; else the gestation is unknown
 */
public record Pregnancy(
        FactId statedBy,
        LocalDate began,
        LocalDate due,
        @Nullable LocalDate delivered,
        boolean dated) {

    /** From so many completed weeks of gestation placental alkaline phosphatase hides the patient's own (our decision). */
    public static final int ALP_HIDDEN_FROM_WEEK = 13;

    /** For so many weeks after the birth it still does (our decision). */
    public static final int ALP_HIDDEN_WEEKS_AFTER = 8;

    /** For so many weeks after a birth an undated pregnancy is the one that ended with it (our decision). */
    public static final int NOT_AGAIN_WEEKS = 8;

    private static final int TERM_DAYS = 280;

    /** A pregnancy of which no delivery is recorded may go on for so many days (our decision). */
    public static final int LONGEST_DAYS = 308;

    static List<Pregnancy> allOf(List<Known<Context>> contexts) {
        List<Pregnancy> found = new ArrayList<>();
        for (Known<Context> context : contexts) {
            if (context.fact().factor() == Context.Factor.PREGNANCY) {
                state(found, stated(context));
            }
            if (context.fact().factor() == Context.Factor.DELIVERY) {
                deliver(found, context);
            }
        }
        return List.copyOf(found);
    }

    /** What was stated last replaces what was known of the same pregnancy; a delivery that is known stays. */
    private static void state(List<Pregnancy> found, Pregnancy stated) {
        for (int i = 0; i < found.size(); i++) {
            Pregnancy known = found.get(i);
            if (!stated.dated && known.delivered != null && tooSoonAfter(known.delivered, stated.began)) {
                return;
            }
            if (known.delivered != null && stated.mayEndOn(known.delivered)) {
                found.set(i, stated.dated ? stated.deliveredOn(known.delivered) : known);
                return;
            }
            if (!stated.dated && known.dated && known.delivered == null && known.mayEndOn(stated.began)) {
                return;
            }
        }
        found.removeIf(earlier -> earlier.delivered == null && !stated.began.isAfter(earlier.due));
        found.add(stated);
    }

    /** Nobody is known to be pregnant again so soon: it is the pregnancy that ended, recorded late. */
    private static boolean tooSoonAfter(LocalDate delivered, LocalDate stated) {
        return !stated.isBefore(delivered) && stated.isBefore(delivered.plusWeeks(NOT_AGAIN_WEEKS));
    }

    private static Pregnancy stated(Known<Context> known) {
        Context context = known.fact();
        if (context.lastMenstrualPeriod() != null) {
            LocalDate began = context.lastMenstrualPeriod();
            LocalDate due = context.dueDate() == null ? began.plusDays(TERM_DAYS) : context.dueDate();
            return new Pregnancy(known.id(), began, due, null, true);
        }
        if (context.dueDate() != null) {
            return new Pregnancy(known.id(), context.dueDate().minusDays(TERM_DAYS), context.dueDate(), null, true);
        }
        return new Pregnancy(known.id(), context.on(), context.on().plusDays(TERM_DAYS), null, false);
    }

    private static void deliver(List<Pregnancy> found, Known<Context> delivery) {
        LocalDate day = delivery.on();
        for (int i = found.size() - 1; i >= 0; i--) {
            Pregnancy pregnancy = found.get(i);
            if (pregnancy.delivered == null && pregnancy.mayEndOn(day)) {
                found.set(i, pregnancy.deliveredOn(day));
                return;
            }
        }
        found.add(new Pregnancy(delivery.id(), day.minusDays(TERM_DAYS), day, day, true));
    }

    /** The same with its delivery; one of unknown gestation is taken to have gone to term. */
    private Pregnancy deliveredOn(LocalDate day) {
        return dated
                ? new Pregnancy(statedBy, began, due, day, true)
                : new Pregnancy(statedBy, day.minusDays(TERM_DAYS), day, day, true);
    }

    private boolean mayEndOn(LocalDate day) {
        return !day.isBefore(began) && !day.isAfter(began.plusDays(LONGEST_DAYS));
    }

    /** The day of delivery, or the day it is due while none is recorded. */
    public LocalDate end() {
        return delivered == null ? due : delivered;
    }

    /** The day of delivery or, while none is recorded, the last day to which a pregnancy may go. */
    public LocalDate latestEnd() {
        return delivered == null ? began.plusDays(LONGEST_DAYS) : delivered;
    }

    /** Pregnant on a day, or delivered at most this many months before it. */
    public boolean coversUntilMonthsAfter(int months, LocalDate day) {
        return !day.isBefore(began) && !day.isAfter(end().plusMonths(months));
    }

    /** Completed weeks of gestation on a day. */
    public long weeks(LocalDate day) {
        return ChronoUnit.WEEKS.between(began, day);
    }

    /** Whether placental alkaline phosphatase hides the patient's own on a day. */
    boolean hidesAlp(LocalDate day) {
        LocalDate from = dated ? began.plusWeeks(ALP_HIDDEN_FROM_WEEK) : began;
        return !day.isBefore(from) && day.isBefore(end().plusWeeks(ALP_HIDDEN_WEEKS_AFTER));
    }

    /** Still pregnant on a day. */
    public boolean ongoing(LocalDate day) {
        return !day.isBefore(began) && day.isBefore(end());
    }
}
