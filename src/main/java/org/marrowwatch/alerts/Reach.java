package org.marrowwatch.alerts;

import org.marrowwatch.episode.Term;
import org.marrowwatch.episode.Text;

/** Of whose episodes someone is told. */
public enum Reach implements Term {
    ALL("every episode", "tous les épisodes"),
    TEAM(
            "episodes of my teams, and those that nobody looks after",
            "épisodes de mes équipes et ceux que personne ne suit"),
    MINE("own episodes only", "épisodes suivis personnellement"),
    NONE("none", "aucun");

    private final Text text;

    Reach(String en, String fr) {
        this.text = Text.of(en, fr);
    }

    @Override
    public Text text() {
        return text;
    }
}
