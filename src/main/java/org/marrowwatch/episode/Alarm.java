package org.marrowwatch.episode;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something recorded of a hip that may mean it has broken.
 *
 * @param facts what it was read from
 * @param signs what was reported; none when an image shows the fracture or pain jumped without a word
 * @param jump the sudden jump of measured pain, if there was one
 * @param shownBy the kind of image that shows a fracture, if one does
 * @param site where the image shows it
 */
public record Alarm(
        Region region,
        LocalDate on,
        List<FactId> facts,
        List<Text> signs,
        @Nullable PainJump jump,
        @Nullable Text shownBy,
        @Nullable Site site) {

    /** Transient osteoporosis of pregnancy threatens the hip for so many months after delivery. */
    public static final int POSTPARTUM_MONTHS = 6;

    /** A hip on which a patient walks free of pain for so many days has not broken (our decision). */
    public static final int RECOVERED_DAYS = 14;

    /** Pain of a hip that rose within days, both figures of 10. */
    public record PainJump(double from, double to) {

        /** Between two reports at most so many days apart (our decision: no number is published). */
        public static final int DAYS = 14;

        /** A rise by so many points of 10 (our decision). */
        public static final int POINTS = 4;

        /** Up to at least so many points of 10 (our decision). */
        public static final int REACHED = 7;

        static boolean between(double from, double to) {
            return reached(to) && tenths(to) - tenths(from) >= 10 * POINTS;
        }

        static boolean reached(double pain) {
            return tenths(pain) >= 10 * REACHED;
        }

        /** No scale is read more finely than in tenths; 4.2 to 8.2 are 4 points. */
        private static long tenths(double pain) {
            return Math.round(10 * pain);
        }
    }

    /** Whether an image already shows the fracture that the other signs only make likely. */
    public boolean fractureShown() {
        return shownBy != null;
    }

    /** Whether a day is late enough for an image to answer: what an image shows, only a later one can take back. */
    boolean answerableOn(LocalDate day) {
        return fractureShown() ? day.isAfter(on) : !day.isBefore(on);
    }
}
