package org.marrowwatch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marrowwatch.episode.Fact;

class FactReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void everyProblemIsToldAtOnceWithItsPlace() throws Exception {
        read("""
                [{"kind": "symptoms", "on": "2026-06-16", "regions": ["left-hip", "hip"], "painOnLoading": 11, "mood": 3},
                 {"kind": "alkaline-phosphatase", "on": "1979-12-31", "value": -1, "unit": "mg"},
                 {"kind": "mri", "on": "yesterday", "findings": [{"site": "femoral-head", "extent": "huge"}]},
                 {"kind": "horoscope"}]
                """);

        assertThat(problems.stream().map(Problem::pointer))
                .containsExactlyInAnyOrder(
                        "/0/on",
                        "/0/regions/1",
                        "/0/painOnLoading",
                        "/0/mood",
                        "/1/on",
                        "/1/value",
                        "/1/unit",
                        "/2/on",
                        "/2/findings/0/site",
                        "/2/findings/0/extent",
                        "/3/kind");
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.detail().en()).isNotBlank();
            assertThat(problem.detail().fr()).isNotBlank();
        });
    }

    @Test
    void aSiteOnNoSideIsAnsweredWithTheSitesThatMayBeMeant() throws Exception {
        read("""
                {"kind": "fracture", "on": "2026-06-01", "site": "femoral-neck"}""");

        assertThat(problems)
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.detail().en()).contains("left-femoral-neck, right-femoral-neck"));
    }

    @Test
    void todayAndTheYearOfBirthAreAllowed() throws Exception {
        List<Fact> facts = read("""
                [{"kind": "visit", "on": "2026-06-15"}, {"kind": "visit", "on": "1980-01-01"}]""");

        assertThat(problems).isEmpty();
        assertThat(facts).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-31, /by", "2026-06-01, ", "2026-06-02, ", "2028-06-01, ", "2028-06-02, /by"})
    void anExpectedDayLiesWithinTwoYearsOfTheDayOnWhichItWasSaid(String by, @Nullable String wrong) throws Exception {
        read("""
                {"kind": "expected-resolution", "on": "2026-06-01", "region": "left-hip", "by": "%s", "reason": "slow"}
                """.formatted(by));

        assertThat(problems.stream().map(Problem::pointer).toList())
                .isEqualTo(wrong == null ? List.of() : List.of(wrong));
    }

    @Test
    void aMissingExpectedDayIsSaidOnce() throws Exception {
        read("""
                {"kind": "expected-resolution", "on": "2026-06-01", "region": "left-hip", "reason": "slow"}""");

        assertThat(problems.stream().map(Problem::pointer)).containsExactly("/by");
    }

    private List<Fact> read(String json) throws Exception {
        return new FactReader(TODAY, problems).readAll(Document.parse(json.getBytes(StandardCharsets.UTF_8)), "", 1980);
    }
}
