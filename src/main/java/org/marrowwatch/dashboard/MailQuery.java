package org.marrowwatch.dashboard;

import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.alerts.Mail;
import org.marrowwatch.alerts.MailLog;
import org.marrowwatch.alerts.NotSentPlace;
import org.marrowwatch.episode.Term;

/** What the address of the mailbox asks for. What it does not understand it leaves out. */
public class MailQuery {

    static final String FORESEEN = "foreseen";
    static final String NOT_SENT = "not-sent";

    @RestQuery
    @Nullable
    String state;

    @RestQuery
    @Nullable
    String kind;

    @RestQuery
    @Nullable
    String recipient;

    @RestQuery
    @Nullable
    String after;

    boolean foreseen() {
        return FORESEEN.equals(state);
    }

    boolean notSent() {
        return NOT_SENT.equals(state);
    }

    /** The list that is no list of mails; empty for one that is. */
    private Optional<String> other() {
        return Optional.ofNullable(state).filter(list -> foreseen() || notSent());
    }

    /** The mail after which the list goes on. */
    Optional<UUID> mail() {
        try {
            return Optional.ofNullable(after).map(UUID::fromString);
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    /** From where on the list of what was not sent goes on. */
    NotSentPlace place() {
        return Optional.ofNullable(after).flatMap(NotSentPlace::read).orElse(NotSentPlace.BEGINNING);
    }

    Optional<Mail.Status> status() {
        return Optional.ofNullable(state).flatMap(slug -> Term.parse(Mail.Status.class, slug));
    }

    Optional<Mail.Kind> kind() {
        return Optional.ofNullable(kind).flatMap(slug -> Term.parse(Mail.Kind.class, slug));
    }

    /** Whose mails the reader asks for, and may see. */
    Optional<String> recipient(Reader reader) {
        return reader.administers()
                ? Optional.ofNullable(recipient).filter(name -> !name.isBlank())
                : Optional.of(reader.name());
    }

    MailLog.Filter filter(Reader reader) {
        return new MailLog.Filter(recipient(reader), kind(), status());
    }

    /** The mailbox as it was asked for, from its beginning. */
    Address address(Reader reader) {
        return Address.of("/mails")
                .with("state", other().or(() -> status().map(Term::slug)))
                .with("kind", kind().map(Term::slug))
                .with("recipient", reader.administers() ? recipient(reader) : Optional.empty());
    }
}
