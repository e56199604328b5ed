package org.marrowwatch.rules.imaging;

import static org.marrowwatch.episode.SubchondralSigns.HIP_LENGTH_MM;
import static org.marrowwatch.episode.SubchondralSigns.HIP_THICKNESS_MM;
import static org.marrowwatch.episode.SubchondralSigns.KNEE_LENGTH_MM;
import static org.marrowwatch.episode.SubchondralSigns.KNEE_THICKNESS_MM;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Area;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.Language;
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
import org.marrowwatch.rules.Wording;

/** A zone of low signal so large, or a line in such a patient, that osteonecrosis must be thought of. */
public final class OsteonecrosisSuspected implements Rule {

    private static final Text KNEE_LIMITS = Text.of(
            "more than " + en(KNEE_THICKNESS_MM) + " mm thick or " + en(KNEE_LENGTH_MM) + " mm long",
            "plus de " + fr(KNEE_THICKNESS_MM) + " mm d'épaisseur ou " + fr(KNEE_LENGTH_MM) + " mm de longueur");

    private static final Text HIP_LIMITS = Text.of(
            "at least " + en(HIP_THICKNESS_MM) + " mm thick or " + en(HIP_LENGTH_MM) + " mm long",
            "au moins " + fr(HIP_THICKNESS_MM) + " mm d'épaisseur ou " + fr(HIP_LENGTH_MM) + " mm de longueur");

    private static final RuleCard CARD = new RuleCard(
            "osteonecrosis-suspected",
            2,
            Text.of("Osteonecrosis suspected", "Ostéonécrose suspectée"),
            Text.of(
                    "Raised by any of these at a site:"
                            + "\n- A large subchondral low-signal zone on its latest MRI"
                            + "\n- A subchondral line or an unmeasured zone on its latest MRI, when steroids were recorded up"
                            + " to that day"
                            + "\n- A radiograph staged ARCO I or II"
                            + "\nA zone is large:"
                            + "\n- In the knee: " + KNEE_LIMITS.en()
                            + " (poor prognosis in a review; against it, in 20 early knees such a size did not"
                            + " necessarily mean a bad outcome)"
                            + "\n- In the hip: " + HIP_LIMITS.en() + ", which is unverified: no source was found"
                            + "\n- Elsewhere: the numbers of the knee, extrapolated"
                            + "\nIn steroid osteonecrosis 11 of 13 hips with oedema went on to advanced osteonecrosis.",
                    "Signalé devant l'un de ces éléments à un site :"
                            + "\n- Une grande zone sous-chondrale en hyposignal à sa dernière IRM"
                            + "\n- Une ligne sous-chondrale ou une zone non mesurée à sa dernière IRM, quand des corticoïdes"
                            + " ont été consignés jusqu'à ce jour-là"
                            + "\n- Une radiographie classée ARCO I ou II"
                            + "\nUne zone est grande :"
                            + "\n- Au genou : " + KNEE_LIMITS.fr()
                            + " (mauvais pronostic selon une revue ; à l'inverse, sur 20 genoux vus tôt, cette taille"
                            + " n'annonçait pas nécessairement une mauvaise évolution)"
                            + "\n- À la hanche : " + HIP_LIMITS.fr() + ", seuils non vérifiés : aucune source trouvée"
                            + "\n- Ailleurs : les seuils du genou, extrapolés"
                            + "\nDans l'ostéonécrose cortisonique, 11 hanches œdémateuses sur 13 ont évolué vers une"
                            + " ostéonécrose avancée."),
            Text.of(
                    "A later MRI of the site, or of each of its parts, without these signs; where only a radiograph showed them, also a later normal"
                            + " or remineralised one without a stage; or osteonecrosis recorded as excluded on the day"
                            + " of the image or later: " + Subchondral.EXCLUSION.en(),
                    "Une IRM ultérieure du site, ou de chacune de ses parties, sans ces signes ; si seule une radiographie les montrait, aussi une"
                            + " radiographie ultérieure normale ou reminéralisée sans stade ; ou l'ostéonécrose consignée"
                            + " comme exclue le jour de l'image ou après : " + Subchondral.EXCLUSION.fr()),
            "Insights Imaging 2023 (s13244-023-01495-6, knee); against it Yates, 20 early osteonecroses of the knee; Iida, AJR"
                    + " 2000;174:735 (steroids); ARCO 2019 revision; the limits of the hip are unverified",
            Grade.UNVERIFIED);

