package org.marrowwatch.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.marrowwatch.episode.Entry;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.episode.Language;
import org.marrowwatch.flags.FlagChange;
import org.marrowwatch.intake.Receipt;

/** Writes receipts: what was recorded, under which names, and what it meant. */
final class ReceiptJson {

    private final LocalDate today;
    private final Language language;
    private final boolean withChanges;

    /** @param withChanges whether the reader may know what the facts meant */
    ReceiptJson(LocalDate today, Language language, boolean withChanges) {
        this.today = today;
        this.language = language;
        this.withChanges = withChanges;
    }

    ObjectNode of(Receipt.Accepted accepted) {
        List<FactId> facts = accepted.facts().stream().map(Entry::id).toList();
        return receipt("accepted", accepted.episode(), facts, accepted.changes());
    }

    ObjectNode of(Receipt.Duplicate duplicate) {
        return receipt("duplicate", duplicate.episode(), duplicate.facts(), List.of());
    }

    private ObjectNode receipt(String status, EpisodeId episode, List<FactId> facts, List<FlagChange> changes) {
        ObjectNode json = Json.object().put("status", status).put("episode", episode.toString());
        json.set("facts", Json.texts(facts));
        if (withChanges) {
            json.set("changes", FlagJson.changes(changes, today, language));
        }
        return json;
    }
}
