package org.marrowwatch.intake.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Term;
import org.marrowwatch.episode.Text;
import org.marrowwatch.intake.Problem;

/**
 * A row of an import and what became of it.
 *
 * @param number its place in the import, from 1
 * @param sender who handed it in
 * @param episode where it was recorded, now or before
 */
public record KeptRow(
        UUID id,
        int number,
        String sender,
        Row row,
        Status status,
        Optional<EpisodeId> episode,
        Raised raised,
        List<Problem> problems) {

    /** How far a row has come. */
    public enum Status implements Term {
        WAITING("waiting", "en attente"),
        RECORDED("recorded", "enregistré"),
        KNOWN("known already", "déjà connu"),
        REFUSED("refused", "refusé"),
        CANCELLED("cancelled", "annulé");

        private final Text text;

        Status(String en, String fr) {
            this.text = Text.of(en, fr);
        }

        @Override
        public Text text() {
            return text;
        }
    }
}
