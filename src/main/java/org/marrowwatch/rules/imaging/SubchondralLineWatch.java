package org.marrowwatch.rules.imaging;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.Mri;
import org.marrowwatch.episode.MriReading;
import org.marrowwatch.episode.SubchondralSigns;
import org.marrowwatch.episode.SubchondralSigns.Concern;
import org.marrowwatch.episode.Text;
import org.marrowwatch.rules.Grade;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleCard;
import org.marrowwatch.rules.Severity;
import org.marrowwatch.rules.Verdict;

/** A line or an unmeasured zone of low signal under the cartilage: harmless as a rule, and looked for on the next MRI. */
public final class SubchondralLineWatch implements Rule {

    private static final int PATIENTS = 49;
    private static final int HEALED = 44;
    private static final int WITH_A_LINE = 27;

    private static final RuleCard CARD = new RuleCard(
            "subchondral-line-watch",
            2,
            Text.of("Subchondral line to be watched", "Ligne sous-chondrale à surveiller"),
            Text.of(
                    "Raised for information when the latest MRI of a site shows a subchondral line, or a low-signal zone"
                            + " that was not measured in thickness and length.\nA thin line alone is no osteonecrosis:"
                            + " in a series of " + PATIENTS + " patients " + HEALED
                            + " healed without a remnant, while " + WITH_A_LINE + " of the " + PATIENTS
                            + " showed such a line at some time, and none of 14 hips with crescent lines progressed in"
                            + " another. Such lines appeared up to 5 months after the first MRI, so one MRI is not"
                            + " enough.\nWhat a zone means its size decides, which is why it is to be measured.\nSilent"
                            + " where osteonecrosis is suspected or its conversion is seen at the site.",
                    "Signalé pour information quand la dernière IRM d'un site montre une ligne sous-chondrale, ou une"
                            + " zone en hyposignal sans mesure de l'épaisseur et de la longueur.\nUne ligne fine seule"
                            + " n'est pas une ostéonécrose : dans une série de " + PATIENTS + " patients, " + HEALED
                            + " ont guéri sans séquelle, alors que " + WITH_A_LINE + " des " + PATIENTS
                            + " ont présenté une telle ligne à un moment, et aucune des 14 hanches à ligne en croissant"
                            + " d'une autre n'a évolué. Ces lignes sont apparues jusqu'à 5 mois après la première IRM :"
                            + " une seule IRM ne suffit pas.\nLa signification d'une zone dépend de sa taille, d'où la"
                            + " demande de la mesurer.\nMuet quand une ostéonécrose est suspectée ou sa conversion vue"
                            + " au même site."),
            Text.of(
                    "A later MRI of the site, or of each of its parts, without the line or zone, or one that measures the zone. Osteonecrosis recorded as excluded does not end the watch, and"
                            + " returns a suspected one to it: " + Subchondral.EXCLUSION.en(),
                    "Une IRM ultérieure du site, ou de chacune de ses parties, sans la ligne ni la zone, ou qui mesure la zone. L'ostéonécrose consignée comme exclue ne met pas fin à cette surveillance"
                            + " et y ramène une ostéonécrose suspectée : " + Subchondral.EXCLUSION.fr()),
            "Geith, Diagn Interv Radiol 2020;26:355 (subchondral lines); Holzer, Curr Orthop Pract 2009;20:161 (crescent"
                    + " lines); that an unmeasured zone is watched alike is our decision",
            Grade.EVIDENCE);

    private static final Text PHRASE =
            Text.of("{site}: {signs} on the MRI of {on}.", "{site} : {signs} à l'IRM du {on}.");

    private static final Text LINES_HEAL = Text.of(
            "In one series " + HEALED + " of " + PATIENTS + " healed without a remnant, and " + WITH_A_LINE + " of the "
                    + PATIENTS + " showed such a line at some time; the next MRI should look for it.",
            "Dans une série, " + HEALED + " patients sur " + PATIENTS + " ont guéri sans séquelle, et " + WITH_A_LINE
                    + " des " + PATIENTS
                    + " ont présenté une telle ligne à un moment ; à rechercher sur la prochaine IRM.");

    private static final Text MEASURE =
            Text.of("The size of the zone decides: measure it.", "La taille de la zone est décisive : la mesurer.");

    private static final Text LINE = Mri.Feature.SUBCHONDRAL_LINE.text();

    private static final Text ZONE =
            Text.of("low-signal zone, not fully measured", "zone en hyposignal, incomplètement mesurée");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict judge(Episode episode, LocalDate asOf) {
        return Subchondral.findings(
                CARD, Severity.INFO, episode, Concern.WATCH, SubchondralLineWatch::phrase, SubchondralLineWatch::seen);
    }

    private static Text phrase(SubchondralSigns signs) {
        List<Text> seen = seen(signs);
        Text phrase = seen.contains(LINE) ? PHRASE.then(LINES_HEAL) : PHRASE;
        return seen.contains(ZONE) ? phrase.then(MEASURE) : phrase;
    }

    private static List<Text> seen(SubchondralSigns signs) {
        Set<Text> seen = new LinkedHashSet<>();
        for (MriReading reading : signs.mri()) {
            if (reading.finding().shows(Mri.Feature.SUBCHONDRAL_LINE)) {
                seen.add(LINE);
            }
            if (SubchondralSigns.unmeasuredZone(reading.finding())) {
                seen.add(ZONE);
            }
        }
        return List.copyOf(seen);
    }
}
