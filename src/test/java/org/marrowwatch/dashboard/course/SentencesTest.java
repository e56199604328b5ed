package org.marrowwatch.dashboard.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.AlkalinePhosphatase;
import org.marrowwatch.episode.Area;
import org.marrowwatch.episode.Bone;
import org.marrowwatch.episode.BoneDensity;
import org.marrowwatch.episode.Closure;
import org.marrowwatch.episode.Context;
import org.marrowwatch.episode.Exclusion;
import org.marrowwatch.episode.ExpectedResolution;
import org.marrowwatch.episode.Fact;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.episode.FactKind;
import org.marrowwatch.episode.Fracture;
import org.marrowwatch.episode.FunctionScore;
import org.marrowwatch.episode.Injury;
import org.marrowwatch.episode.Laboratory;
import org.marrowwatch.episode.Language;
import org.marrowwatch.episode.Mri;
import org.marrowwatch.episode.Radiograph;
import org.marrowwatch.episode.Region;
import org.marrowwatch.episode.Scintigraphy;
import org.marrowwatch.episode.Side;
import org.marrowwatch.episode.Site;
import org.marrowwatch.episode.Symptoms;
import org.marrowwatch.episode.Treatment;
import org.marrowwatch.episode.Visit;
import org.marrowwatch.episode.Withdrawal;

/** Facts in words. */
class SentencesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Region HIP = new Region(Side.RIGHT, Area.HIP);
    private static final Site HEAD = new Site(Side.RIGHT, Bone.FEMORAL_HEAD);

    private static final Symptoms REPORT = new Symptoms(
            DAY,
            List.of(HIP),
            2.5,
            7.0,
            Symptoms.PainScale.NRS,
            Symptoms.WeightBearing.PARTIAL,
            true,
            false,
            List.of(Symptoms.Sign.NIGHT_PAIN),
            Symptoms.Change.WORSE);

    static Stream<Fact> facts() {
        return Stream.of(
                REPORT,
                new AlkalinePhosphatase(
                        DAY,
                        130,
                        AlkalinePhosphatase.Unit.U_PER_L,
                        40.0,
                        100.0,
                        "Central",
                        null,
                        AlkalinePhosphatase.Fraction.TOTAL),
                new Mri(
                        DAY,
                        List.of(new Mri.Finding(
                                HEAD, Mri.Extent.LARGE, 60.0, null, Mri.Comparison.WORSE, List.of(), 4.0, null))),
                new Radiograph(DAY, HEAD, List.of(Radiograph.Finding.OSTEOPENIA), Radiograph.Arco.II),
                new Scintigraphy(DAY, List.of(HEAD), Scintigraphy.Uptake.MARKED),
                new BoneDensity(DAY, "L1-L4", -2.5, null, 0.8),
                new Laboratory(DAY, Laboratory.Analyte.CRP, 4, "mg/L", 5.0, null),
                new Treatment(DAY, Treatment.Agent.ILOPROST, Treatment.Action.GIVEN, "i.v.", "5 days"),
                new Context(DAY, Context.Factor.PREGNANCY, DAY.minusMonths(6), DAY.plusMonths(3), null, null, null),
                new Exclusion(DAY, Exclusion.Cause.INFECTION, Exclusion.Status.EXCLUDED, "culture"),
                new Fracture(DAY, HEAD),
                new Injury(DAY, HIP, "fall"),
                new FunctionScore(DAY, HIP, FunctionScore.Instrument.HARRIS_HIP, 71),
                new ExpectedResolution(DAY, HIP, DAY.plusMonths(6), "slow course"),
                new Visit(DAY, DAY.plusWeeks(6)),
                new Closure(DAY, Closure.Outcome.RESOLVED, "moved away"),
                new Withdrawal(DAY, new FactId(new UUID(0, 1)), "wrong patient"));
    }

    @Test
    void everyKindIsTriedHere() {
        assertThat(facts().map(Fact::kind).collect(Collectors.toSet())).isEqualTo(EnumSet.allOf(FactKind.class));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void everyKindHasASentenceInBothLanguages(Fact fact) {
        String english = Sentences.of(fact, new Tongue(Language.EN));
        String french = Sentences.of(fact, new Tongue(Language.FR));

        assertThat(english).isNotBlank().doesNotContain("null", "[");
        assertThat(french).isNotBlank().doesNotContain("null", "[");
        if (!(fact instanceof BoneDensity)) {
            assertThat(french).isNotEqualTo(english);
        }
    }

    @Test
    void aReportIsSaidAsAtAHandOver() {
        assertThat(Sentences.of(REPORT, new Tongue(Language.EN)))
                .isEqualTo("Right hip: pain at rest 2.5/10, pain on loading 7/10, partial weight-bearing,"
                        + " with a walking aid, worse, night pain");
        assertThat(Sentences.of(REPORT, new Tongue(Language.FR)))
                .isEqualTo("Hanche droite : douleur au repos 2,5/10, douleur en charge 7/10, appui partiel,"
                        + " avec aide à la marche, aggravé, douleur nocturne");
    }
}
