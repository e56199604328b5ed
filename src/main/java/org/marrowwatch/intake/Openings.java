package org.marrowwatch.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Journal.MessageId;
import org.marrowwatch.episode.Patients;

/** Opens the episodes of forms, each form once, for a patient who was chosen or is registered with it. */
@ApplicationScoped
public class Openings {

    private final Registration registration;
    private final Inbox inbox;

    public Openings(Registration registration, Inbox inbox) {
        this.registration = registration;
        this.inbox = inbox;
    }

    /**
     * A form that was filled in.
     *
     * @param account who sends it
     * @param sheet stays the same while the form comes back and is sent again, and is another for each new form
     * @param content with {@code patient}, the id of one who is registered, as {@link Registration#episode} takes it, or
     *     without as {@link Registration#newcomer} does
     */
    public record Filled(String account, String sheet, JsonNode content) {

        private MessageId message() {
            return new Mark(account, "opening " + sheet + Mark.canonical(content)).message();
        }
    }

    /** The episode that the same form has opened already. */
    public Optional<EpisodeId> opened(Filled form) {
        return inbox.episode(form.message());
    }

    /**
     * Opens an episode in a transaction of its own, or names the one that the same form has opened already.
     *
     * @throws Refusal with every problem
     */
    public EpisodeId open(Filled form) {
        try {
            return once(form);
        } catch (Inbox.AlreadyNoted | Patients.AlreadyKnown sameMoment) {
            return once(form);
        }
    }

    private EpisodeId once(Filled form) {
        return QuarkusTransaction.requiringNew().call(() -> opened(form).orElseGet(() -> first(form)));
    }

    private EpisodeId first(Filled form) {
        EpisodeId id = form.content().has("patient")
                ? registration.episode(form.content())
                : registration.newcomer(form.content());
        inbox.note(form.message(), id);
        return id;
    }
}
