package org.marrowwatch.rules.safety;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.marrowwatch.rules.safety.Contraindication.Advice.BOXED_WARNING;
import static org.marrowwatch.rules.safety.Contraindication.Advice.CONTRAINDICATED;
import static org.marrowwatch.rules.safety.Contraindication.Advice.CORRECT_FIRST;
import static org.marrowwatch.rules.safety.Contraindication.Advice.NOT_RECOMMENDED;
import static org.marrowwatch.rules.safety.Contraindication.Ground.PROLIA;
import static org.marrowwatch.rules.safety.Contraindication.Ground.RECLAST;
import static org.marrowwatch.rules.safety.Contraindication.Ground.SECONDARY;
import static org.marrowwatch.rules.safety.Contraindication.Ground.UNVERIFIED;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.marrowwatch.episode.Term;
import org.marrowwatch.episode.Text;
import org.marrowwatch.rules.Grade;
import org.marrowwatch.rules.Severity;

/** One line of what speaks against which agents, and on what ground. */
record Contraindication(Agents agents, Condition condition, Advice advice, Ground ground) {

    /** From this completed week an NSAID is avoided (unverified). */
    static final int NSAID_AVOIDED_WEEK = 20;

    /** From this completed week an NSAID is contraindicated (unverified). */
    static final int NSAID_CONTRAINDICATED_WEEK = 24;

    /** All that the rule and its card know. */
    static final List<Contraindication> TABLE = List.of(
            new Contraindication(Agents.ZOLEDRONATE, LowResult.clearanceBelow(35), CONTRAINDICATED, RECLAST),
            new Contraindication(Agents.ZOLEDRONATE, LowResult.hypocalcaemia(), CONTRAINDICATED, RECLAST),
            new Contraindication(Agents.OTHER_IV, LowResult.clearanceBelow(35), CONTRAINDICATED, SECONDARY),
            new Contraindication(Agents.OTHER_IV, LowResult.hypocalcaemia(), CORRECT_FIRST, SECONDARY),
            new Contraindication(Agents.ORAL, LowResult.clearanceBelow(30), NOT_RECOMMENDED, SECONDARY),
            new Contraindication(Agents.ORAL, LowResult.hypocalcaemia(), CORRECT_FIRST, SECONDARY),
            new Contraindication(Agents.ORAL, LowResult.vitaminDBelow(20), CORRECT_FIRST, SECONDARY),
            new Contraindication(Agents.BISPHOSPHONATE, DuringPregnancy.ALL, CONTRAINDICATED, SECONDARY),
            new Contraindication(Agents.BISPHOSPHONATE, Circumstance.BREASTFEEDING, CONTRAINDICATED, SECONDARY),
            new Contraindication(Agents.DENOSUMAB, LowResult.clearanceOrRateBelow(30), BOXED_WARNING, PROLIA),
            new Contraindication(Agents.DENOSUMAB, LowResult.hypocalcaemia(), CONTRAINDICATED, UNVERIFIED),
            new Contraindication(Agents.DENOSUMAB, DuringPregnancy.ALL, CONTRAINDICATED, UNVERIFIED),
            new Contraindication(Agents.DENOSUMAB, Circumstance.TRANSPLANT, NOT_RECOMMENDED, SECONDARY),
            new Contraindication(Agents.IV_OR_DENOSUMAB, LowResult.vitaminDBelow(20), CORRECT_FIRST, SECONDARY),
            new Contraindication(
                    Agents.NSAID,
                    DuringPregnancy.from(NSAID_AVOIDED_WEEK).before(NSAID_CONTRAINDICATED_WEEK),
                    NOT_RECOMMENDED,
                    UNVERIFIED),
            new Contraindication(
                    Agents.NSAID, DuringPregnancy.from(NSAID_CONTRAINDICATED_WEEK), CONTRAINDICATED, UNVERIFIED),
            new Contraindication(Agents.NSAID, LowResult.clearanceBelow(30), NOT_RECOMMENDED, UNVERIFIED),
            new Contraindication(Agents.NSAID, Circumstance.CALCINEURIN_INHIBITOR, NOT_RECOMMENDED, UNVERIFIED),
            new Contraindication(Agents.ILOPROST, DuringPregnancy.ALL, CONTRAINDICATED, UNVERIFIED));

