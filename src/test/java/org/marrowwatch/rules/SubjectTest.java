package org.marrowwatch.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.region;
import static org.marrowwatch.episode.EpisodeBuilder.site;

import org.junit.jupiter.api.Test;
import org.marrowwatch.episode.AlkalinePhosphatase.Fraction;
import org.marrowwatch.episode.Text;

class SubjectTest {

    @Test
    void aSubjectIsNamedForMachinesAndForPeople() {
        assertThat(Subject.of(region("left-hip")).slug()).isEqualTo("left-hip");
        assertThat(Subject.of(site("left-talus")).text().fr()).isEqualTo("talus gauche");
        assertThat(Subject.of(Fraction.BONE).slug()).isEqualTo("bone");
        assertThat(Subject.of(Fraction.BONE).text()).isEqualTo(Text.of("bone ALP", "PAL osseuses"));
        assertThat(Subject.EPISODE.slug()).isEqualTo("episode");
    }

    @Test
    void severitiesRise() {
        assertThat(Severity.CRITICAL.above(Severity.WARNING)).isTrue();
        assertThat(Severity.WARNING.above(Severity.INFO)).isTrue();
        assertThat(Severity.INFO.above(Severity.INFO)).isFalse();
        assertThat(Severity.INFO.above(Severity.WARNING)).isFalse();
    }
}
