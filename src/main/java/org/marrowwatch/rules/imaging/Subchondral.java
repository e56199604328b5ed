package org.marrowwatch.rules.imaging;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.SubchondralSigns;
import org.marrowwatch.episode.SubchondralSigns.Concern;
import org.marrowwatch.episode.Text;
import org.marrowwatch.rules.Finding;
import org.marrowwatch.rules.RuleCard;
import org.marrowwatch.rules.Severity;
import org.marrowwatch.rules.Subject;
import org.marrowwatch.rules.Verdict;

/** What the three rules on the bone under the cartilage say alike: a site has one concern, so one of them speaks. */
final class Subchondral {

    static final Text EXCLUSION = Text.of(
            "an exclusion names no site and settles all sites imaged up to its day, and only a later confirmation, not a"
                    + " suspicion, takes it back (our decision).",
            "une exclusion ne désigne aucun site, vaut pour tous les sites vus en imagerie jusqu'à ce jour, et seule une"
                    + " confirmation ultérieure, non une suspicion, la lève (notre décision).");

    private Subchondral() {}

    static Verdict findings(
            RuleCard card,
            Severity severity,
            Episode episode,
            Concern concern,
            Function<SubchondralSigns, Text> phrase,
            Function<SubchondralSigns, List<Text>> seen) {
        Verdict verdict = Verdict.quiet();
        for (SubchondralSigns signs : episode.subchondralSigns()) {
            if (signs.concern() == concern) {
                verdict = verdict.and(Verdict.of(new Finding(
                        card,
                        severity,
                        Subject.of(signs.site()),
                        signs.since(),
                        signs.evidence(),
                        phrase.apply(signs),
                        Map.of("site", signs.site(), "signs", seen.apply(signs), "on", signs.latest()))));
            }
        }
        return verdict;
    }
}
