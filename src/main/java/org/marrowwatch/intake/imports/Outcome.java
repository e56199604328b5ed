package org.marrowwatch.intake.imports;

import java.util.List;
import java.util.Optional;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Text;
import org.marrowwatch.intake.Problem;
import org.marrowwatch.intake.Receipt;
import org.marrowwatch.intake.imports.KeptRow.Status;

/** What became of a row when it was tried. */
public record Outcome(Status status, Optional<EpisodeId> episode, Raised raised, List<Problem> problems) {

    private static final Text UNFORESEEN = Text.of(
            "could not be recorded because something went wrong here, not in the file; it was noted. Import it again later",
            "n'a pas pu être enregistré : l'erreur vient d'ici et non du fichier, et elle a été notée. Importez-le de"
                    + " nouveau plus tard");

    static Outcome of(Receipt receipt) {
        return receipt.match(
                accepted -> new Outcome(
                        Status.RECORDED, Optional.of(accepted.episode()), Raised.by(accepted.changes()), List.of()),
                duplicate -> new Outcome(Status.KNOWN, Optional.of(duplicate.episode()), Raised.NONE, List.of()),
                refused -> refused(refused.problems()));
    }

    /** For a row that cannot be tried, too. */
    public static Outcome refused(List<Problem> problems) {
        return new Outcome(Status.REFUSED, Optional.empty(), Raised.NONE, problems);
    }

    static Outcome unforeseen() {
        return refused(List.of(new Problem("", UNFORESEEN)));
    }
}
