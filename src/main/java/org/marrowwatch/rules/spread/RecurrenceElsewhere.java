package org.marrowwatch.rules.spread;

import static org.marrowwatch.episode.Episode.SAME_COURSE_MONTHS;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.marrowwatch.episode.Course;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.episode.RegionCourse;
import org.marrowwatch.episode.Text;
import org.marrowwatch.rules.Finding;
import org.marrowwatch.rules.Grade;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleCard;
import org.marrowwatch.rules.Severity;
import org.marrowwatch.rules.Subject;
import org.marrowwatch.rules.Verdict;

/** A region that begins a new course after the earlier ones had resolved. */
public final class RecurrenceElsewhere implements Rule {

    private static final RuleCard CARD = new RuleCard(
            "recurrence-elsewhere",
            1,
            Text.of("Recurrence elsewhere", "Récurrence ailleurs"),
            Text.of(
                    "Raised when another region hurts or shows oedema more than " + SAME_COURSE_MONTHS
                            + " months after the onset of the last one, and every earlier region had resolved: it begins"
                            + " a new course and is no migration.\nA warning when MRI shows oedema there, information"
                            + " while only pain suggests it. Published intervals are 2 years and longer. The "
                            + SAME_COURSE_MONTHS + " months are our decision.",
                    "Signalé quand une autre région devient douloureuse ou œdémateuse plus de " + SAME_COURSE_MONTHS
                            + " mois après le début de la dernière, toutes les précédentes étant résolues : elle commence"
                            + " une nouvelle évolution et n'est pas une migration.\nAlerte quand l'IRM y montre un œdème,"
                            + " information tant que seule la douleur l'évoque. Les intervalles publiés sont de 2 ans et"
                            + " plus. Les " + SAME_COURSE_MONTHS + " mois sont notre décision."),
            Spreading.CLEARS_WHEN,
            "Hip Pelvis 2015;27:273 and Berman, Bone Rep 2016;5:308 (the other hip after 3 years); Osteoporos Int 2017,"
                    + " s00198-017-4240-8 (2 and 6 years); the " + SAME_COURSE_MONTHS
                    + " months are our decision: the published intervals of migration are 3 to 12 months",
            Grade.EXTRAPOLATION);

    private static final Text CONFIRMED = Text.of(
            "{place}, since {since}: a new course, {time} after the last one began on {began} ({before}) and then"
                    + " resolved. Confirmed by MRI.",
            "{place}, depuis le {since} : nouvelle évolution, {time} après le début de la dernière le {began} ({before}),"
                    + " résolue entre-temps. Confirmé par IRM.");

    private static final Text SUSPECTED = Text.of(
            "{place}, since {since}: a new course, {time} after the last one began on {began} ({before}) and then"
                    + " resolved. Suspected from pain; no MRI of it yet.",
            "{place}, depuis le {since} : nouvelle évolution, {time} après le début de la dernière le {began} ({before}),"
                    + " résolue entre-temps. Évoqué par la douleur ; pas encore d'IRM.");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict judge(Episode episode, LocalDate asOf) {
        Verdict verdict = Verdict.quiet();
        List<Course> courses = episode.courses();
        for (int i = 1; i < courses.size(); i++) {
            for (RegionCourse region : courses.get(i).beginning()) {
                if (region.openInFirstSpell()) {
                    verdict = verdict.and(Verdict.of(finding(region, courses.get(i - 1))));
                }
            }
        }
        return verdict;
    }

    private static Finding finding(RegionCourse region, Course before) {
        boolean confirmed = region.confirmed();
        List<FactId> evidence = Stream.concat(before.firstEvidence(), region.firstEvidence().stream())
                .distinct()
                .toList();
        return new Finding(
                CARD,
                confirmed ? Severity.WARNING : Severity.INFO,
                Subject.of(region.region()),
                region.onset(),
                evidence,
                confirmed ? CONFIRMED : SUSPECTED,
                Map.of(
                        "place", region.place(),
                        "since", region.onset(),
                        "time", Period.between(before.onset(), region.onset()),
                        "began", before.onset(),
                        "before", before.places()));
    }
}