    /** Whether the result that decides it is asked for when it is missing. */
    boolean needed() {
        return agents != Agents.ORAL && agents != Agents.NSAID && condition instanceof LowResult;
    }

    /** The advice, with what was seen and the ground in brackets. */
    Text reason(Text seen) {
        return Text.of(
                advice.text().en() + " (" + seen.en() + "; " + ground.text().en() + ")",
                advice.text().fr() + " (" + seen.fr() + " ; " + ground.text().fr() + ")");
    }

    /** The table in words, for the card: all that speaks against the same agents is said together. */
    static List<Text> inWords() {
        Map<Agents, Map<Advice, List<Text>>> lines = TABLE.stream()
                .collect(groupingBy(
                        Contraindication::agents,
                        LinkedHashMap::new,
                        groupingBy(
                                Contraindication::advice,
                                LinkedHashMap::new,
                                mapping(Contraindication::conditionAndGround, toList()))));
        return lines.entrySet().stream()
                .map(line -> inWords(line.getKey(), line.getValue()))
                .toList();
    }

    private static Text inWords(Agents agents, Map<Advice, List<Text>> lines) {
        List<Text> advices = lines.entrySet().stream()
                .map(line -> line.getKey().on(Text.join(line.getValue(), Text.of(" or ", " ou "))))
                .toList();
        return Text.join(List.of(agents.text(), Text.join(advices, Text.of("; ", " ; "))), Text.of(": ", " : "));
    }

    private Text conditionAndGround() {
        return Text.of(
                condition.text().en() + " (" + ground.text().en() + ")",
                condition.text().fr() + " (" + ground.text().fr() + ")");
    }

    /** What the condition means for the agent. */
    enum Advice implements Term {
        CONTRAINDICATED(Severity.CRITICAL, "contraindicated", "contre-indication"),
        BOXED_WARNING(
                Severity.CRITICAL,
                "boxed warning of severe hypocalcaemia",
                "mise en garde encadrée sur l'hypocalcémie sévère"),
        NOT_RECOMMENDED(Severity.WARNING, "not recommended", "à éviter"),
        CORRECT_FIRST(Severity.WARNING, "to be corrected first", "à corriger d'abord");

        private final Severity severity;
        private final Text text;

        Advice(Severity severity, String en, String fr) {
            this.severity = severity;
            this.text = Text.of(en, fr);
        }

        /** The advice with what asks for it, for the card. */
        Text on(Text conditions) {
            return switch (this) {
                case CONTRAINDICATED, BOXED_WARNING, NOT_RECOMMENDED ->
                    text.then(Text.of("with", "si")).then(conditions);
                case CORRECT_FIRST -> conditions.then(text);
            };
        }

        Severity severity() {
            return severity;
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /** Where a line comes from. */
    enum Ground implements Term {
        RECLAST(Grade.EVIDENCE, "Reclast US label", "notice américaine de Reclast"),
        PROLIA(Grade.EVIDENCE, "Prolia US label", "notice américaine de Prolia"),
        SECONDARY(Grade.EVIDENCE, "secondary sources", "sources secondaires"),
        UNVERIFIED(Grade.UNVERIFIED, "unverified", "non vérifié");

        private final Grade grade;
        private final Text text;

        Ground(Grade grade, String en, String fr) {
            this.grade = grade;
            this.text = Text.of(en, fr);
        }

        Grade grade() {
            return grade;
        }

        @Override
        public Text text() {
            return text;
        }
    }
}
