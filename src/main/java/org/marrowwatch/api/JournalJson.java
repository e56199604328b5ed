package org.marrowwatch.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.marrowwatch.episode.Entry;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.episode.FactKind;
import org.marrowwatch.intake.FactJson;

/** Writes a page of a journal, in the order in which it was recorded: what is recorded later comes later. */
final class JournalJson {

    private static final Comparator<Entry> AS_RECORDED =
            Comparator.comparing(Entry::recordedAt).thenComparing(Entry::id);

    private JournalJson() {}

    /** The place of an entry in the journal. */
    record Place(Instant recordedAt, FactId fact) {

        private static Place of(Entry entry) {
            return new Place(entry.recordedAt(), entry.id());
        }

        static Optional<Place> read(List<String> parts) {
            if (parts.size() != 2) {
                return Optional.empty();
            }
            return Query.readInstant(parts.get(0))
                    .flatMap(at -> Ids.read(parts.get(1)).map(id -> new Place(at, new FactId(id))));
        }

        private boolean before(Entry entry) {
            int order = recordedAt.compareTo(entry.recordedAt());
            return order < 0 || (order == 0 && fact.compareTo(entry.id()) < 0);
        }
    }

    static JsonNode page(Episode episode, Optional<Place> after, int size) {
        List<Entry> rest = episode.journal().stream()
                .filter(entry -> after.map(place -> place.before(entry)).orElse(true))
                .sorted(AS_RECORDED)
                .limit(size + 1L)
                .toList();
        List<Entry> shown = rest.subList(0, Math.min(size, rest.size()));
        Set<FactId> standing = episode.facts().stream().map(Entry::id).collect(Collectors.toSet());
        ObjectNode json = Json.object();
        json.set("facts", Json.list(shown, entry -> entry(entry, standing.contains(entry.id()))));
        if (rest.size() > size) {
            Place last = Place.of(shown.get(shown.size() - 1));
            json.put("next", Cursor.write(last.recordedAt(), last.fact()));
        }
        return json;
    }

    private static ObjectNode entry(Entry entry, boolean standing) {
        ObjectNode json = Json.object()
                .put("id", entry.id().toString())
                .put("recordedAt", entry.recordedAt().toString())
                .put("recordedBy", entry.recordedBy())
                .put("withdrawn", !standing && entry.fact().kind() != FactKind.WITHDRAWAL);
        return json.set("fact", FactJson.document(entry.fact()));
    }
}
