package org.marrowwatch.rules.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.Context.Factor.BREASTFEEDING_START;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.day;
import static org.marrowwatch.episode.Laboratory.Analyte.CALCIUM;
import static org.marrowwatch.episode.Laboratory.Analyte.CREATININE_CLEARANCE;
import static org.marrowwatch.episode.Laboratory.Analyte.VITAMIN_D;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.marrowwatch.episode.Language;
import org.marrowwatch.episode.Treatment;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleCard;
import org.marrowwatch.rules.Wording;

class ContraindicationTest {

    private final Rule rule = new TreatmentContraindicated();

    @ParameterizedTest
    @EnumSource
    void theCardHasOneItemForEachGroupOfAgentsWithAllThatStandsAgainstIt(Agents agents) {
        for (Language language : Language.values()) {
            String colon = language == Language.EN ? ": " : " : ";
            String group = RuleCard.ITEM + Wording.sentence(agents.text().in(language), language) + colon;
            List<String> stated = lines().filter(line -> line.agents() == agents)
                    .flatMap(line -> Stream.of(
                            line.advice().text().in(language),
                            line.condition().text().in(language) + " ("
                                    + line.ground().text().in(language) + ")"))
                    .toList();

            assertThat(rule.card().because().in(language).lines())
                    .filteredOn(line -> line.startsWith(group))
                    .singleElement()
                    .satisfies(item -> assertThat(item).contains(stated));
        }
    }

    @Test
    void theCardSaysWhatIsContraindicatedAndWhatIsToBeCorrectedFirst() {
        assertThat(rule.card().because().en().lines())
                .contains(
                        "- Zoledronate: contraindicated with creatinine clearance below 35 mL/min (Reclast US label) or"
                                + " calcium below its printed lower limit (Reclast US label)",
                        "- Intravenous bisphosphonates and denosumab: 25-OH vitamin D below 20 ng/mL or 50 nmol/L"
                                + " (secondary sources) to be corrected first");
        assertThat(rule.card().because().fr().lines())
                .contains(
                        "- Tout bisphosphonate : contre-indication si grossesse (sources secondaires) ou allaitement"
                                + " (sources secondaires)",
                        "- Bisphosphonates intraveineux et dénosumab : 25-OH vitamine D inférieure à 20 ng/mL ou 50"
                                + " nmol/L (sources secondaires) à corriger d'abord");
    }

    /** The patient in whom all circumstances of the table meet, and who gets every agent. */
    @ParameterizedTest
    @MethodSource("lines")
    void everyLineOfTheTableIsJudged(Contraindication line) {
        LocalDate on = day("2024-05-27");
        var story = anEpisode()
                .pregnant("2024-01-01", "2024-02-01")
                .context(BREASTFEEDING_START, "2024-02-01")
                .transplanted("2024-02-01")
                .starts("tacrolimus", "2024-02-01")
                .measured(CREATININE_CLEARANCE, 10, "mL/min", "2024-05-01")
                .measured(CALCIUM, 1.8, "mmol/L", 2.15, 2.55, "2024-05-01")
                .measured(VITAMIN_D, 8, "ng/mL", "2024-05-01");
        for (Treatment.Agent agent : Treatment.Agent.values()) {
            story.treatedFrom(agent, "2024-05-10");
        }
        LocalDate asOf = line.condition().equals(DuringPregnancy.from(Contraindication.NSAID_CONTRAINDICATED_WEEK))
                ? day("2024-06-20")
                : on;

        assertThat(rule.judge(story.build(), asOf).findings())
                .filteredOn(finding -> finding.explanation(Language.EN)
                        .contains(line.advice().text().en() + " (" + said(line.condition())))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.severity())
                        .isGreaterThanOrEqualTo(line.advice().severity()));
    }

    private static String said(Condition condition) {
        if (condition instanceof LowResult low) {
            return low.analyte().text().en() + " of ";
        }
        return condition.text().en();
    }

    static Stream<Contraindication> lines() {
        return Contraindication.TABLE.stream();
    }
}
