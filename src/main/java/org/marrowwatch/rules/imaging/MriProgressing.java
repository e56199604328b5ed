package org.marrowwatch.rules.imaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.MriChange;
import org.marrowwatch.episode.MriComparison;
import org.marrowwatch.episode.MriCourse;
import org.marrowwatch.episode.MriExtension;
import org.marrowwatch.episode.MriReading;
import org.marrowwatch.episode.RegionCourse;
import org.marrowwatch.episode.Text;
import org.marrowwatch.rules.Finding;
import org.marrowwatch.rules.Grade;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleCard;
import org.marrowwatch.rules.Severity;
import org.marrowwatch.rules.Subject;
import org.marrowwatch.rules.Verdict;

/** Oedema that the latest MRI shows larger than any before, or in a new part of a bone. */
public final class MriProgressing implements Rule {

    private static final int RISE_PERCENT = (int) Math.round((MriChange.PROGRESSING_AT - 1) * 100);

    private static final RuleCard CARD = new RuleCard(
            "mri-progressing",
            2,
            Text.of("Oedema progressing on MRI", "Œdème en progression à l'IRM"),
            Text.of(
                    "Raised when the latest MRI of a site shows one of these; the cuts are our decision:"
                            + "\n- Oedema at least " + RISE_PERCENT
                            + " % or one grade larger than the largest earlier reading of that site by the same method"
                            + " since the last relapse, if there was one,"
                            + " or worse in the reader's word where methods differ or two grades are equal"
                            + "\n- For the first time, oedema in another part of one bone more than "
                            + Episode.SAME_PRESENTATION_DAYS
                            + " days after the first oedema of the region, such as the femoral neck after the head: that"
                            + " is progression, not migration"
                            + "\nSilent at a site for which the flag of conversion to osteonecrosis speaks."
                            + "\nEven a change of half in a small lesion may be fluctuation: 63.3 % of lesions of"
                            + " osteoarthritic knees changed by more than 50 % within 6 or 12 weeks without treatment.",
                    "Signalé quand la dernière IRM d'un site montre l'un de ces éléments ; les seuils sont notre décision :"
                            + "\n- Un œdème plus étendu d'au moins " + RISE_PERCENT
                            + " % ou d'un grade que la plus grande lecture antérieure de ce site par la même méthode"
                            + " depuis la dernière récidive éventuelle, ou"
                            + " aggravé selon le lecteur quand les méthodes diffèrent ou que deux grades sont égaux"
                            + "\n- Pour la première fois, un œdème d'une autre partie du même os plus de "
                            + Episode.SAME_PRESENTATION_DAYS
                            + " jours après le premier œdème de la région, comme le col fémoral après la tête : c'est"
                            + " une progression, non une migration"
                            + "\nMuet au site pour lequel parle le signalement de conversion en ostéonécrose."
                            + "\nMême une variation de moitié d'une petite lésion peut n'être qu'une fluctuation : 63,3 % des"
                            + " lésions de genoux arthrosiques ont varié de plus de 50 % en 6 ou 12 semaines sans"
                            + " traitement."),
            Text.of(
                    "A later MRI of the site that shows no further increase, or remission of the region.",
                    "Une IRM ultérieure du site sans nouvelle augmentation, ou la rémission de la région."),
            "Osteoarthritis Cartilage 2012;20:1514 (fluctuation of lesions); the cuts are our decision",
            Grade.EXTRAPOLATION);

    private static final Text VOLUME = Text.of(
            "{site}: {now} mm³ of oedema on the MRI of {on}, against {then} mm³ in the largest earlier reading ({before}).",
            "{site} : {now} mm³ d'œdème à l'IRM du {on}, contre {then} mm³ à la plus grande lecture antérieure"
                    + " ({before}).");

    private static final Text PERCENT = Text.of(
            "{site}: {now} % of the bone oedematous on the MRI of {on}, against {then} % in the largest earlier reading"
                    + " ({before}).",
            "{site} : œdème de {now} % de l'os à l'IRM du {on}, contre {then} % à la plus grande lecture antérieure"
                    + " ({before}).");

    private static final Text GRADE = Text.of(
            "{site}: extent of oedema {now} on the MRI of {on}, against {then} in the largest earlier reading ({before}).",
            "{site} : œdème {now} à l'IRM du {on}, contre {then} à la plus grande lecture antérieure ({before}).");

    private static final Text READER = Text.of(
            "{site}: oedema {now} on the MRI of {on} in the reader's word; the extent cannot be compared with the one of"
                    + " {before}.",
            "{site} : œdème {now} à l'IRM du {on} selon le lecteur ; l'étendue n'est pas comparable à celle du"
                    + " {before}.");

    private static final Text SAME_GRADE = Text.of(
            "{site}: oedema {now} on the MRI of {on} in the reader's word, though of the same grade ({then}) as on that of"
                    + " {before}.",
            "{site} : œdème {now} à l'IRM du {on} selon le lecteur, bien que du même grade ({then}) qu'à celle du"
                    + " {before}.");

    private static final Text EXTENSION = Text.of(
            "{site}: first oedema there on the MRI of {on}, in a bone of which another part was oedematous before ({from},"
                    + " {before}): extension, not migration.",
            "{site} : premier œdème à cet endroit à l'IRM du {on}, dans un os dont une autre partie était déjà œdémateuse"
                    + " ({from}, {before}) : extension, non migration.");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict judge(Episode episode, LocalDate asOf) {
        Verdict verdict = Verdict.quiet();
        for (RegionCourse region : episode.regions()) {
            if (region.open() && region.mriOfSpell().progressing()) {
                verdict = verdict.and(judge(episode, region.mriOfSpell(), region));
            }
        }
        return verdict;
    }

    private static Verdict judge(Episode episode, MriCourse mri, RegionCourse region) {
        Optional<MriComparison> rise = mri.comparison()
                .filter(worst -> worst.change() == MriChange.PROGRESSING)
                .filter(worst -> !episode.convertedAt(worst.latest().site()));
        if (rise.isPresent()) {
            return Verdict.of(risen(region, rise.get()));
        }
        return mri.extension()
                .filter(extension -> !episode.convertedAt(extension.to().site()))
                .map(extension -> Verdict.of(extended(region, extension)))
                .orElse(Verdict.quiet());
    }

    private static Finding risen(RegionCourse region, MriComparison rise) {
        return finding(
                region,
                rise.largest(),
                rise.latest(),
                switch (rise.method()) {
                    case VOLUME -> VOLUME;
                    case PERCENT -> PERCENT;
                    case GRADE -> GRADE;
                    case READER -> rise.sameGrade() ? SAME_GRADE : READER;
                },
                Map.of(
                        "site", rise.latest().site(),
                        "on", rise.latest().on(),
                        "now", rise.latestExtent(),
                        "then", rise.largestExtent(),
                        "before", rise.largest().on()));
    }

    private static Finding extended(RegionCourse region, MriExtension extension) {
        return finding(
                region,
                extension.from(),
                extension.to(),
                EXTENSION,
                Map.of(
                        "site", extension.to().site(),
                        "on", extension.to().on(),
                        "from", extension.from().site(),
                        "before", extension.from().on()));
    }

    private static Finding finding(
            RegionCourse region, MriReading before, MriReading latest, Text phrase, Map<String, Object> values) {
        return new Finding(
                CARD,
                Severity.WARNING,
                Subject.of(region.region()),
                latest.on(),
                List.of(before.id(), latest.id()),
                phrase,
                values);
    }
}
