package org.marrowwatch.rules.exclusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.EpisodePhase;
import org.marrowwatch.episode.Exclusion;
import org.marrowwatch.episode.ExclusionCourse;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.episode.Known;
import org.marrowwatch.episode.Text;
import org.marrowwatch.rules.Finding;
import org.marrowwatch.rules.Grade;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleCard;
import org.marrowwatch.rules.Severity;
import org.marrowwatch.rules.Subject;
import org.marrowwatch.rules.Verdict;
import org.marrowwatch.rules.exclusion.Prompt.Seen;

/** Something in an open course that another cause would explain, and that nobody has settled. */
public final class SecondaryCauseSuspected implements Rule {

    private static final RuleCard CARD = new RuleCard(
            "secondary-cause-suspected",
            3,
            Text.of("Secondary cause to be explained", "Cause secondaire à expliquer"),
            Text.of(
                            "Primary oedema is a diagnosis of exclusion. A warning while the course is open and something"
                                    + " prompts another cause, or a cause is recorded as suspected or confirmed;"
                                    + " information when the prompts are weak, that is common in the primary syndrome"
                                    + " too. Which prompts are weak is our decision."
                                    + "\nThe prompts by cause:",
                            "L'œdème primitif est un diagnostic d'exclusion. Alerte tant que l'évolution est ouverte et"
                                    + " qu'un élément évoque une autre cause, ou qu'une cause est consignée comme"
                                    + " suspectée ou confirmée ; information quand les éléments sont faibles,"
                                    + " c'est-à-dire fréquents aussi dans le syndrome primitif. Le choix des éléments"
                                    + " faibles est notre décision."
                                    + "\nLes éléments par cause :")
                    .paragraph(RuleCard.list(SecondaryCause.inWords()))
                    .paragraph(Text.of(
                            "A C-reactive protein up to " + SecondaryCause.MILD_CRP
                                    + " times its limit in pregnancy is weak (it rose mildly in 2 of 4; the figure is our"
                                    + " decision), and so are sedimentation rate and white cells in pregnancy"
                                    + " (unverified).\nSigns, markers of inflammation and"
                                    + " suspicions of an earlier course do not count, nor injuries and imaged fractures more than "
                                    + Recorded.INJURED_DAYS_BEFORE
                                    + " days before the present one (our decision); diseases and exposures do. Through a"
                                    + " provisional remission only a recorded infection or malignancy stands (our decision)."
                                    + "\nIt asks to explain the prompt, not to reject the diagnosis: a course with raised"
                                    + " markers and allodynia was held to be primary.",
                            "Une protéine C réactive jusqu'à " + SecondaryCause.MILD_CRP
                                    + " fois sa limite pendant la grossesse est un élément faible (légère hausse chez 2"
                                    + " sur 4 ; le chiffre est notre décision), de même que la vitesse de sédimentation"
                                    + " et les leucocytes pendant la grossesse (non vérifié).\nLes signes,"
                                    + " marqueurs d'inflammation et suspicions d'une évolution antérieure ne comptent pas,"
                                    + " ni un traumatisme ou une fracture à l'imagerie plus de "
                                    + Recorded.INJURED_DAYS_BEFORE
                                    + " jours avant l'évolution actuelle (notre décision) ; les maladies et expositions comptent. Pendant une rémission provisoire seule une"
                                    + " infection ou une tumeur consignée reste signalée (notre décision)."
                                    + "\nIl s'agit d'expliquer l'élément, non de rejeter le diagnostic : une évolution avec"
                                    + " marqueurs élevés et allodynie a été jugée primitive.")),
            Text.of(
                    "The cause is recorded as excluded on or after the day of its last prompt, a newer laboratory result is"
                            + " normal, a fracture seen on an image is recorded, or the course is in remission; a recorded suspicion or confirmation ends with a"
                            + " confirmed remission only.",
                    "La cause est consignée comme exclue le jour de son dernier élément ou après, un nouveau résultat"
                            + " biologique est normal, une fracture visible à l'imagerie est consignée, ou l'évolution est en rémission ; une suspicion ou une confirmation consignée ne"
                            + " prend fin qu'avec une rémission confirmée."),
            "Patel, Rheumatology 2014;53:785 (diagnosis of exclusion); synthesis of 546 patients with transient and"
                    + " primary oedema (list of exclusions); Uematsu, J Nippon Med Sch 2000;67:459 (C-reactive protein in"
                    + " pregnancy); case PMC6652407 (raised markers, allodynia); the limits are our decision",
            Grade.EXTRAPOLATION);

    private static final String NOT_REJECTED_EN = " To be explained; the diagnosis is not rejected by this.";
    private static final String NOT_REJECTED_FR = " À expliquer ; le diagnostic n'est pas rejeté pour autant.";

    private static final Text CONFIRMED = Text.of(
            "Another cause is confirmed, since {confirmedSince}: {confirmed}. Re-open the diagnosis.",
            "Une autre cause est confirmée, depuis le {confirmedSince} : {confirmed}. Reprendre le diagnostic.");

    private static final Text STRONG = Text.of(
            "Suggests another cause, since {strongSince}: {causes}." + NOT_REJECTED_EN,
            "Évoque une autre cause, depuis le {strongSince} : {causes}." + NOT_REJECTED_FR);

