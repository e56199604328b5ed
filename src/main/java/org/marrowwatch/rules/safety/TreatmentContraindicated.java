package org.marrowwatch.rules.safety;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.episode.Known;
import org.marrowwatch.episode.Pregnancy;
import org.marrowwatch.episode.Text;
import org.marrowwatch.episode.Treatment;
import org.marrowwatch.episode.TreatmentCourse;
import org.marrowwatch.rules.Finding;
import org.marrowwatch.rules.Grade;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleCard;
import org.marrowwatch.rules.Severity;
import org.marrowwatch.rules.Subject;
import org.marrowwatch.rules.Verdict;
import org.marrowwatch.rules.safety.Condition.Shown;

/** A treatment in force that something recorded of the patient speaks against. */
public final class TreatmentContraindicated implements Rule {

    private static final RuleCard CARD = new RuleCard(
            "treatment-contraindicated",
            3,
            Text.of("Treatment contraindicated or to be checked", "Traitement contre-indiqué ou à vérifier"),
            Text.of(
                            "Critical when a contraindication or a boxed warning stands, a warning when the agent is not"
                                    + " recommended or something is to be corrected first, information when a result that"
                                    + " decides about an intravenous bisphosphonate or denosumab is missing, or the"
                                    + " latest cannot be judged."
                                    + "\nBy agent:",
                            "Critique quand il existe une contre-indication ou une mise en garde encadrée, alerte quand le"
                                    + " traitement est à éviter ou qu'une correction doit précéder, information"
                                    + " quand manque un résultat dont dépend un bisphosphonate intraveineux ou le"
                                    + " dénosumab, ou que le dernier n'est pas interprétable."
                                    + "\nPar médicament :")
                    .paragraph(RuleCard.list(Contraindication.inWords()))
                    .paragraph(Text.of(
                            "A result counts from " + LowResult.COUNTS_DAYS
                                    + " days before the latest dose (our decision); a dose is judged for "
                                    + TreatmentCourse.DOSE_STANDS_DAYS
                                    + " days, one of an NSAID or iloprost for "
                                    + TreatmentCourse.SHORT_DOSE_STANDS_DAYS
                                    + " (our decision), a treatment until it is stopped.\nA glomerular filtration"
                                    + " rate per 1.73 m² is taken for a clearance for denosumab only; one recorded after the"
                                    + " dose asks for no new clearance (our decision). The clearance for an NSAID is our"
                                    + " decision.\nA pregnancy of unstated gestation"
                                    + " counts for an NSAID as from " + Contraindication.NSAID_AVOIDED_WEEK
                                    + " weeks, and is the one that ended when it is recorded less than "
                                    + Pregnancy.NOT_AGAIN_WEEKS
                                    + " weeks after a birth; one without a recorded delivery lasts "
                                    + Pregnancy.LONGEST_DAYS + " days (our decisions)."
                                    + "\nAll drug use in this syndrome is off-label.",
                            "Un résultat compte à partir de " + LowResult.COUNTS_DAYS
                                    + " jours avant la dernière dose (notre décision) ; une dose est évaluée pendant "
                                    + TreatmentCourse.DOSE_STANDS_DAYS
                                    + " jours, celle d'un AINS ou d'iloprost pendant "
                                    + TreatmentCourse.SHORT_DOSE_STANDS_DAYS
                                    + " jours (notre décision), un traitement jusqu'à son arrêt.\nUn débit de filtration"
                                    + " glomérulaire pour 1,73 m² n'est pris pour une clairance que pour le dénosumab ; saisi après"
                                    + " la dose, il n'appelle pas de nouvelle clairance (notre décision). La clairance"
                                    + " pour un AINS est notre décision.\nUne grossesse de terme"
                                    + " non précisé compte pour un AINS comme à partir de "
                                    + Contraindication.NSAID_AVOIDED_WEEK
                                    + " SA, et c'est celle qui a pris fin si elle est consignée moins de "
                                    + Pregnancy.NOT_AGAIN_WEEKS + " semaines après un accouchement ; sans"
                                    + " accouchement consigné une grossesse dure " + Pregnancy.LONGEST_DAYS
                                    + " jours (nos décisions)."
                                    + "\nTout médicament est ici hors AMM.")),
            Text.of(
                    "The treatment is stopped, the condition ends (delivery, end of breast-feeding, a newer result), the"
                            + " missing results are recorded, or a single dose no longer stands.",
                    "Le traitement est arrêté, la situation prend fin (accouchement, fin de l'allaitement, nouveau"
                            + " résultat), les résultats manquants sont saisis, ou une dose unique n'est plus évaluée."),
            "Reclast US label; Prolia US label, boxed warning (it names the filtration rate);"
                    + " secondary sources on bisphosphonates and on denosumab after transplant; the lines marked unverified"
                    + " have no checked source",
            weakest());

