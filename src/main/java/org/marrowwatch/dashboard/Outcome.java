package org.marrowwatch.dashboard;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.marrowwatch.episode.Entry;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.intake.Receipt;

/** The way from a form that was recorded to the page of the episode, which says what it meant. */
final class Outcome {

    private Outcome() {}

    static Response of(Receipt.Accepted accepted) {
        List<FactId> facts = accepted.facts().stream().map(Entry::id).toList();
        return Response.seeOther(URI.create(address(accepted.episode(), facts))).build();
    }

    /** The same form came before, perhaps because its answer was lost on the way. */
    static Response of(Receipt.Duplicate duplicate) {
        return Response.seeOther(URI.create(address(duplicate))).build();
    }

    /** The page of the episode, which says what had been recorded. */
    static String address(Receipt.Duplicate duplicate) {
        return address(duplicate.episode(), duplicate.facts()) + "&again=true";
    }

    private static String address(EpisodeId episode, List<FactId> facts) {
        String recorded = facts.stream().map(fact -> "recorded=" + fact).collect(Collectors.joining("&"));
        return "/episodes/" + episode + "?" + recorded;
    }
}
