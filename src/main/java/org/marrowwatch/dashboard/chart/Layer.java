package org.marrowwatch.dashboard.chart;

import org.marrowwatch.episode.Term;
import org.marrowwatch.episode.Text;

/** What a reader shows or hides as one. */
public enum Layer implements Term {
    WINDOWS("expected window", "délai attendu"),
    REPORTS("reports", "états rapportés"),
    LOADING("pain on loading", "douleur en charge"),
    REST("pain at rest", "douleur au repos"),
    ALP("alkaline phosphatase", "phosphatases alcalines"),
    MRI("oedema on MRI", "œdème à l'IRM"),
    TREATMENTS("treatments", "traitements"),
    CIRCUMSTANCES("circumstances", "terrain"),
    EVENTS("events", "événements");

    private final Text text;

    Layer(String en, String fr) {
        this.text = Text.of(en, fr);
    }

    @Override
    public Text text() {
        return text;
    }
}
