package org.marrowwatch.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marrowwatch.dashboard.visit.Typed;
import org.marrowwatch.episode.Patients;

/** Reads what is asked of the worklist: in addresses the words of a search are sealed, in kept views they are plain. */
@ApplicationScoped
class WorklistQueries {

    private final WordSeal seal;

    WorklistQueries(WordSeal seal) {
        this.seal = seal;
    }

    WorklistQuery asked(MultivaluedMap<String, String> parameters) {
        Typed asked = new Typed(parameters);
        return new WorklistQuery(asked, seal.open(asked.text(WorklistQuery.WORDS)));
    }

    /** What stands behind the question mark of an address. */
    WorklistQuery asked(String address) {
        return asked(parameters(address));
    }

    /** A view as it was kept. */
    WorklistQuery kept(String view) {
        Typed kept = new Typed(parameters(view));
        return kept.stated(WorklistQuery.WORDS)
                .map(words -> new WorklistQuery(kept.with(WorklistQuery.WORDS, seal.seal(words)), Optional.of(words)))
                .orElseGet(() -> new WorklistQuery(kept, Optional.empty()));
    }

    /** A search of everything that asks for an answer. */
    WorklistQuery search(String text) {
        if (text.isBlank()) {
            return new WorklistQuery(Typed.nothing(), Optional.empty());
        }
        // one word more than counts, so that the list can say that there were more
        String words = Stream.of(text.strip().split("\\s+"))
                .distinct()
                .limit(Patients.MOST_WORDS + 1)
                .collect(Collectors.joining(" "));
        return new WorklistQuery(Typed.nothing().with(WorklistQuery.WORDS, seal.seal(words)), Optional.of(words));
    }

    private static MultivaluedMap<String, String> parameters(String address) {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        for (String part : address.split("&", -1)) {
            String[] pair = part.split("=", 2);
            if (pair.length == 2) {
                decoded(pair[1]).ifPresent(value -> parameters.putSingle(pair[0], value));
            }
        }
        return parameters;
    }

    private static Optional<String> decoded(String value) {
        try {
            return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
