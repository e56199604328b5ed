package org.marrowwatch.rules.spread;

import static org.marrowwatch.episode.Episode.SAME_PRESENTATION_DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.marrowwatch.episode.Course;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.Involvement;
import org.marrowwatch.episode.Region;
import org.marrowwatch.episode.Spread;
import org.marrowwatch.episode.Text;
import org.marrowwatch.rules.Finding;
import org.marrowwatch.rules.Grade;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleCard;
import org.marrowwatch.rules.Severity;
import org.marrowwatch.rules.Subject;
import org.marrowwatch.rules.Verdict;

/** Several regions involved at one presentation: not migration, but a reason to ask for pregnancy and transplant. */
public final class SimultaneousInvolvement implements Rule {

    private static final RuleCard CARD = new RuleCard(
            "simultaneous-involvement",
            2,
            Text.of("Simultaneous involvement", "Atteinte simultanée"),
            Text.of(
                    "Raised for information when several regions are found within " + SAME_PRESENTATION_DAYS
                            + " days of the first, and another is still open. It is never counted as migration. It is"
                            + " described in pregnancy and after transplant under a calcineurin inhibitor.",
                    "Signalé pour information quand plusieurs régions sont trouvées dans les " + SAME_PRESENTATION_DAYS
                            + " jours suivant la première et qu'une autre reste ouverte. Ce n'est jamais compté comme"
                            + " une migration. Décrit dans la grossesse et après greffe sous inhibiteur de la"
                            + " calcineurine."),
            Text.of(
                    "The regions that joined the first are free of pain or of oedema on MRI.",
                    "Les régions qui ont rejoint la première ne sont plus douloureuses, ou plus œdémateuses à l'IRM."),
            "Tillmann, Transpl Int 2008;21:547 (transplant); Thanasa, Cureus 2024 (pregnancy); the "
                    + SAME_PRESENTATION_DAYS + " days are our decision",
            Grade.EXTRAPOLATION);

    private static final Text PHRASE = Text.of(
            "Involved together within {days} days, from {since}: {regions}.",
            "Atteintes ensemble en {days} jours, à partir du {since} : {regions}.");

    private static final Text ON_THE_FIRST_MRI = Text.of(
            "Found together on the first MRI, since when is not known: {regions}.",
            "Trouvées ensemble à la première IRM, sans que le début soit connu : {regions}.");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict judge(Episode episode, LocalDate asOf) {
        for (int i = episode.courses().size() - 1; i >= 0; i--) {
            Course course = episode.courses().get(i);
            if (severalStandOpen(course)) {
                return Verdict.of(finding(course));
            }
        }
        return Verdict.quiet();
    }

    /** Whether a region besides the first is still open; of two that began on one day either is the other's other. */
    private static boolean severalStandOpen(Course course) {
        for (Involvement joined : course.joined()) {
            boolean sameDay = joined.since().equals(joined.fromSince());
            if (joined.spread() == Spread.SIMULTANEOUS
                    && (joined.open() || (sameDay && joined.earlier().openInFirstSpell()))) {
                return true;
            }
        }
        return false;
    }

    private static Finding finding(Course course) {
        List<Involvement> together = course.joined().stream()
                .filter(joined -> joined.spread() == Spread.SIMULTANEOUS)
                .toList();
        LocalDate first = course.regions().get(0).firstSeen();
        boolean within = together.stream()
                .allMatch(joined -> !joined.joined().firstSeen().isAfter(first.plusDays(SAME_PRESENTATION_DAYS)));
        List<Region> regions = Stream.concat(
                        Stream.of(together.get(0).from()), together.stream().map(Involvement::region))
                .toList();
        return new Finding(
                CARD,
                Severity.INFO,
                Subject.EPISODE,
                together.get(0).since(),
                together.stream()
                        .flatMap(joined -> joined.evidence().stream())
                        .distinct()
                        .toList(),
                within ? PHRASE : ON_THE_FIRST_MRI,
                Map.of("days", SAME_PRESENTATION_DAYS, "since", together.get(0).since(), "regions", regions));
    }
}
