package org.marrowwatch.alerts;

import org.marrowwatch.episode.Term;
import org.marrowwatch.episode.Text;

/** What a mail tells its recipient about a flag. */
public enum Matter implements Term {
    WORSE("worse than when you were told", "aggravé depuis le dernier message"),
    NEW("new", "nouveau"),
    AGAIN("still unanswered", "toujours sans réponse"),
    CLEARED("cleared", "levé"),
    DEPUTY("unanswered, told to the deputy", "sans réponse, transmis au remplaçant"),
    HEAD("unanswered, told to the head of the team", "sans réponse, transmis au responsable d'équipe");

    private final Text text;

    Matter(String en, String fr) {
        this.text = Text.of(en, fr);
    }

    @Override
    public Text text() {
        return text;
    }
}
