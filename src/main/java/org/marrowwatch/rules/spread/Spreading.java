package org.marrowwatch.rules.spread;

import java.time.Period;
import java.util.Map;
import java.util.function.Predicate;
import org.marrowwatch.episode.Course;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.Involvement;
import org.marrowwatch.episode.Site;
import org.marrowwatch.episode.Text;
import org.marrowwatch.rules.Finding;
import org.marrowwatch.rules.RuleCard;
import org.marrowwatch.rules.Severity;
import org.marrowwatch.rules.Subject;
import org.marrowwatch.rules.Verdict;

/** What the rules on contralateral and migrating involvement say alike. */
final class Spreading {

    static final Text CLEARS_WHEN = Text.of(
            "The new region is free of pain with full weight-bearing, an MRI shows no oedema there and no pain is"
                    + " reported after it, or an MRI of a merely painful region shows no oedema.",
            "La nouvelle région n'est plus douloureuse avec appui complet, une IRM n'y montre plus d'œdème sans douleur"
                    + " ensuite, ou l'IRM d'une région seulement douloureuse ne montre pas d'œdème.");

    private static final Text CONFIRMED = Text.of(
            "{place}, since {since}, {time} after {from}: {spread}. Confirmed by MRI.",
            "{place}, depuis le {since}, {time} après une première atteinte ({from}) : {spread}. Confirmé par IRM.");

    private static final Text SUSPECTED = Text.of(
            "{place}, since {since}, {time} after {from}: {spread}. Suspected from pain; no MRI of it yet.",
            "{place}, depuis le {since}, {time} après une première atteinte ({from}) : {spread}. Évoqué par la douleur ;"
                    + " pas encore d'IRM.");

    private Spreading() {}

    static Verdict findings(RuleCard card, Episode episode, Predicate<Involvement> ofThisRule) {
        Verdict verdict = Verdict.quiet();
        for (Course course : episode.courses()) {
            for (Involvement joined : course.joined()) {
                if (ofThisRule.test(joined) && joined.open()) {
                    verdict = verdict.and(Verdict.of(finding(card, joined)));
                }
            }
        }
        return verdict;
    }

    private static Finding finding(RuleCard card, Involvement joined) {
        Site bone = joined.site();
        return new Finding(
                card,
                joined.confirmed() ? Severity.WARNING : Severity.INFO,
                bone == null ? Subject.of(joined.region()) : Subject.of(bone),
                joined.since(),
                joined.evidence(),
                joined.confirmed() ? CONFIRMED : SUSPECTED,
                Map.of(
                        "place", joined.place(),
                        "since", joined.since(),
                        "time", Period.between(joined.fromSince(), joined.since()),
                        "from", joined.fromPlace(),
                        "spread", joined.spread()));
    }
}
