package org.marrowwatch.rules.course;

/**
 * The time in which a kind of course heals, in whole months from onset.
 *
 * @param lower from when healing is expected
 * @param upper by when it should have healed
 * @param prolonged from when the diagnosis should be opened again
 */
public record Window(int lower, int upper, int prolonged) {

    public static final int SHORTEST_MONTHS = 1;
    public static final int LONGEST_MONTHS = 60;

    /** @throws IllegalArgumentException when the bounds are out of order or beyond {@link #LONGEST_MONTHS} */
    public Window {
        if (lower < 0 || upper < SHORTEST_MONTHS || lower > upper || upper > prolonged || prolonged > LONGEST_MONTHS) {
            throw new IllegalArgumentException("a window needs lower <= upper <= prolonged, upper from "
                    + SHORTEST_MONTHS + " and prolonged up to " + LONGEST_MONTHS + " months, not " + lower + ", "
                    + upper + ", " + prolonged);
        }
    }
}
