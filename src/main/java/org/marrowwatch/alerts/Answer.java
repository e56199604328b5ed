package org.marrowwatch.alerts;

import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/**
 * What came of handing a letter over.
 *
 * @param words what the mail server said, or what went wrong on the way, for people; it may name the recipient
 * @param brief the same without any address, for the log
 */
record Answer(Verdict verdict, String words, String brief) {

    private static final int CLOSING = 421;
    private static final int TOO_LARGE = 552;

    /** What it means for the letter. */
    enum Verdict {
        /** The mail server has it. */
        TAKEN,
        /** Not this one, not now. */
        LATER,
        /** Not this one, ever. */
        NEVER,
        /** Nothing can be handed over now, this one or another. */
        CLOSED,
        /** The same, and the mail server may have taken this one before it fell silent. */
        SILENT
    }

    static Answer taken() {
        return new Answer(Verdict.TAKEN, "", "taken");
    }

    /** The letter itself cannot be written, as when its address is none. */
    static Answer unwritable(MessagingException trouble) {
        return new Answer(Verdict.NEVER, words(trouble), "it cannot be written");
    }

    /** No session came about, which says nothing about the letter, whatever the reply was. */
    static Answer noSession(MessagingException trouble) {
        return new Answer(Verdict.CLOSED, words(trouble), "no session: " + kind(trouble));
    }

    /** The letter was not taken within a session, or nobody knows. */
    static Answer refused(MessagingException trouble) {
        return reply(trouble)
                .map(reply -> new Answer(reply.verdict(), words(trouble), "replied " + reply.code))
                .orElseGet(() -> new Answer(Verdict.SILENT, words(trouble), "fell silent: " + kind(trouble)));
    }

    private record Reply(int code, boolean aboutSender) {

        private Verdict verdict() {
            return switch (code) {
                // it wants a login or encryption, or takes no mail at all: ours to put right, and then all can leave
                case CLOSING, 521, 530, 534, 535, 538 -> Verdict.CLOSED;
                default -> {
                    if (code < 500) {
                        yield Verdict.LATER;
                    }
                    yield aboutSender && code != TOO_LARGE ? Verdict.CLOSED : Verdict.NEVER;
                }
            };
        }
    }

    /** None when the connection broke or the server did not speak SMTP. */
    private static Optional<Reply> reply(MessagingException trouble) {
        return chain(trouble)
                .flatMap(link -> {
                    if (link instanceof SMTPSendFailedException failed) {
                        return Stream.of(new Reply(
                                failed.getReturnCode(), failed.getCommand().startsWith("MAIL")));
                    }
                    return link instanceof SMTPAddressFailedException failed
                            ? Stream.of(new Reply(failed.getReturnCode(), false))
                            : Stream.empty();
                })
                .filter(reply -> reply.code >= 400 && reply.code < 600)
                .findFirst();
    }

    private static Stream<Exception> chain(Exception trouble) {
        return Stream.iterate(
                trouble,
                link -> link != null,
                link -> link instanceof MessagingException messaging ? messaging.getNextException() : null);
    }

    private static String words(MessagingException trouble) {
        return chain(trouble)
                .map(link -> link.getMessage() == null
                        ? kind(link)
                        : link.getMessage().strip())
                .distinct()
                .collect(Collectors.joining(": "));
    }

    private static String kind(Exception trouble) {
        return chain(trouble)
                .reduce((outer, inner) -> inner)
                .map(link -> link.getClass().getSimpleName())
                .orElseThrow();
    }
}
