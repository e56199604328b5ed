package org.marrowwatch.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.flags.Worklist.Cursor;
import org.marrowwatch.rules.Severity;

/** Walks that are read bit by bit come to the same as sorting all that they would read. */
class RankedWalksTest {

    private static final Comparator<Cursor> RANKING = Comparator.comparing(Cursor::severity)
            .reversed()
            .thenComparing(Cursor::since)
            .thenComparing(Cursor::episode);

    private final Random random = new Random(20_260_615);
    private final List<Integer> sizes = new ArrayList<>();

    private List<Cursor> flags(int number, int episodes) {
        return IntStream.range(0, number)
                .mapToObj(flag -> new Cursor(
                        Severity.ofRank(1 + random.nextInt(3)),
                        LocalDate.of(2026, 1, 1).plusDays(random.nextInt(40)),
                        new EpisodeId(new UUID(0, random.nextInt(episodes)))))
                .sorted(RANKING)
                .toList();
    }

    /** As the database answers. */
    private RankedWalks.Reading reading(List<Cursor> flags) {
        return (after, size) -> {
            sizes.add(size);
            return flags.stream()
                    .filter(flag -> after.isEmpty() || RANKING.compare(flag, after.get()) > 0)
                    .limit(size)
                    .toList();
        };
    }

    private static List<Cursor> byHand(List<List<Cursor>> walks, Optional<Cursor> after, int atMost) {
        Map<EpisodeId, Cursor> first = new LinkedHashMap<>();
        walks.stream()
                .flatMap(List::stream)
                .filter(flag -> after.isEmpty() || RANKING.compare(flag, after.get()) > 0)
                .sorted(RANKING)
                .forEach(flag -> first.putIfAbsent(flag.episode(), flag));
        return first.values().stream().limit(atMost).toList();
    }

    @ParameterizedTest
    @CsvSource({"1, 400, 50", "1, 400, 1000", "3, 300, 80", "7, 90, 200", "4, 0, 10", "2, 1, 3"})
    void theFirstEpisodesAreThoseOfASort(int walks, int flags, int episodes) {
        List<List<Cursor>> all =
                Stream.generate(() -> flags(flags, episodes)).limit(walks).toList();
        List<RankedWalks.Reading> readings = all.stream().map(this::reading).toList();

        for (int atMost : new int[] {1, 5, 60, 2_000}) {
            List<Cursor> first = RankedWalks.first(readings, Optional.empty(), atMost);
            assertThat(first).isEqualTo(byHand(all, Optional.empty(), atMost));
            if (!first.isEmpty()) {
                Optional<Cursor> last = Optional.of(first.get(first.size() - 1));
                assertThat(RankedWalks.first(readings, last, atMost)).isEqualTo(byHand(all, last, atMost));
            }
        }
    }

    @Test
    void aWalkIsReadNoFurtherThanItsRowsAreWanted() {
        List<Cursor> flags = flags(5_000, 5_000);

        RankedWalks.first(List.of(reading(flags)), Optional.empty(), 50);

        assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isLessThan(200);
    }
}
