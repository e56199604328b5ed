package org.marrowwatch.rules.laboratory;

import java.time.LocalDate;
import org.marrowwatch.episode.Pregnancy;
import org.marrowwatch.episode.Term;
import org.marrowwatch.episode.Text;

/** A third of a pregnancy, with the upper reference limit of total alkaline phosphatase in it (Abbassi-Ghanavati 2009). */
enum Trimester implements Term {
    FIRST(88, "first trimester", "premier trimestre"),
    SECOND(126, "second trimester", "deuxième trimestre"),
    THIRD(229, "third trimester", "troisième trimestre");

    /** Completed weeks at which the second and the third begin: common usage, unverified. */
    static final int SECOND_FROM_WEEK = 14;

    static final int THIRD_FROM_WEEK = 28;

    private final int upperLimit;
    private final Text text;

    Trimester(int upperLimit, String en, String fr) {
        this.upperLimit = upperLimit;
        this.text = Text.of(en, fr);
    }

    /** The trimester of a day; after the birth the last goes on. */
    static Trimester of(Pregnancy pregnancy, LocalDate day) {
        long weeks = pregnancy.weeks(day);
        if (!pregnancy.ongoing(day) || weeks >= THIRD_FROM_WEEK) {
            return THIRD;
        }
        return weeks >= SECOND_FROM_WEEK ? SECOND : FIRST;
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
