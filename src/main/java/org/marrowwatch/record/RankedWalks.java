package org.marrowwatch.record;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.flags.Worklist.Cursor;

/** Walks through the ranking, each read bit by bit and all merged into one. */
final class RankedWalks {

    /** Fewer flags are not worth a question to the database. */
    private static final int AT_LEAST = 32;

    private static final Comparator<Cursor> RANKING = Comparator.comparing(Cursor::severity)
            .reversed()
            .thenComparing(Cursor::since)
            .thenComparing(Cursor::episode);

    /** Reads flags in the order of the ranking. */
    interface Reading {
        /** The first flags after a place, at most so many. */
        List<Cursor> next(Optional<Cursor> after, int size);
    }

    private RankedWalks() {}

    /** The first different episodes of all walks, each at its first place. */
    static List<Cursor> first(List<Reading> readings, Optional<Cursor> after, int atMost) {
        int each = atMost / readings.size() + AT_LEAST;
        PriorityQueue<Walk> walks = new PriorityQueue<>(Comparator.comparing(Walk::place, RANKING));
        readings.stream()
                .map(reading -> new Walk(reading, after, each))
                .filter(Walk::onward)
                .forEach(walks::add);
        Map<EpisodeId, Cursor> places = new LinkedHashMap<>();
        while (places.size() < atMost && !walks.isEmpty()) {
            Walk foremost = walks.remove();
            places.putIfAbsent(foremost.place().episode(), foremost.place());
            foremost.step();
            if (foremost.onward()) {
                walks.add(foremost);
            }
        }
        return List.copyOf(places.values());
    }

    private static final class Walk {

        private final Reading reading;
        private final int each;
        private final Deque<Cursor> ahead = new ArrayDeque<>();
        private Optional<Cursor> read;
        private boolean ended;

        Walk(Reading reading, Optional<Cursor> after, int each) {
            this.reading = reading;
            this.read = after;
            this.each = each;
        }

        Cursor place() {
            return ahead.element();
        }

        void step() {
            ahead.remove();
        }

        boolean onward() {
            if (ahead.isEmpty() && !ended) {
                List<Cursor> next = reading.next(read, each);
                ended = next.size() < each;
                ahead.addAll(next);
                read = Optional.ofNullable(ahead.peekLast());
            }
            return !ahead.isEmpty();
        }
    }
}
