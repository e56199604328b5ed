package org.marrowwatch.dashboard.visit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Text;

/** What the fields of facts, patients and episodes are called on forms. */
final class Labels {

    private static final Map<String, Text> LABELS = new HashMap<>();

    static {
        put("on", "Day", "Jour");
        put(VisitFacts.TAKEN, "Day of the blood sample", "Jour du prélèvement");
        put(VisitFacts.IMAGED, "Day of the MRI", "Jour de l'IRM");
        put("kind", "Kind", "Nature");
        symptoms();
        laboratory();
        imaging();
        circumstances();
        put("identifier", "Patient identifier", "Identifiant du patient");
        put("name", "Name", "Nom");
        put("sex", "Sex", "Sexe");
        put("birthYear", "Birth year", "Année de naissance");
    }

    private Labels() {}

    private static void put(String name, String en, String fr) {
        LABELS.put(name, Text.of(en, fr));
    }

    private static void symptoms() {
        put("regions", "Region", "Région");
        put("region", "Region", "Région");
        put("painAtRest", "Pain at rest", "Douleur au repos");
        put("painOnLoading", "Pain on loading", "Douleur en charge");
        put("painScale", "Pain scale", "Échelle de douleur");
        put("weightBearing", "Weight-bearing", "Appui");
        put("walkingAid", "Walking aid", "Aide à la marche");
        put("onset", "Its pain began on this day", "La douleur y a débuté ce jour");
        put("signs", "Signs, red flags first", "Signes, alarmes d'abord");
        put("change", "In the patient's words", "Selon le patient");
    }

    private static void laboratory() {
        put("value", "Value", "Valeur");
        put("unit", "Unit", "Unité");
        put("lowerLimit", "Lower limit", "Limite inférieure");
        put("upperLimit", "Upper limit", "Limite supérieure");
        put("laboratory", "Laboratory", "Laboratoire");
        put("method", "Method", "Méthode");
        put("fraction", "Fraction", "Fraction");
        put("analyte", "Analysis", "Analyse");
        put("tScore", "T-score", "T-score");
        put("zScore", "Z-score", "Z-score");
        put("gramsPerCm2", "Density, g/cm²", "Densité, g/cm²");
        put("instrument", "Score", "Score");
    }

    private static void imaging() {
        put("site", "Site", "Site");
        put("sites", "Site", "Site");
        put("extent", "Oedema", "Œdème");
        put("comparison", "Compared with before", "Évolution");
        put("features", "Features", "Signes associés");
        put("percent", "Share of the bone, %", "Part de l'os, %");
        put("volumeMm3", "Volume, mm³", "Volume, mm³");
        put("zoneThicknessMm", "Low-signal zone, thickness in mm", "Zone en hyposignal, épaisseur en mm");
        put("zoneLengthMm", "Low-signal zone, length in mm", "Zone en hyposignal, longueur en mm");
        put("findings", "Findings", "Constatations");
        put("arco", "ARCO stage", "Stade ARCO");
        put("uptake", "Uptake", "Fixation");
    }

    private static void circumstances() {
        put("agent", "Treatment", "Traitement");
        put("action", "What happened", "Action");
        put("route", "Route", "Voie");
        put("detail", "Detail", "Précision");
        put("factor", "Circumstance", "Circonstance");
        put(
                "lastMenstrualPeriod",
                "Last menstrual period, of a pregnancy",
                "Date des dernières règles, pour une grossesse");
        put("dueDate", "Due date, of a pregnancy", "Terme prévu, pour une grossesse");
        put("organ", "Organ, of a transplant", "Organe, pour une transplantation");
        put("drug", "Drug, of a calcineurin inhibitor", "Médicament, pour un inhibiteur de la calcineurine");
        put("text", "Remark", "Remarque");
        put("cause", "Cause", "Cause");
        put("status", "Status", "Statut");
        put("basis", "On what grounds", "Sur quels arguments");
        put("by", "Healed by", "Guérison au plus tard le");
        put("reason", "Reason", "Motif");
        put("next", "Next appointment", "Prochain rendez-vous");
        put("outcome", "Outcome", "Issue");
        put("fact", "Fact", "Fait");
    }

    /** What a field is called; its own name when nobody has said it in words. */
    static String of(String name, Tongue tongue) {
        Text label = LABELS.get(name);
        return label == null ? name : tongue.say(label);
    }

    /** What the field to which a JSON pointer leads is called; nothing for a document. */
    static String atEndOf(String pointer, Tongue tongue) {
        List<String> steps = List.of(pointer.split("/"));
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (LABELS.containsKey(steps.get(i))) {
                return of(steps.get(i), tongue);
            }
        }
        return "";
    }
}
