package org.marrowwatch.dashboard.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.day;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Closure;
import org.marrowwatch.episode.Context;
import org.marrowwatch.episode.EpisodeBuilder;
import org.marrowwatch.episode.Exclusion.Cause;
import org.marrowwatch.episode.Exclusion.Status;
import org.marrowwatch.episode.Language;
import org.marrowwatch.episode.Mri;
import org.marrowwatch.episode.Radiograph;
import org.marrowwatch.episode.Treatment.Agent;
import org.marrowwatch.rules.RuleBook;

/** What the picture of a course shows, lane by lane. */
class DrawingTest {

    private static final String TODAY = "2026-06-15";

    private static Chart draw(EpisodeBuilder story) {
        return draw(story, Language.EN);
    }

    private static Chart draw(EpisodeBuilder story, Language language) {
        return Drawing.of(story.build(), RuleBook.standard(), day(TODAY), new Tongue(language));
    }

    private static Stream<Band> bands(Chart chart, Layer layer) {
        return chart.bands().stream().filter(band -> band.layer() == layer);
    }

    private static Stream<Sign> signs(Chart chart, Layer layer) {
        return chart.signs().stream().filter(sign -> sign.layer() == layer);
    }

    /** What stands beside signs of a layer at a desk. */
    private static List<String> words(Chart chart, Layer layer) {
        return chart.notes().stream()
                .filter(note -> note.layer() == layer && note.rooms().wide())
                .map(Note::text)
                .toList();
    }

    @Test
    void aTreatmentIsABarFromItsStartToItsStop() {
        Chart chart = draw(anEpisode()
                .treatedFrom(Agent.NSAID, "2026-03-01")
                .treatedUntil(Agent.NSAID, "2026-04-01")
                .treatedFrom(Agent.NSAID, "2026-05-01")
                .treatedUntil(Agent.NSAID, "2026-05-08"));

        assertThat(bands(chart, Layer.TREATMENTS))
                .extracting(Band::from, Band::to)
                .containsExactly(
                        tuple(day("2026-03-01"), day("2026-04-01")), tuple(day("2026-05-01"), day("2026-05-08")));
        assertThat(signs(chart, Layer.TREATMENTS)).isEmpty();
    }

    @Test
    void aTreatmentThatGoesOnEndsTodayInAnArrow() {
        Chart chart = draw(anEpisode().treatedFrom(Agent.UNLOADING, "2026-03-01"));

        assertThat(bands(chart, Layer.TREATMENTS)).extracting(Band::to).containsExactly(day(TODAY));
        assertThat(signs(chart, Layer.TREATMENTS)).singleElement().satisfies(sign -> {
            assertThat(sign.shape()).isEqualTo(Shape.ARROW);
            assertThat(sign.on()).isEqualTo(day(TODAY));
        });
    }

    @Test
    void aDoseIsADiamondAndAStopAloneABracket() {
        Chart chart =
                draw(anEpisode().treated(Agent.ZOLEDRONATE, "2026-03-01").treatedUntil(Agent.OPIOID, "2026-04-01"));

        assertThat(bands(chart, Layer.TREATMENTS)).isEmpty();
        assertThat(signs(chart, Layer.TREATMENTS))
                .extracting(Sign::shape)
                .containsExactly(Shape.BRACKET, Shape.DIAMOND);
    }

    @Test
    void eachAgentHasARowAndWhatIsOfOneKindLiesTogether() {
        Chart chart = draw(anEpisode()
                .treatedFrom(Agent.UNLOADING, "2026-03-01")
                .treated(Agent.ZOLEDRONATE, "2026-03-02")
                .treatedFrom(Agent.ANALGESIC, "2026-03-03")
                .treated(Agent.ZOLEDRONATE, "2026-05-02"));

        assertThat(rows(chart)).containsExactly("Analgesic", "Zoledronate", "Unloading");
    }

    private static List<String> rows(Chart chart) {
        return chart.labels().stream()
                .filter(label -> label.style().equals("lane"))
                .map(Label::text)
                .toList();
    }

    @Test
    void aPregnancyLastsFromItsBeginningToTheDelivery() {
        Chart chart = draw(anEpisode().pregnant("2025-08-01", "2026-02-10").delivered("2026-05-06"));

        assertThat(bands(chart, Layer.CIRCUMSTANCES))
                .extracting(Band::name, Band::from, Band::to)
                .containsExactly(tuple("Pregnancy", day("2025-08-01"), day("2026-05-06")));
        assertThat(signs(chart, Layer.EVENTS)).extracting(Sign::glyph).containsExactly("D");
        assertThat(words(chart, Layer.EVENTS)).containsExactly("delivery");
    }

    @Test
    void whatIsStillTakenBesidesTreatmentsGoesOn() {
        Chart chart = draw(anEpisode()
                .context(Context.Factor.BREASTFEEDING_START, "2026-05-06")
                .starts("tacrolimus", "2026-01-02"));

        assertThat(rows(chart)).containsExactly("Breastfeeding", "Calcineurin inhibitor");
        assertThat(signs(chart, Layer.CIRCUMSTANCES)).extracting(Sign::shape).containsOnly(Shape.ARROW);
    }

