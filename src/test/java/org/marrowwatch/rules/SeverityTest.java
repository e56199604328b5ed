package org.marrowwatch.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeverityTest {

    @ParameterizedTest
    @EnumSource
    void isFoundAgainByItsRank(Severity severity) {
        assertThat(Severity.ofRank(severity.rank())).isSameAs(severity);
    }

    @Test
    void theMoreSevereRanksHigher() {
        assertThat(Stream.of(Severity.values()).sorted().map(Severity::rank))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThatThrownBy(() -> Severity.ofRank(99)).isInstanceOf(NoSuchElementException.class);
    }
}