    private static final Text PHRASE = Text.of(
            "{site}: {signs}; latest image {on}. Osteonecrosis should be looked for.",
            "{site} : {signs} ; dernière image le {on}. Une ostéonécrose est à rechercher.");

    private static final Text LINE_UNDER_STEROIDS =
            Text.of("subchondral line with steroids on record", "ligne sous-chondrale avec corticoïdes consignés");

    private static final Text ZONE_UNDER_STEROIDS = Text.of(
            "low-signal zone, not fully measured, with steroids on record",
            "zone en hyposignal, incomplètement mesurée, avec corticoïdes consignés");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict judge(Episode episode, LocalDate asOf) {
        return Subchondral.findings(
                CARD,
                Severity.WARNING,
                episode,
                Concern.OSTEONECROSIS_SUSPECTED,
                signs -> PHRASE,
                OsteonecrosisSuspected::seen);
    }

    private static List<Text> seen(SubchondralSigns signs) {
        Set<Text> seen = new LinkedHashSet<>();
        for (MriReading reading : signs.mri()) {
            Mri.Finding finding = reading.finding();
            if (SubchondralSigns.largeZone(finding)) {
                seen.add(largeZone(finding));
            }
            if (signs.steroid().isPresent() && finding.shows(Mri.Feature.SUBCHONDRAL_LINE)) {
                seen.add(LINE_UNDER_STEROIDS);
            }
            if (signs.steroid().isPresent() && SubchondralSigns.unmeasuredZone(finding)) {
                seen.add(ZONE_UNDER_STEROIDS);
            }
        }
        signs.radiograph().ifPresent(image -> seen.addAll(image.fact().necroticSigns()));
        return List.copyOf(seen);
    }

    /** The size as it was measured, against the limit of its area and the ground that this stands on. */
    private static Text largeZone(Mri.Finding finding) {
        Area area = finding.site().bone().area();
        Text limits = area == Area.HIP ? HIP_LIMITS : KNEE_LIMITS;
        Text ground = switch (area) {
            case HIP -> Text.of(", unverified", ", non vérifié");
            case KNEE -> Text.same("");
            case ANKLE_FOOT, OTHER -> Text.of(", taken from the knee", ", repris du genou");
        };
        List<Text> size = Stream.of(
                        millimetres("%s mm thick", "%s mm d'épaisseur", finding.zoneThicknessMm()),
                        millimetres("%s mm long", "%s mm de longueur", finding.zoneLengthMm()))
                .flatMap(Optional::stream)
                .toList();
        return Text.of(
                "low-signal zone " + joined(size, Language.EN, " and ") + " (large: " + limits.en() + ground.en() + ")",
                "zone en hyposignal de " + joined(size, Language.FR, " et ") + " (grande : " + limits.fr() + ground.fr()
                        + ")");
    }

    private static Optional<Text> millimetres(String en, String fr, @Nullable Double number) {
        return Optional.ofNullable(number)
                .map(known -> Text.of(en.replace("%s", en(known)), fr.replace("%s", fr(known))));
    }

    private static String joined(List<Text> size, Language language, String and) {
        return size.stream().map(text -> text.in(language)).collect(Collectors.joining(and));
    }

    private static String en(double number) {
        return Wording.say(number, Language.EN);
    }

    private static String fr(double number) {
        return Wording.say(number, Language.FR);
    }
}
