package org.marrowwatch.alerts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Language;
import org.marrowwatch.episode.Term;
import org.marrowwatch.episode.Text;

/**
 * A mail to one recipient about flags. It names no patient.
 *
 * @param recipient the account it is for
 * @param status where it is on its way
 * @param error what the mail server said last, when it would not take it
 * @param due when it is next handed to the mail server; none when it is not
 */
public record Mail(
        UUID id,
        String recipient,
        String address,
        Language language,
        Kind kind,
        String subject,
        String text,
        String html,
        Status status,
        Instant createdAt,
        int attempts,
        @Nullable Instant sentAt,
        @Nullable String error,
        @Nullable Instant due) {

    /**
     * What happened to a mail on its way.
     *
     * @param status as it was from then on
     * @param person who wanted it so; none where the service did it
     * @param error what the mail server said
     */
    public record Step(
            Instant at,
            Status status,
            @Nullable String person,
            @Nullable String error) {}

    /** What a mail is about, the most urgent first. */
    public enum Kind implements Term {
        CRITICAL("critical flag", "signalement critique"),
        ESCALATION("unanswered critical flag", "signalement critique sans réponse"),
        ADDRESS("confirmation of an address", "confirmation d'adresse"),
        AT_ONCE("flag told at once", "signalement immédiat"),
        DIGEST("digest", "résumé");

        private final Text text;

        Kind(String en, String fr) {
            this.text = Text.of(en, fr);
        }

        /** Whether it leaves before mails that are not. */
        public boolean urgent() {
            return this == CRITICAL || this == ESCALATION;
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /** Where a mail is on its way. */
    public enum Status implements Term {
        WAITING("waiting", "en attente"),
        SENT("sent", "envoyé"),
        KEPT("kept here", "conservé ici"),
        FAILED("failed", "échoué"),
        CANCELLED("cancelled", "annulé"),
        OVERTAKEN("no longer needed", "devenu inutile");

        private final Text text;

        Status(String en, String fr) {
            this.text = Text.of(en, fr);
        }

        @Override
        public Text text() {
            return text;
        }
    }
}
