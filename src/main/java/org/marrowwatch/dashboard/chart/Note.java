package org.marrowwatch.dashboard.chart;

import java.time.LocalDate;

/**
 * Words beside a day.
 *
 * @param side where they stand
 * @param y their base line
 */
public record Note(Layer layer, LocalDate on, Side side, int y, String text, Rooms rooms) {

    private static final double LETTER = 7;
    private static final int ASCENT = 10;
    private static final int DESCENT = 3;

    /** Where words stand as seen from their day. */
    public enum Side {
        RIGHT("start", 9, 4),
        LEFT("end", -9, 4),
        /** Beside a sign with a letter, which is wider. */
        BESIDE("start", 12, 4),
        BEFORE("end", -12, 4),
        ABOVE("middle", 0, -9),
        BELOW("middle", 0, 17),
        /** In the free strip over the row, ending at the day. */
        OVER_BEFORE("end", 0, -11),
        /** The same, beginning at the day. */
        OVER_AFTER("start", 0, -11);

        private final String anchor;
        private final int right;
        private final int down;

        Side(String anchor, int right, int down) {
            this.anchor = anchor;
            this.right = right;
            this.down = down;
        }

        /** The side on which the words begin, as SVG says it. */
        public String anchor() {
            return anchor;
        }

        public int right() {
            return right;
        }

        int down() {
            return down;
        }
    }

    /** About how wide words are, in pixels. */
    static double width(String text) {
        return text.length() * LETTER;
    }

    /** About what words cover. */
    static Box box(String text, Side side, double x, double y) {
        double width = width(text);
        double left = x + side.right;
        left = switch (side.anchor) {
            case "end" -> left - width;
            case "middle" -> left - width / 2;
            default -> left;
        };
        return new Box(left, y - ASCENT, left + width, y + DESCENT);
    }
}
