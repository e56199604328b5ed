package org.marrowwatch.dashboard.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TongueTest {

    /** Where no line may end stands a tilde. */
    @ParameterizedTest
    @CsvSource({
        "at least 50 % of it, at least 50~% of it",
        "below 35 mL/min or so, below 35~mL/min or so",
        "Au genou : 4 mm ; ailleurs non, Au genou~: 4~mm~; ailleurs non",
        "dit « non vérifié » ici, dit «~non vérifié~» ici",
        "grade 4., grade 4.",
        "no number: nothing bound, no number: nothing bound"
    })
    void aLineDoesNotEndBetweenANumberAndWhatItCountsNorBeforeASign(String said, String bound) {
        assertThat(Tongue.bound(said)).isEqualTo(bound.replace('~', '\u00a0'));
    }
}
