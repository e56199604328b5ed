package org.marrowwatch.rules;

import static org.marrowwatch.rules.Threshold.Unit.DAYS;
import static org.marrowwatch.rules.Threshold.Unit.MONTHS;
import static org.marrowwatch.rules.Threshold.Unit.PERCENT;
import static org.marrowwatch.rules.Threshold.Unit.WEEKS;

import org.marrowwatch.episode.Term;
import org.marrowwatch.episode.Text;

/** A number that a clinic may choose for itself, with the one of the clinical reference and the range that makes sense. */
public enum Threshold implements Term {
    /** EuBIVAS, 91 healthy subjects over 10 weeks. */
    ALP_WITHIN_SUBJECT_VARIATION(
            5.3, 1, 30, PERCENT, "ALP, within-subject variation", "PAL, variation intra-individuelle"),
    /** Half the within-subject variation: the desirable precision of a laboratory. */
    ALP_ANALYTICAL_VARIATION(2.65, 0, 20, PERCENT, "ALP, analytical variation", "PAL, variation analytique"),
    /** Tillmann, Transpl Int 2008;21:547: the mean rise months before symptoms after kidney transplant was 42 %. */
    ALP_MARKED_RISE(40, 10, 300, PERCENT, "ALP, marked rise", "PAL, hausse marquée"),
    MRI_REGRESSION_INFO(
            12, 6, 52, WEEKS, "MRI, regression expected after the first", "IRM, régression attendue après la première"),
    MRI_REGRESSION_WARNING(
            6, 3, 24, MONTHS, "MRI, regression required after onset", "IRM, régression exigée après le début"),
    OEDEMA_OUTLASTS_PAIN(
            6,
            3,
            24,
            MONTHS,
            "oedema that outlasts the pain, after onset",
            "œdème survivant à la douleur, après le début"),
    PAIN_OUTLASTS_OEDEMA(8, 2, 52, WEEKS, "pain that outlasts the oedema", "douleur survivant à l'œdème"),
    TREATMENT_RESPONSE(
            12, 4, 52, WEEKS, "response to a treatment expected after", "réponse au traitement attendue après"),
    MISSED_VISIT(7, 1, 60, DAYS, "grace after a booked visit", "tolérance après un rendez-vous prévu"),
    SYMPTOM_REPORT(6, 1, 52, WEEKS, "longest gap between symptom reports", "écart maximal entre comptes rendus"),
    MRI_INTERVAL(16, 6, 104, WEEKS, "longest gap between MRIs while painful", "écart maximal entre IRM si douleur"),
    CLOSING_MRI(6, 1, 36, MONTHS, "closing MRI after remission within", "IRM de clôture après rémission sous"),
    EXCLUSION_CHECKLIST(
            30, 7, 365, DAYS, "exclusions complete after the first MRI", "exclusions complètes après la première IRM");

    /** What a threshold is counted in. */
    public enum Unit implements Term {
        PERCENT("%", "%", "%", "%"),
        DAYS("day", "days", "jour", "jours"),
        WEEKS("week", "weeks", "semaine", "semaines"),
        MONTHS("month", "months", "mois", "mois");

        private final Text one;
        private final Text text;

        Unit(String oneEn, String en, String oneFr, String fr) {
            this.one = Text.of(oneEn, oneFr);
            this.text = Text.of(en, fr);
        }

        /** So many of it, in words. */
        Text count(int number) {
            Text noun = number == 1 ? one : text;
            return Text.of(number + " " + noun.en(), number + " " + noun.fr());
        }

        @Override
        public Text text() {
            return text;
        }
    }

    private final double reference;
    private final double lowest;
    private final double highest;
    private final Unit unit;
    private final Text text;

    Threshold(double reference, double lowest, double highest, Unit unit, String en, String fr) {
        this.reference = reference;
        this.lowest = lowest;
        this.highest = highest;
        this.unit = unit;
        this.text = Text.of(en, fr);
    }

    /** The number of the clinical reference. */
    public double reference() {
        return reference;
    }

    public double lowest() {
        return lowest;
    }

    public double highest() {
        return highest;
    }

    public Unit unit() {
        return unit;
    }

    /** Whether a clinic may choose such a number: within the range, and whole where time is counted. */
    public boolean allows(double number) {
        return number >= lowest && number <= highest && (unit == PERCENT || number == Math.rint(number));
    }

    @Override
    public Text text() {
        return text;
    }
}
