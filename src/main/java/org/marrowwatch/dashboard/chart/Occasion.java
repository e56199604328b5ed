package org.marrowwatch.dashboard.chart;

import java.time.LocalDate;
import org.marrowwatch.episode.Text;

/**
 * An event of a day as the chart knows it.
 *
 * @param mark the sign of its kind
 * @param words what stands beside it if there is room
 * @param title the whole of it
 */
record Occasion(LocalDate on, Mark mark, Text words, String title) {

    /** The signs of events, the least important first: of several in one place the most important is shown. */
    enum Mark {
        EXCLUDED("−", "−", Fill.HOLLOW, "cause excluded", "cause exclue"),
        LABORATORY("L", "B", Fill.HOLLOW, "laboratory", "biologie"),
        SCORE("#", "#", Fill.HOLLOW, "function score", "score fonctionnel"),
        DENSITY("B", "O", Fill.HOLLOW, "bone density", "densité osseuse"),
        SCAN("S", "S", Fill.HOLLOW, "bone scan", "scintigraphie osseuse"),
        RADIOGRAPH("R", "R", Fill.HOLLOW, "radiograph", "radiographie"),
        CIRCUMSTANCE("i", "i", Fill.HOLLOW, "circumstance", "terrain"),
        SUSPECTED("?", "?", Fill.HOLLOW, "cause suspected", "cause suspectée"),
        INJURY("I", "C", Fill.HOLLOW, "injury", "chute ou traumatisme"),
        DELIVERY("D", "A", Fill.HOLLOW, "delivery", "accouchement"),
        TRANSPLANT("T", "T", Fill.HOLLOW, "transplant", "transplantation"),
        ALARMING(
                "R",
                "R",
                Fill.FULL,
                "radiograph with fracture, collapse or stage",
                "radiographie : fracture, effondrement ou stade"),
        CONFIRMED("+", "+", Fill.FULL, "cause confirmed", "cause confirmée"),
        FRACTURE("F", "F", Fill.FULL, "fracture", "fracture"),
        END("E", "S", Fill.FULL, "end of follow-up", "fin du suivi");

        private final Text glyph;
        private final Fill fill;
        private final Text text;

        Mark(String en, String fr, Fill fill, String enWords, String frWords) {
            this.glyph = Text.of(en, fr);
            this.fill = fill;
            this.text = Text.of(enWords, frWords);
        }

        Text glyph() {
            return glyph;
        }

        Fill fill() {
            return fill;
        }

        Text text() {
            return text;
        }
    }
}
