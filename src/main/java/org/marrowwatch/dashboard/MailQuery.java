package org.marrowwatch.dashboard;

import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.alerts.Mail;
import org.marrowwatch.alerts.MailLog;
import org.marrowwatch.episode.Term;

/** What the address of the mailbox asks for. What it does not understand it leaves out. */
public class MailQuery {

    static final String FORESEEN = "foreseen";

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
    UUID after;

    boolean foreseen() {
        return FORESEEN.equals(state);
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
                .with("state", foreseen() ? Optional.of(FORESEEN) : status().map(Term::slug))
                .with("kind", kind().map(Term::slug))
                .with("recipient", reader.administers() ? recipient(reader) : Optional.empty());
    }
}
