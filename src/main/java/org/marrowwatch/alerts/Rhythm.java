package org.marrowwatch.alerts;

import java.time.LocalDate;
import org.marrowwatch.episode.Term;
import org.marrowwatch.episode.Text;

/** On which days a digest is made. */
public enum Rhythm implements Term {
    DAILY("every day", "tous les jours"),
    WORKING_DAYS("on working days", "les jours travaillés"),
    WEEKLY("once a week", "une fois par semaine"),
    NEVER("never", "jamais");

    private final Text text;

    Rhythm(String en, String fr) {
        this.text = Text.of(en, fr);
    }

    boolean on(LocalDate day, Hours hours) {
        return switch (this) {
            case DAILY -> true;
            case WORKING_DAYS -> hours.worksOn(day);
            case WEEKLY -> day.getDayOfWeek() == hours.weekly();
            case NEVER -> false;
        };
    }

    @Override
    public Text text() {
        return text;
    }
}
