package org.marrowwatch.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.marrowwatch.episode.Entry;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.Fact;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.episode.Withdrawal;

/** Checks that a withdrawal takes back a fact that stands. */
final class Withdrawals {

    private final Episode episode;
    private final List<Problem> problems;

    Withdrawals(Episode episode, List<Problem> problems) {
        this.episode = episode;
        this.problems = problems;
    }

    /** @param pointer what stands before the index of a fact in its pointer; empty when there is but one fact */
    void check(List<Fact> facts, String pointer) {
        Set<FactId> standing = new HashSet<>();
        for (Entry entry : episode.facts()) {
            if (!(entry.fact() instanceof Withdrawal)) {
                standing.add(entry.id());
            }
        }
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i) instanceof Withdrawal withdrawal && !standing.remove(withdrawal.fact())) {
                problems.add(Problem.at(
                        (pointer.isEmpty() ? "" : pointer + i) + "/fact",
                        "is not a fact of this episode that stands; take its id from the journal",
                        "n'est pas un fait en vigueur de cet épisode ; prenez son identifiant dans le journal"));
            }
        }
    }

    /** A case file opens a new episode, so there is nothing in it to withdraw. */
    static void none(List<Fact> facts, String pointer, List<Problem> problems) {
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i) instanceof Withdrawal) {
                problems.add(Problem.at(
                        pointer + i,
                        "a case file cannot withdraw; leave the withdrawn fact out",
                        "un dossier ne peut rien retirer ; omettez le fait retiré"));
            }
        }
    }
}
