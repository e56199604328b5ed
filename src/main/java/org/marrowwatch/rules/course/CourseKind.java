package org.marrowwatch.rules.course;

import java.util.function.ToIntFunction;
import org.marrowwatch.episode.Area;
import org.marrowwatch.episode.Term;
import org.marrowwatch.episode.Text;
import org.marrowwatch.rules.Grade;
import org.marrowwatch.rules.RuleSettings;

/** The kinds of course that heal in different times, with the window of the clinical reference for each. */
public enum CourseKind implements Term {
    HIP(3, 6, 12, Grade.EVIDENCE, "hip", "hanche"),
    KNEE(3, 6, 12, Grade.EVIDENCE, "knee", "genou"),
    SHIFTING_KNEE(
            6, 11, 12, Grade.EVIDENCE, "knee with intra-articular shift", "genou avec migration intra-articulaire"),
    ANKLE_FOOT(3, 9, 12, Grade.EXTRAPOLATION, "ankle and foot", "cheville et pied"),
    ADOLESCENT_FOOT(3, 12, 24, Grade.EXTRAPOLATION, "foot of an adolescent", "pied de l'adolescent"),
    OTHER(3, 6, 12, Grade.EXTRAPOLATION, "other region", "autre région"),
    PREGNANCY(3, 6, 9, Grade.EXTRAPOLATION, "pregnancy", "grossesse"),
    TRANSPLANT(
            2,
            6,
            9,
            Grade.EXTRAPOLATION,
            "transplant under calcineurin inhibitor",
            "greffe sous inhibiteur de la calcineurine"),
    /** The whole of a course that moves, beside the windows of its regions. */
    MIGRATORY_COURSE(0, 12, 18, Grade.EXTRAPOLATION, "migratory course", "évolution migratrice");

    private final int lowerMonths;
    private final int upperMonths;
    private final int prolongedMonths;
    private final Grade grade;
    private final Text text;

    CourseKind(int lowerMonths, int upperMonths, int prolongedMonths, Grade grade, String en, String fr) {
        this.lowerMonths = lowerMonths;
        this.upperMonths = upperMonths;
        this.prolongedMonths = prolongedMonths;
        this.grade = grade;
        this.text = Text.of(en, fr);
    }

    static CourseKind of(Area area) {
        return switch (area) {
            case HIP -> HIP;
            case KNEE -> KNEE;
            case ANKLE_FOOT -> ANKLE_FOOT;
            case OTHER -> OTHER;
        };
    }

    /** The window of the clinical reference. */
    public Window reference() {
        return new Window(lowerMonths, upperMonths, prolongedMonths);
    }

    public Grade grade() {
        return grade;
    }

    @Override
    public Text text() {
        return text;
    }

    /** The months of one bound for every kind, in words for the card: "hip 6, knee 6, ...". */
    static Text table(RuleSettings settings, ToIntFunction<Window> bound) {
        StringBuilder en = new StringBuilder();
        StringBuilder fr = new StringBuilder();
        for (CourseKind kind : values()) {
            String comma = en.isEmpty() ? "" : ", ";
            int months = bound.applyAsInt(settings.window(kind));
            en.append(comma).append(kind.text.en()).append(' ').append(months);
            fr.append(comma).append(kind.text.fr()).append(' ').append(months);
        }
        return Text.of(en.toString(), fr.toString());
    }
}