    @Test
    void eachKindOfEventHasItsSign() {
        Chart chart = draw(anEpisode()
                .transplanted("2026-01-05")
                .injured("right-hip", "2026-02-05")
                .fractured("right-femoral-neck", "2026-03-05")
                .closed(Closure.Outcome.RESOLVED, "2026-06-05")
                .said(Cause.INFECTION, Status.SUSPECTED, "2026-01-05")
                .said(Cause.INFECTION, Status.EXCLUDED, "2026-03-05")
                .said(Cause.OSTEONECROSIS, Status.CONFIRMED, "2026-05-05")
                .radiograph("right-femoral-head", "2026-01-05")
                .radiograph("right-femoral-head", Radiograph.Arco.IIIA, "2026-03-05"));

        assertThat(signs(chart, Layer.EVENTS).filter(sign -> sign.rooms().wide()))
                .extracting(sign -> sign.glyph() + " " + sign.fill())
                .containsExactly(
                        "T HOLLOW",
                        "I HOLLOW",
                        "F FULL",
                        "E FULL",
                        "? HOLLOW",
                        "− HOLLOW",
                        "+ FULL",
                        "R HOLLOW",
                        "R FULL");
        assertThat(words(chart, Layer.EVENTS))
                .contains("transplant", "injury", "fracture", "resolved", "infection", "osteonecrosis", "ARCO IIIA");
    }

    @Test
    void severalOfOneDayAreOneSignThatNamesTheGravestFirst() {
        Chart chart = draw(anEpisode()
                .injured("right-hip", "2026-03-05")
                .fractured("right-femoral-neck", "2026-03-05")
                .said(Cause.INFECTION, Status.EXCLUDED, "2026-03-05")
                .said(Cause.TRAUMA, Status.EXCLUDED, "2026-03-05"));

        assertThat(signs(chart, Layer.EVENTS)).extracting(Sign::glyph).containsExactly("F", "−");
        assertThat(words(chart, Layer.EVENTS)).containsExactly("fracture, injury", "× 2");
        assertThat(chart.readings()).hasSize(4);
    }

    @Test
    void theNextAppointmentIsShownWhereItWillBe() {
        Chart chart = draw(anEpisode().visit("2026-05-01").books("2026-07-20", "2026-06-01"));

        assertThat(signs(chart, Layer.EVENTS))
                .extracting(sign -> sign.shape() + " " + sign.on())
                .containsExactly("TICK 2026-05-01", "TICK 2026-06-01", "DIAMOND 2026-07-20");
        assertThat(words(chart, Layer.EVENTS)).containsExactly("20 July 2026");
        assertThat(chart.axis().last()).isAfter(day("2026-07-20"));
    }

    @Test
    void anAppointmentInManyYearsDoesNotSqueezeTheCourse() {
        Chart chart = draw(anEpisode().books("2036-07-20", "2026-06-01"));

        assertThat(chart.axis().last()).isBefore(day("2028-01-31"));
    }

    @Test
    void painAtRestAndOnLoadingAreToldApartWithoutColour() {
        Chart chart = draw(anEpisode().pain("right-hip", 5, "2026-03-05").painFree("right-hip", "2026-04-05"));

        assertThat(chart.strokes())
                .extracting(stroke -> stroke.layer() + " " + stroke.style())
                .contains("LOADING solid", "REST dashed");
        assertThat(signs(chart, Layer.LOADING)).extracting(Sign::fill).containsOnly(Fill.FULL);
        assertThat(signs(chart, Layer.REST)).extracting(Sign::fill).containsOnly(Fill.HOLLOW);
    }

    @Test
    void theHeightOfABarIsTheExtentOnMri() {
        Chart chart = draw(anEpisode()
                .mri("right-talus", Mri.Extent.LARGE, "2026-01-05")
                .mri("2026-02-05", EpisodeBuilder.percent("right-talus", 30))
                .mri("right-talus", Mri.Extent.SMALL, "2026-03-05")
                .mri("right-talus", Mri.Extent.PRESENT, "2026-04-05")
                .mri("right-talus", Mri.Extent.NONE, "2026-05-05"));

        assertThat(signs(chart, Layer.MRI))
                .extracting(Sign::shape)
                .containsExactly(Shape.LARGE, Shape.MEDIUM, Shape.SMALL, Shape.DIAMOND, Shape.CIRCLE);
    }

    /** Whoever wrote a name into a remark did not mean it for a slide. */
    @Test
    void whatPeopleTypedIsInTheTableAndNotInThePicture() {
        Chart chart = draw(anEpisode()
                .fact(new Context(
                        day("2026-03-05"), Context.Factor.OTHER, null, null, null, null, "Mrs Dupont's sister"))
                .injured("right-hip", "2026-04-05"));

        assertThat(chart.readings()).extracting(Reading::value).anyMatch(value -> value.contains("Dupont"));
        assertThat(chart.notes()).extracting(Note::text).noneMatch(text -> text.contains("Dupont"));
        assertThat(chart.figures()).doesNotContain("Dupont");
    }

    @Test
    void everyFactIsInTheTable() {
        Chart chart = Drawing.of(LongCourse.told(), RuleBook.standard(), LongCourse.TODAY, new Tongue(Language.EN));

        assertThat(LongCourse.told().facts()).hasSizeGreaterThan(300);
        assertThat(chart.readings())
                .hasSizeGreaterThan(LongCourse.told().facts().size());
        assertThat(chart.readings()).extracting(Reading::on).isSorted();
    }
}