    private static final String TREATMENT_EN = "{agent}, {course} {on}: ";
    private static final String TREATMENT_FR = "{agent}, {course} {on} : ";
    private static final String MISSING_EN =
            "ot recorded in the {days} days before {last} or since: {missing}. Please record.";
    private static final String MISSING_FR =
            "on saisi dans les {days} jours avant le {last} ni depuis : {missing}. À saisir.";

    private static final Text REASONS = Text.of(TREATMENT_EN + "{reasons}.", TREATMENT_FR + "{reasons}.");
    private static final Text MISSING = Text.of(TREATMENT_EN + "n" + MISSING_EN, TREATMENT_FR + "n" + MISSING_FR);
    private static final Text BOTH = Text.of(REASONS.en() + " N" + MISSING_EN, REASONS.fr() + " N" + MISSING_FR);

    private static final Text DOSE = Text.of("dose of", "dose du");
    private static final Text SINCE = Text.of("treatment since", "traitement depuis le");

    private static Grade weakest() {
        return Contraindication.TABLE.stream()
                .map(line -> line.ground().grade())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict judge(Episode episode, LocalDate asOf) {
        Verdict verdict = Verdict.quiet();
        if (episode.all(Treatment.class).isEmpty()) {
            return verdict;
        }
        Set<Treatment.Agent> judged = EnumSet.noneOf(Treatment.Agent.class);
        for (Known<Treatment> known : episode.all(Treatment.class)) {
            if (judged.add(known.fact().agent())) {
                TreatmentCourse treatment =
                        episode.treatment(known.fact().agent(), asOf).orElse(null);
                verdict = treatment == null ? verdict : verdict.and(judge(episode, treatment, asOf));
            }
        }
        return verdict;
    }

    private static Verdict judge(Episode episode, TreatmentCourse treatment, LocalDate asOf) {
        LocalDate until = Verdict.FOR_GOOD;
        Case found = new Case(treatment);
        for (Contraindication line : Contraindication.TABLE) {
            if (!line.agents().include(treatment)) {
                continue;
            }
            LocalDate change = line.condition().changesAfter(episode, asOf);
            until = change.isBefore(until) ? change : until;
            Shown shown = line.condition().shown(episode, treatment, asOf);
            if (shown != null) {
                found.add(line, shown);
            }
            Shown missing = line.needed() ? line.condition().missing(episode, treatment) : null;
            if (missing != null) {
                found.add(missing);
            }
        }
        LocalDate ends = treatment.ends().orElse(Verdict.FOR_GOOD);
        until = ends.isBefore(until) ? ends : until;
        Finding finding = found.finding();
        if (finding != null) {
            return Verdict.of(finding).until(until);
        }
        return until.equals(ends) ? Verdict.quiet() : Verdict.quietUntil(until);
    }

    /** What was found of one treatment. */
    private static final class Case {

        private final TreatmentCourse treatment;
        private final Set<FactId> evidence = new LinkedHashSet<>();
        private final List<Text> reasons = new ArrayList<>();
        private final List<Text> missing = new ArrayList<>();
        private @Nullable Severity severity;
        private LocalDate since = LocalDate.MAX;

        Case(TreatmentCourse treatment) {
            this.treatment = treatment;
        }

        void add(Contraindication line, Shown shown) {
            reasons.add(line.reason(shown.words()));
            add(line.advice().severity(), shown);
        }

        void add(Shown lacking) {
            missing.add(lacking.words());
            add(Severity.INFO, lacking);
        }

        private void add(Severity of, Shown shown) {
            boolean higher = severity == null || of.above(severity);
            if (higher || (of == severity && shown.since().isBefore(since))) {
                severity = of;
                since = shown.since();
            }
            evidence.addAll(shown.evidence());
        }

        @Nullable
        Finding finding() {
            if (severity == null) {
                return null;
            }
            Set<FactId> facts = new LinkedHashSet<>(List.of(treatment.firstFact(), treatment.lastFact()));
            facts.addAll(evidence);
            Text phrase = missing.isEmpty() ? REASONS : reasons.isEmpty() ? MISSING : BOTH;
            return new Finding(
                    CARD,
                    severity,
                    Subject.of(treatment.agent()),
                    since,
                    List.copyOf(facts),
                    phrase,
                    Map.of(
                            "agent",
                            treatment.agent(),
                            "course",
                            treatment.ongoing() ? SINCE : DOSE,
                            "on",
                            treatment.ongoing() ? treatment.began() : treatment.lastDose(),
                            "days",
                            LowResult.COUNTS_DAYS,
                            "last",
                            treatment.lastDose(),
                            "reasons",
                            List.copyOf(reasons),
                            "missing",
                            List.copyOf(missing)));
        }
    }
}
