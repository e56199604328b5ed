package org.marrowwatch.rules.safety;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marrowwatch.episode.Alarm;
import org.marrowwatch.episode.Alarm.PainJump;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.episode.Language;
import org.marrowwatch.episode.Text;
import org.marrowwatch.rules.Finding;
import org.marrowwatch.rules.Grade;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleCard;
import org.marrowwatch.rules.Severity;
import org.marrowwatch.rules.Subject;
import org.marrowwatch.rules.Verdict;
import org.marrowwatch.rules.Wording;

/** A hip that may have broken and has not been imaged since, or whose image shows a fracture that nobody recorded. */
public final class FractureRedFlag implements Rule {

    private static final RuleCard CARD = new RuleCard(
            "fracture-red-flag",
            3,
            Text.of("Hip fracture to be excluded today", "Fracture de hanche à exclure aujourd'hui"),
            Text.of(
                    "Raised at once by any of these in a hip:"
                            + "\n- Sudden worsening, sudden loss of weight-bearing, shortening or rotation, or a fall on it"
                            + "\n- Pain at rest or on loading that rises by at least " + PainJump.POINTS + " points to "
                            + PainJump.REACHED
                            + " of 10 or more between two reports at most " + PainJump.DAYS
                            + " days apart, and had not reached that before (our decision: a sudden jump of pain has no"
                            + " published number)"
                            + "\n- A painful hip that bears no weight, in pregnancy or up to " + Alarm.POSTPARTUM_MONTHS
                            + " months after delivery, once for each unbroken row of such reports unless pain rises importantly"
                            + " (our decision)"
                            + "\n- An image of it with a fracture that is not recorded; a thin subchondral line on MRI does not"
                            + " count as a fracture"
                            + "\n12.1 % of matched women with transient osteoporosis of the hip in pregnancy had a hip"
                            + " fracture; some after weeks of pain that seemed harmless.",
                    "Signalé d'emblée devant l'un de ces éléments à une hanche :"
                            + "\n- Une aggravation brutale, une perte brutale de l'appui, un raccourcissement ou une rotation, ou"
                            + " une chute"
                            + "\n- Une douleur au repos ou en charge qui augmente d'au moins " + PainJump.POINTS
                            + " points jusqu'à "
                            + PainJump.REACHED + " sur 10 ou plus entre deux comptes rendus séparés d'au plus "
                            + PainJump.DAYS
                            + " jours, sans y être déjà auparavant (notre décision : aucun chiffre publié ne définit une"
                            + " hausse brutale)"
                            + "\n- Une hanche douloureuse sans appui possible, pendant la grossesse ou jusqu'à "
                            + Alarm.POSTPARTUM_MONTHS
                            + " mois après l'accouchement, une fois par suite ininterrompue de tels"
                            + " comptes rendus sauf hausse importante de la douleur (notre décision)"
                            + "\n- Une image qui y montre une fracture non consignée ; une fine ligne sous-chondrale à l'IRM"
                            + " n'est pas une telle fracture"
                            + "\n12,1 % des femmes appariées ayant une ostéoporose transitoire de la hanche pendant la"
                            + " grossesse ont eu une fracture de hanche, parfois après des semaines de douleur d'allure"
                            + " bénigne."),
            Text.of(
                    "A radiograph or MRI of the proximal femur of that hip without a fracture, on the same day or later, or the"
                            + " fracture recorded as a fact. A fracture recorded earlier counts for a later image as long as"
                            + " no image without it lies between. A normal radiograph does not exclude an occult fracture. A"
                            + " fracture that an image shows is cleared by its record or by an image of a later day"
                            + " without it; one that an MRI shows only by an MRI. A sign without an image is also cleared by a"
                            + " closure, or by two reports free of pain with full weight-bearing at least "
                            + Alarm.RECOVERED_DAYS + " days apart (our decision).",
                    "Une radiographie ou une IRM du fémur proximal de cette hanche sans fracture, le même jour ou après, ou la"
                            + " fracture consignée. Une fracture consignée plus tôt compte pour une image ultérieure tant"
                            + " qu'aucune image sans fracture ne les sépare. Une radiographie normale n'exclut pas une fracture occulte. Une"
                            + " fracture montrée par une image est levée par sa consignation ou par une image d'un jour"
                            + " ultérieur sans fracture ; celle que montre une IRM, seulement par une IRM. Un signe sans image est"
                            + " levé aussi par la clôture, ou par deux comptes rendus sans douleur en appui complet à "
                            + Alarm.RECOVERED_DAYS + " jours d'écart au moins (notre décision)."),
            "Hadji, Arch Osteoporos 2017;12:11 (12.1 %); Faraji, GMJ 2020;9:e1750 and Osteoporos Int 2024"
                    + " (10.1007/s00198-024-07346-4), fractures after weeks of pain; the signs are common practice; the"
                    + " jump of pain is our decision",
            Grade.UNVERIFIED);

    private static final Text SIGNS = Text.of(
            "{region}: {signs} on {since}, and no image of it since. Exclude a fracture today.",
            "{region} : {signs} le {since}, sans image depuis. Exclure une fracture aujourd'hui.");

    private static final Text SHOWN = Text.of(
            "{region}: a fracture is shown by {image} on {shown} and is not recorded. Act on it today.",
            "{region} : fracture visible à l'imagerie du {shown} ({image}), non consignée. Agir aujourd'hui.");

    private static final Text SHOWN_AFTER_SIGNS = Text.of(
            "{region}: {signs} on {since}, and a fracture is shown by {image} on {shown} and is not recorded. Act on it"
                    + " today.",
            "{region} : {signs} le {since}, et fracture visible à l'imagerie du {shown} ({image}), non consignée. Agir"
                    + " aujourd'hui.");

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
        Set<FactId> evidence = new LinkedHashSet<>();
        Set<Text> signs = new LinkedHashSet<>();
        Map<String, Object> values = new HashMap<>();
        values.put("region", first.region());
        for (Alarm alarm : alarms) {
            evidence.addAll(alarm.facts());
            signs.addAll(alarm.signs());
            if (alarm.jump() != null) {
                signs.add(words(alarm.jump()));
            }
            if (alarm.shownBy() != null && values.putIfAbsent("shown", alarm.on()) == null) {
                values.put("image", alarm.shownBy());
            }
            if (!signs.isEmpty()) {
                values.putIfAbsent("since", alarm.on());
                values.put("signs", List.copyOf(signs));
            }
        }
        boolean shown = values.containsKey("shown");
        return new Finding(
                CARD,
                Severity.CRITICAL,
                Subject.of(first.region()),
                first.on(),
                List.copyOf(evidence),
                shown ? signs.isEmpty() ? SHOWN : SHOWN_AFTER_SIGNS : SIGNS,
                values);
    }

    private static Text words(PainJump jump) {
        return Text.of(
                "pain up from " + Wording.say(jump.from(), Language.EN) + " to " + Wording.say(jump.to(), Language.EN)
                        + " of 10 within " + PainJump.DAYS + " days",
                "douleur passée de " + Wording.say(jump.from(), Language.FR) + " à "
                        + Wording.say(jump.to(), Language.FR) + " sur 10 en au plus " + PainJump.DAYS + " jours");
    }
}
