package org.marrowwatch.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The messages of machines that were refused, until someone has dealt with them and after. */
public interface Refusals {

    /** Refused messages, the latest first, older than one of them when it is given. */
    List<Refused> page(Filter filter, Optional<UUID> after, int size);

    long count(Filter filter);

    Optional<Refused> find(UUID id);

    /** Every account that has ever sent such a message, in alphabetical order. */
    List<String> senders();

    /** Notes that someone has dealt with a message; the first who has stays noted. */
    void settle(UUID id, String by, Instant now);

    /** Takes back that a message is dealt with. */
    void reopen(UUID id);

    /**
     * Which messages to show.
     *
     * @param pointer what the place of one of their problems begins with
     * @param detail a piece of what is said of one of their problems, in either language, in any case of letters
     * @param settled those dealt with, or those not; both when it is empty
     */
    record Filter(
            Optional<String> sender, Optional<String> pointer, Optional<String> detail, Optional<Boolean> settled) {

        public static final Filter ALL =
                new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        public Filter with(boolean dealtWith) {
            return new Filter(sender, pointer, detail, Optional.of(dealtWith));
        }
    }

    /** A message as it came, and why it was refused. */
    record Refused(
            UUID id, String sender, Instant at, String body, List<Problem> problems, Optional<Settlement> settlement) {}

    /** Who has dealt with a message, and when. */
    record Settlement(String by, Instant at) {}
}
