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

/** Bone under the cartilage that has given way, or bears the double line of osteonecrosis. */
public final class OsteonecrosisConversion implements Rule {

    private static final RuleCard CARD = new RuleCard(
            "osteonecrosis-conversion",
            2,
            Text.of("Conversion to osteonecrosis or collapse", "Conversion en ostéonécrose ou effondrement"),
            Text.of(
                    "Raised when the latest MRI of a site shows a depressed contour, a double line or collapse, or a"
                            + " radiograph shows collapse or is staged ARCO IIIA, IIIB or IV.\nThese are signs of"
                            + " osteonecrosis or of a fracture under the cartilage that has given way; oedema alone"
                            + " heals, these may not. In 20 knees seen early an undepressed contour went with healing."
                            + " A thin subchondral line alone is never conversion.",
                    "Signalé quand la dernière IRM d'un site montre une dépression du contour, une double ligne ou un"
                            + " effondrement, ou quand une radiographie montre un effondrement ou est classée ARCO IIIA,"
                            + " IIIB ou IV.\nCe sont des signes d'ostéonécrose ou d'une fracture sous-chondrale qui s'est"
                            + " enfoncée ; l'œdème seul guérit, ceci pas toujours. Sur 20 genoux vus tôt, un contour non"
                            + " déprimé allait avec la guérison. Une ligne sous-chondrale fine seule n'est jamais une"
                            + " conversion."),
            Text.of(
                    "A later MRI of the site, or of each of its parts, without these signs; where only a radiograph showed them, also a later normal"
                            + " or remineralised one; or osteonecrosis recorded as excluded on the day of the image or"
                            + " later: " + Subchondral.EXCLUSION.en(),
                    "Une IRM ultérieure du site, ou de chacune de ses parties, sans ces signes ; si seule une radiographie les montrait, aussi une"
                            + " radiographie ultérieure normale ou reminéralisée ; ou l'ostéonécrose consignée comme"
                            + " exclue le jour de l'image ou après : " + Subchondral.EXCLUSION.fr()),
            "Yates, 20 early osteonecroses of the knee (contour); ARCO 2019 revision (stages III and IV; the wording of IIIB and IV is unverified); that one such sign is"
                    + " enough is our decision",
            Grade.EVIDENCE);

    private static final Text PHRASE = Text.of(
            "{site}: {signs} (latest image {on}). A pattern of osteonecrosis or collapse, not of oedema alone.",
            "{site} : {signs} (dernière image le {on}). Aspect d'ostéonécrose ou d'effondrement, non d'œdème seul.");

    private static final List<Mri.Feature> SIGNS =
            List.of(Mri.Feature.CONTOUR_DEPRESSION, Mri.Feature.DOUBLE_LINE, Mri.Feature.COLLAPSE);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict judge(Episode episode, LocalDate asOf) {
        return Subchondral.findings(
                CARD, Severity.CRITICAL, episode, Concern.CONVERSION, signs -> PHRASE, OsteonecrosisConversion::seen);
    }

    private static List<Text> seen(SubchondralSigns signs) {
        Set<Text> seen = new LinkedHashSet<>();
        for (MriReading reading : signs.mri()) {
            for (Mri.Feature sign : SIGNS) {
                if (reading.finding().shows(sign)) {
                    seen.add(sign.text());
                }
            }
        }
        signs.radiograph().ifPresent(image -> seen.addAll(image.fact().necroticSigns()));
        return List.copyOf(seen);
    }
}
