package org.marrowwatch.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.marrowwatch.episode.Entry;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.episode.Journal;
import org.marrowwatch.review.Agenda;

/** Takes a form that is recorded once, even when its answer was lost and something else is typed into it by then. */
@ApplicationScoped
public class FormDesk {

    private final Desk desk;
    private final SentForms sent;
    private final Journal journal;
    private final Agenda agenda;

    public FormDesk(Desk desk, SentForms sent, Journal journal, Agenda agenda) {
        this.desk = desk;
        this.sent = sent;
        this.journal = journal;
        this.agenda = agenda;
    }

    /**
     * Records what a form says, unless it came before and what it said then still stands.
     *
     * @param form what the form is known by; the same each time that it is sent
     * @throws java.util.NoSuchElementException when there is no such episode
     */
    public Receipt receive(EpisodeId id, UUID form, JsonNode facts, String account) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            agenda.hold(id);
            return desk.before(id, facts, account)
                    .or(() -> otherwise(id, form, account))
                    .orElseGet(() -> record(id, form, facts, account));
        });
    }

    private Optional<Receipt> otherwise(EpisodeId id, UUID form, String account) {
        Episode episode = journal.find(id).orElseThrow();
        List<FactId> before = sent.facts(account, form);
        List<FactId> standing =
                episode.facts().stream().map(Entry::id).filter(before::contains).toList();
        return standing.isEmpty() ? Optional.empty() : Optional.of(new Receipt.Duplicate(id, standing, false));
    }

    private Receipt record(EpisodeId id, UUID form, JsonNode facts, String account) {
        Receipt receipt = desk.receiveFromForm(id, facts, account);
        if (receipt instanceof Receipt.Accepted accepted) {
            sent.note(account, form, accepted.facts().stream().map(Entry::id).toList());
        }
        return receipt;
    }
}
