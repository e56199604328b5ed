package org.marrowwatch.alerts;

import org.marrowwatch.episode.Term;
import org.marrowwatch.episode.Text;

/** Why someone was not told. */
public enum Reason implements Term {
    NO_ADDRESS("no confirmed address", "pas d'adresse confirmée"),
    AWAY("away", "en absence"),
    DECLINED("told of nothing by own choice", "aucun message, par choix personnel");

    private final Text text;

    Reason(String en, String fr) {
        this.text = Text.of(en, fr);
    }

    @Override
    public Text text() {
        return text;
    }
}
