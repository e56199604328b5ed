package org.marrowwatch.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.intake.Receipt;

/** Tells senders what became of their submission, as much of it as they may know. */
@ApplicationScoped
class Told {

    private final Caller caller;
    private final Clock clinic;

    Told(Caller caller, Clock clinic) {
        this.caller = caller;
        this.clinic = clinic;
    }

    Answer ofCaseFile(Receipt receipt) {
        return receipt.match(
                accepted ->
                        Answer.created(address(accepted.episode()), opened(accepted.episode(), write().of(accepted))),
                duplicate -> Answer.ok(opened(duplicate.episode(), write().of(duplicate))),
                this::refused);
    }

    Answer ofFacts(Receipt receipt) {
        return receipt.match(
                accepted -> Answer.created(address(accepted.episode()) + "/facts", write().of(accepted)),
                duplicate -> Answer.ok(write().of(duplicate)),
                this::refused);
    }

    private ReceiptJson write() {
        return new ReceiptJson(LocalDate.now(clinic), caller.language(), !caller.onlySubmits());
    }

    private static ObjectNode opened(EpisodeId episode, ObjectNode receipt) {
        return Json.object().put("episode", episode.toString()).set("receipt", receipt);
    }

    private Answer refused(Receipt.Refused refused) {
        return Answer.refused(refused.problems(), caller.language());
    }

    static String address(EpisodeId episode) {
        return "/api/v1/episodes/" + episode;
    }
}
