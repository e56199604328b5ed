package org.marrowwatch.rules.imaging;

import static org.marrowwatch.rules.Threshold.OEDEMA_OUTLASTS_PAIN;
import static org.marrowwatch.rules.Threshold.PAIN_OUTLASTS_OEDEMA;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.episode.Known;
import org.marrowwatch.episode.MriReading;
import org.marrowwatch.episode.RegionCourse;
import org.marrowwatch.episode.Symptoms;
import org.marrowwatch.episode.Text;
import org.marrowwatch.rules.Finding;
import org.marrowwatch.rules.Grade;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleCard;
import org.marrowwatch.rules.RuleSettings;
import org.marrowwatch.rules.Severity;
import org.marrowwatch.rules.Subject;
import org.marrowwatch.rules.Verdict;

/** Oedema that outlasts the pain, or pain that outlasts the oedema. */
public final class SymptomImagingDiscordance implements Rule {

    private static final Text OEDEMA = Text.of(
            "{region}: free of pain since {remission}, but MRI at least {months} after onset, last on {mri}, still shows"
                    + " oedema: {sites}.",
            "{region} : sans douleur depuis le {remission}, mais l'IRM faite au moins {months} après le début, la dernière le"
                    + " {mri}, montre encore un œdème : {sites}.");

    private static final Text PAIN = Text.of(
            "{region}: free of oedema on MRI since {clear}, but still painful at least {weeks} weeks later, last on {pain}.",
            "{region} : sans œdème à l'IRM depuis le {clear}, mais douleur encore rapportée au moins {weeks} semaines après,"
                    + " en dernier le {pain}.");

    private final RuleSettings settings;
    private final RuleCard card;

    public SymptomImagingDiscordance(RuleSettings settings) {
        this.settings = settings;
        this.card = card(settings);
    }

    private static RuleCard card(RuleSettings settings) {
        int months = settings.count(OEDEMA_OUTLASTS_PAIN);
        int weeks = settings.count(PAIN_OUTLASTS_OEDEMA);
        return new RuleCard(
                "symptom-imaging-discordance",
                1,
                Text.of("Symptoms and MRI disagree", "Discordance entre symptômes et IRM"),
                Text.of(
                        "Raised for information in two cases, whose times are our decision:"
                                + "\n- A region is in remission and its latest MRI, taken at least " + months
                                + " months after onset, still shows oedema. This is common after kidney transplant under a"
                                + " calcineurin inhibitor: there oedema and ALP often outlast the symptoms."
                                + "\n- MRI is free of oedema and pain is still reported " + weeks
                                + " weeks later or after, with no remission between. This asks for another cause of the"
                                + " pain.",
                        "Signalé pour information dans deux cas, dont les délais sont notre décision :"
                                + "\n- Une région est en rémission et sa dernière IRM, faite au moins " + months
                                + " mois après le début, montre encore un œdème. C'est fréquent après greffe rénale sous"
                                + " inhibiteur de la calcineurine : l'œdème et les PAL y survivent souvent aux symptômes."
                                + "\n- L'IRM est sans œdème et une douleur est encore rapportée " + weeks
                                + " semaines plus tard ou au-delà, sans rémission entre-temps. Il faut chercher une autre"
                                + " cause de la douleur."),
                Text.of(
                        "An MRI free of oedema; or a report without pain; or a relapse, which is judged anew.",
                        "Une IRM sans œdème, ou un compte rendu sans douleur, ou une récidive, évaluée à nouveau."),
                "Post-transplant distal limb bone-marrow oedema, 10 kidney recipients, Nephrol Dial Transplant (oedema and"
                        + " ALP outlast symptoms); both times are our decision",
                Grade.EXTRAPOLATION);
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public Verdict judge(Episode episode, LocalDate asOf) {
        Verdict verdict = Verdict.quiet();
        for (RegionCourse region : episode.regions()) {
            if (!region.mri().sites().isEmpty()) {
                verdict = verdict.and(region.inRemissionSince()
                        .map(remission -> oedemaOutlasts(region, remission))
                        .orElseGet(() -> painOutlasts(region)));
            }
        }
        return verdict;
    }

    private Verdict oedemaOutlasts(RegionCourse region, LocalDate remission) {
        int months = settings.count(OEDEMA_OUTLASTS_PAIN);
        List<MriReading> oedema =
                region.mri().stillOedematousFrom(region.clockStart().plusMonths(months));
        if (oedema.isEmpty()) {
            return Verdict.quiet();
        }
        Stream<FactId> painFree = region.reports().stream()
                .filter(report -> report.on().equals(remission) && report.fact().painFree())
                .map(Known::id);
        LocalDate first =
                oedema.stream().map(MriReading::on).min(LocalDate::compareTo).orElseThrow();
        return Verdict.of(finding(
                region,
                first.isBefore(remission) ? remission : first,
                Stream.concat(painFree, oedema.stream().map(MriReading::id)),
                OEDEMA,
                Map.of(
                        "region", region.region(),
                        "remission", remission,
                        "months", Period.ofMonths(months),
                        "mri", latest(oedema),
                        "sites", oedema.stream().map(MriReading::site).toList())));
    }

    private Verdict painOutlasts(RegionCourse region) {
        List<MriReading> cleared = region.mri().clearedBy();
        if (cleared.isEmpty()) {
            return Verdict.quiet();
        }
        int weeks = settings.count(PAIN_OUTLASTS_OEDEMA);
        LocalDate clear = latest(cleared);
        List<Known<Symptoms>> pain = region.painLasting(clear, clear.plusWeeks(weeks));
        if (pain.isEmpty()) {
            return Verdict.quiet();
        }
        return Verdict.of(finding(
                region,
                pain.get(0).on(),
                Stream.concat(
                        cleared.stream().map(MriReading::id), pain.stream().map(Known::id)),
                PAIN,
                Map.of(
                        "region",
                        region.region(),
                        "clear",
                        clear,
                        "weeks",
                        weeks,
                        "pain",
                        pain.get(pain.size() - 1).on())));
    }

    private static LocalDate latest(List<MriReading> readings) {
        return readings.stream().map(MriReading::on).max(LocalDate::compareTo).orElseThrow();
    }

    private Finding finding(
            RegionCourse region, LocalDate since, Stream<FactId> evidence, Text phrase, Map<String, Object> values) {
        return new Finding(
                card,
                Severity.INFO,
                Subject.of(region.region()),
                since,
                evidence.distinct().toList(),
                phrase,
                values);
    }
}
