package org.marrowwatch.dashboard.visit;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What may stand in a field that is typed into.
 *
 * @param lowest the least number or the first day; empty when there is none
 * @param highest the greatest number or the last day
 */
public record Allowed(Kind kind, String lowest, String highest) {

    /** The kinds of what is typed. */
    public enum Kind {
        TEXT,
        NUMBER,
        DAY
    }

    static final Allowed TEXT = new Allowed(Kind.TEXT, "", "");

    static Allowed numbers(double lowest, double highest) {
        return new Allowed(Kind.NUMBER, plain(lowest), plain(highest));
    }

    static Allowed days(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Allowed(Kind.DAY, first == null ? "" : first.toString(), last == null ? "" : last.toString());
    }

    static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    public boolean number() {
        return kind == Kind.NUMBER;
    }

    public boolean day() {
        return kind == Kind.DAY;
    }
}
