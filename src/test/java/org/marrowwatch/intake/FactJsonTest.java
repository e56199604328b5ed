package org.marrowwatch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.Fact;
import org.marrowwatch.episode.FactKind;
import org.marrowwatch.episode.RandomEpisodes;

class FactJsonTest {

    private static final int EPISODES = 300;

    @Test
    void whatIsKeptIsReadBackAsItWas() {
        facts().forEach(fact ->
                assertThat(FactJson.fact(fact.kind(), FactJson.body(fact))).isEqualTo(fact));
    }

    @Test
    void whatIsWrittenIsWhatTheDeskReads() throws Exception {
        for (Fact fact : facts().toList()) {
            JsonNode written = Document.parse(FactJson.document(fact).toString().getBytes(StandardCharsets.UTF_8));
            List<Problem> problems = new ArrayList<>();

            assertThat(new FactReader(LocalDate.of(2100, 1, 1), problems).readAll(written, "", null))
                    .as("%s %s", written, problems)
                    .containsExactly(fact);
        }
    }

    @Test
    void theFactsTriedAreOfEveryKind() {
        Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
        facts().forEach(fact -> kinds.add(fact.kind()));

        assertThat(kinds).containsExactlyInAnyOrder(FactKind.values());
    }

    private static Stream<Fact> facts() {
        return RandomEpisodes.first(EPISODES)
                .map(Episode::journal)
                .flatMap(List::stream)
                .map(entry -> entry.fact());
    }
}
