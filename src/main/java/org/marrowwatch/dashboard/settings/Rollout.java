package org.marrowwatch.dashboard.settings;

import java.time.Instant;
import java.util.Optional;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.review.Agenda;

/** How far the numbers in force have come: they are applied to one episode after the other. */
public record Rollout(String sentence) {

    /** No page counts further. */
    private static final int MOST = 100_000;

    /** Nothing once every episode has been judged by the book of this fingerprint. */
    public static Optional<Rollout> of(Agenda agenda, String fingerprint, Instant now, Tongue tongue) {
        if (agenda.rolledOut(fingerprint)) {
            return Optional.empty();
        }
        long due = agenda.due(now, MOST);
        if (due == 0) {
            return Optional.of(
                    new Rollout(
                            tongue.pick(
                                    "The numbers in force are being applied to the episodes; none is waiting at the moment. This takes a few minutes.",
                                    "Les chiffres en vigueur sont en cours d'application ; aucun épisode n'attend pour l'instant. Cela dure quelques minutes.")));
        }
        String many = due < MOST ? Long.toString(due) : tongue.pick("more than ", "plus de ") + MOST;
        return Optional.of(new Rollout(tongue.pick(
                "The numbers in force are being applied: " + many + (due == 1 ? " episode waits" : " episodes wait")
                        + " to be judged by them. No flag is cleared before its episode's turn.",
                "Les chiffres en vigueur sont en cours d'application : " + many
                        + (due == 1 ? " épisode attend" : " épisodes attendent")
                        + " d'être évalués. Aucun signalement ne disparaît avant le tour de son épisode.")));
    }
}
