package org.marrowwatch.rules.safety;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.marrowwatch.episode.Alarm;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.Text;
import org.marrowwatch.rules.Finding;
import org.marrowwatch.rules.Grade;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleCard;
import org.marrowwatch.rules.Severity;
import org.marrowwatch.rules.Subject;
import org.marrowwatch.rules.Verdict;

/** A hip that may have broken and has not been imaged since. */
public final class FractureRedFlag implements Rule {

    private static final RuleCard CARD = new RuleCard(
            "fracture-red-flag",
            1,
            Text.of("Hip fracture to be excluded today", "Fracture de hanche à exclure aujourd'hui"),
            Text.of(
                    "Raised at once when a hip worsens suddenly, suddenly bears no weight, is shortened or rotated, or"
                            + " after a fall on it; and when a painful hip bears no weight in pregnancy or up to "
                            + Alarm.POSTPARTUM_MONTHS + " months after delivery. 12.1 % of matched women with transient"
                            + " osteoporosis of the hip in pregnancy had a hip fracture; some after weeks of pain that"
                            + " seemed harmless.",
                    "Signalé d'emblée quand une hanche s'aggrave brutalement, ne supporte brutalement plus l'appui, est"
                            + " raccourcie ou en rotation, ou après une chute ; et quand une hanche douloureuse ne"
                            + " supporte pas l'appui pendant la grossesse ou jusqu'à " + Alarm.POSTPARTUM_MONTHS
                            + " mois après l'accouchement. 12,1 % des femmes appariées ayant une ostéoporose transitoire"
                            + " de la hanche pendant la grossesse ont eu une fracture de hanche, parfois après des"
                            + " semaines de douleur d'allure bénigne."),
            Text.of(
                    "A radiograph or MRI of that hip without a fracture, on the same day or later, or the fracture recorded as"
                            + " a fact.",
                    "Une radiographie ou une IRM de cette hanche sans fracture, le même jour ou après, ou la fracture"
                            + " consignée."),
            "Hadji, Arch Osteoporos 2017;12:11 (12.1 %); Faraji, GMJ 2020;9:e1750 and Osteoporos Int 2024"
                    + " (10.1007/s00198-024-07346-4), fractures after weeks of pain; the signs are common practice",
            Grade.UNVERIFIED);

    private static final Text SIGNS = Text.of(
            "{region}: {signs} on {since}, and no image of it since. Exclude a fracture today.",
            "{region} : {signs} le {since}, sans image depuis. Exclure une fracture aujourd'hui.");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict judge(Episode episode, LocalDate asOf) {
        Verdict verdict = Verdict.quiet();
        for (List<Alarm> ofOneHip : episode.unansweredHipAlarms()) {
            verdict = verdict.and(Verdict.of(finding(ofOneHip)));
        }
        return verdict;
    }

    private static Finding finding(List<Alarm> alarms) {
        Alarm first = alarms.get(0);
        List<Text> signs = new ArrayList<>();
        alarms.forEach(alarm -> signs.addAll(alarm.signs()));
        return new Finding(
                CARD,
                Severity.CRITICAL,
                Subject.of(first.region()),
                first.on(),
                alarms.stream().map(Alarm::fact).distinct().toList(),
                SIGNS,
                Map.of(
                        "region",
                        first.region(),
                        "signs",
                        signs.stream().distinct().toList(),
                        "since",
                        first.on()));
    }
}
