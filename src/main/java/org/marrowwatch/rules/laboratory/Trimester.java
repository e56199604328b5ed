package org.marrowwatch.rules.laboratory;

import java.time.LocalDate;
import org.marrowwatch.episode.Pregnancy;
import org.marrowwatch.episode.Term;
import org.marrowwatch.episode.Text;

/** A third of a pregnancy in which the placenta adds to it, with the upper reference limit of total alkaline phosphatase in it (Abbassi-Ghanavati 2009). */
enum Trimester implements Term {
    SECOND(126, "second trimester", "deuxième trimestre"),
    THIRD(229, "third trimester", "troisième trimestre");

    /** Completed weeks at which the third begins: common usage, unverified. */
    static final int THIRD_FROM_WEEK = 28;

    private final int upperLimit;
    private final Text text;

    Trimester(int upperLimit, String en, String fr) {
        this.upperLimit = upperLimit;
        this.text = Text.of(en, fr);
    }

    /** The trimester of a day on which the placenta counts: the second from the first such week; after the birth the last, as where no date is known. */
    static Trimester of(Pregnancy pregnancy, LocalDate day) {
        boolean known = pregnancy.dated() && pregnancy.ongoing(day);
        return known && pregnancy.weeks(day) < THIRD_FROM_WEEK ? SECOND : THIRD;
    }

    /** In U/L. */
    int upperLimit() {
        return upperLimit;
    }

    @Override
    public Text text() {
        return text;
    }
}