    private static final Text STRONG_AND_WEAK = Text.of(
            "Suggests another cause, since {strongSince}: {causes}. Weak prompts: {weak}." + NOT_REJECTED_EN,
            "Évoque une autre cause, depuis le {strongSince} : {causes}. Élément(s) faible(s) : {weak}."
                    + NOT_REJECTED_FR);

    private static final Text WEAK = Text.of(
            "Weak prompts of another cause, since {weakSince}: {weak}. They are common in the primary syndrome too.",
            "Éléments faibles évoquant une autre cause, depuis le {weakSince} : {weak}. Ils sont fréquents aussi dans le"
                    + " syndrome primitif.");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict judge(Episode episode, LocalDate asOf) {
        EpisodePhase phase = episode.phase();
        if (episode.regions().isEmpty() || phase == EpisodePhase.RESOLVED || episode.remissionConfirmed()) {
            return Verdict.quiet();
        }
        boolean open = phase == EpisodePhase.OPEN;
        Suspects suspects = new Suspects();
        for (SecondaryCause line : SecondaryCause.TABLE) {
            suspects.add(line, episode, open);
        }
        return suspects.evidence.isEmpty() ? Verdict.quiet() : Verdict.of(suspects.finding());
    }

    /** The causes that are not settled, and on what ground. */
    private static final class Suspects {

        private final List<Text> confirmed = new ArrayList<>(0);
        private final List<Text> causes = new ArrayList<>();
        private final List<Text> weak = new ArrayList<>();
        private final Set<FactId> evidence = new LinkedHashSet<>();
        private LocalDate warningSince = LocalDate.MAX;
        private LocalDate confirmedSince = LocalDate.MAX;
        private LocalDate strongSince = LocalDate.MAX;
        private LocalDate weakSince = LocalDate.MAX;

        void add(SecondaryCause line, Episode episode, boolean open) {
            if (!open && !line.dangerous()) {
                return;
            }
            ExclusionCourse exclusion = episode.exclusion(line.cause());
            List<Text> words = new ArrayList<>(0);
            LocalDate confirmedOn = exclusion.confirmedSince().orElse(null);
            LocalDate strongBefore = strongSince;
            LocalDate weakBefore = weakSince;
            boolean strong = false;
            for (Known<Exclusion> suspicion : exclusion.suspicions()) {
                words.add(suspicion.fact().statusOfCause());
                evidence.add(suspicion.id());
                strong = true;
                strongSince = earlier(strongSince, suspicion.on());
            }
            for (Prompt prompt : open ? line.strong() : List.<Prompt>of()) {
                strong |= add(prompt.seen(episode, exclusion), true, words);
            }
            for (Prompt prompt : open ? line.weak() : List.<Prompt>of()) {
                add(prompt.seen(episode, exclusion), false, words);
            }
            warningSince = earlier(warningSince, strongSince);
            if (confirmedOn != null) {
                // what else speaks for it is of that cause, and none of the mere suggestions
                strongSince = strongBefore;
                weakSince = weakBefore;
                confirmedSince = earlier(confirmedSince, confirmedOn);
                confirmed.add(words(line.cause(), words));
            } else if (!words.isEmpty()) {
                (strong ? causes : weak).add(words(line.cause(), words));
            }
        }

        /** Whether it was a strong prompt. */
        private boolean add(@Nullable Seen seen, boolean strongByItself, List<Text> words) {
            if (seen == null) {
                return false;
            }
            boolean strong = strongByItself && !seen.weakened();
            words.add(seen.words());
            evidence.addAll(seen.evidence());
            strongSince = strong ? earlier(strongSince, seen.since()) : strongSince;
            weakSince = strong ? weakSince : earlier(weakSince, seen.since());
            return strong;
        }

        private static LocalDate earlier(LocalDate one, LocalDate other) {
            return other.isBefore(one) ? other : one;
        }

        private static Text words(Exclusion.Cause cause, List<Text> prompts) {
            return Text.of(
                    cause.text().en()
                            + prompts.stream().map(Text::en).distinct().collect(Collectors.joining("; ", " (", ")")),
                    cause.text().fr()
                            + prompts.stream().map(Text::fr).distinct().collect(Collectors.joining(" ; ", " (", ")")));
        }

        Finding finding() {
            boolean warning = !confirmed.isEmpty() || !causes.isEmpty();
            return new Finding(
                    CARD,
                    warning ? Severity.WARNING : Severity.INFO,
                    Subject.EPISODE,
                    warning ? warningSince : weakSince,
                    List.copyOf(evidence),
                    phrase(),
                    values());
        }

        private Map<String, Object> values() {
            Map<String, Object> values = new HashMap<>();
            put(values, "confirmed", confirmed, "confirmedSince", confirmedSince);
            put(values, "causes", causes, "strongSince", strongSince);
            put(values, "weak", weak, "weakSince", weakSince);
            return values;
        }

        private static void put(Map<String, Object> values, String name, List<Text> said, String day, LocalDate since) {
            if (!said.isEmpty()) {
                values.put(name, List.copyOf(said));
                values.put(day, since);
            }
        }

        private Text phrase() {
            Text suggested = !causes.isEmpty() ? weak.isEmpty() ? STRONG : STRONG_AND_WEAK : WEAK;
            if (confirmed.isEmpty()) {
                return suggested;
            }
            return causes.isEmpty() && weak.isEmpty() ? CONFIRMED : CONFIRMED.then(suggested);
        }
    }
}
