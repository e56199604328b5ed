package org.marrowwatch.rules.followup;

import static org.marrowwatch.rules.Threshold.TREATMENT_RESPONSE;

import java.time.LocalDate;
import java.util.Map;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.Symptoms;
import org.marrowwatch.episode.Text;
import org.marrowwatch.episode.Treatment.Agent;
import org.marrowwatch.episode.TreatmentResponse;
import org.marrowwatch.rules.Finding;
import org.marrowwatch.rules.Grade;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleCard;
import org.marrowwatch.rules.RuleSettings;
import org.marrowwatch.rules.Severity;
import org.marrowwatch.rules.Subject;
import org.marrowwatch.rules.Verdict;

/** A treatment after which, in the time in which most respond, no response is on record. */
public final class TreatmentResponseMissing implements Rule {

    private static final int FALL_PERCENT = (int) Math.round((1 - TreatmentResponse.PAIN_LEFT) * 100);
    private static final int NO_PAIN = (int) Symptoms.REMISSION_PAIN;

    private static final Text MEASURED = Text.of(
            "{agent} on {dose} ({regions}): worst pain {before} of 10 before and {left} at best since; a fall of {fall} %"
                    + " was expected by {due}. No regression on MRI is on record since.",
            "{agent} le {dose} ({regions}) : douleur maximale {before} sur 10 avant et au mieux {left} depuis ; une baisse"
                    + " de {fall} % était attendue au plus tard le {due}. Aucune régression à l'IRM n'est consignée"
                    + " depuis.");

    private static final Text FOLLOWED = Text.of(
            "{agent} on {dose} ({regions}): no response is on record since, neither of pain nor on MRI; one was expected"
                    + " by {due}.",
            "{agent} le {dose} ({regions}) : aucune réponse consignée depuis, ni de la douleur ni à l'IRM ; une"
                    + " réponse était attendue au plus tard le {due}.");

    private static final Text NOTHING = Text.of(
            "{agent} on {dose} ({regions}): neither a symptom report nor an MRI is on record since; a response was"
                    + " expected by {due}.",
            "{agent} le {dose} ({regions}) : ni compte rendu de symptômes ni IRM consignés depuis ; une réponse était"
                    + " attendue au plus tard le {due}.");

    private final RuleSettings settings;
    private final RuleCard card;

    public TreatmentResponseMissing(RuleSettings settings) {
        this.settings = settings;
        this.card = card(settings.inWords(TREATMENT_RESPONSE));
    }

    private static RuleCard card(Text wait) {
        return new RuleCard(
                "treatment-response-missing",
                1,
                Text.of("No treatment response on record", "Aucune réponse au traitement consignée"),
                Text.of(
                        "Raised for information " + wait.en()
                                + " after the first dose, start or procedure in the present"
                                + " course of a bisphosphonate, denosumab, teriparatide, calcitonin, iloprost, shock"
                                + " waves or core decompression, when a region that was open then is still open and"
                                + " nothing on record since shows a response.\nA response is a fall of the worst pain by "
                                + FALL_PERCENT + " % or to " + NO_PAIN
                                + " of 10 or less, a report without comparable figures"
                                + " that says it is better, or regression on MRI.\nMRI was clear in 16 of 19 hips 3"
                                + " months after zoledronate, without a control group; in a placebo-controlled trial of"
                                + " mixed lesions its advantage on pain was gone at 12 weeks.\nA treatment never shortens"
                                + " the expected window, and this rule never suggests a dose.",
                        "Signalé pour information " + wait.fr() + " après la première dose, le début ou le geste, dans"
                                + " l'évolution actuelle, d'un bisphosphonate, du dénosumab, du tériparatide, de la"
                                + " calcitonine, de l'iloprost, d'ondes de choc ou d'un forage-décompression, quand une"
                                + " région ouverte ce jour-là l'est encore et que rien de consigné depuis ne montre de"
                                + " réponse.\nUne réponse est une baisse de la douleur maximale de " + FALL_PERCENT
                                + " % ou jusqu'à " + NO_PAIN
                                + " sur 10 ou moins, un compte rendu sans chiffres comparables"
                                + " qui parle d'amélioration, ou une régression à l'IRM.\nL'IRM était normale pour 16"
                                + " hanches sur 19 à 3 mois du zolédronate, sans groupe témoin ; dans un essai contre"
                                + " placebo de lésions diverses, son avantage sur la douleur avait disparu à 12"
                                + " semaines.\nUn traitement ne raccourcit jamais le délai attendu, et cette règle ne"
                                + " propose jamais de dose."),
                Text.of(
                        "A report or MRI that shows a response, or the regions no longer open.",
                        "Un compte rendu ou une IRM montrant une réponse, ou des régions qui ne sont plus ouvertes."),
                "Agarwala, Ann Rehabil Med 2019;43:314 and Seefried, JBMR (zoledronate, placebo-controlled); Injury, April 2017 (denosumab);"
                        + " Wien Klin Wochenschr 2005;117:130 (iloprost, core decompression); Hofmann, JBJS Br"
                        + " 1993;75-B:210 and Arthroscopy 2006;22:866 (core decompression); for the other agents "
                        + wait.en() + " are extrapolated; the " + FALL_PERCENT + " % and the " + NO_PAIN
                        + " of 10 are our decision",
                Grade.EXTRAPOLATION);
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public Verdict judge(Episode episode, LocalDate asOf) {
        Verdict verdict = Verdict.quiet();
        for (TreatmentResponse response : episode.treatmentResponses()) {
            if (!response.shown()) {
                verdict = verdict.and(judge(response, asOf));
            }
        }
        return verdict;
    }

    private Verdict judge(TreatmentResponse response, LocalDate asOf) {
        LocalDate due = response.firstDose().on().plusWeeks(settings.count(TREATMENT_RESPONSE));
        if (asOf.isBefore(due)) {
            return Verdict.quietUntil(due);
        }
        Agent agent = response.firstDose().fact().agent();
        return Verdict.of(new Finding(
                card,
                Severity.INFO,
                Subject.of(agent),
                // a region may have been seen for the first time long after the dose that was meant for it
                due.isBefore(response.firstSeen()) ? response.firstSeen() : due,
                response.evidence(),
                response.measured() ? MEASURED : response.followed() ? FOLLOWED : NOTHING,
                Map.of(
                        "agent", agent,
                        "dose", response.firstDose().on(),
                        "regions", response.regions(),
                        "before", response.worstBefore(),
                        "left", response.painLeft(),
                        "fall", FALL_PERCENT,
                        "due", due)));
    }
}
