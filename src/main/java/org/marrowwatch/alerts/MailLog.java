package org.marrowwatch.alerts;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.flags.Flag;

/** Where mails are kept, and where they are on their way. */
public interface MailLog {

    /** Keeps a mail to be sent at a time or after it. */
    void add(Mail mail, Instant due);

    /** What happened to a mail on its way, in this order. */
    List<Mail.Step> steps(UUID mail);

    /** When something last happened to each of these mails; those to which nothing has are left out. */
    Map<UUID, Instant> lastSteps(Collection<UUID> mails);

    /** The flags that a mail told of, as they stand now. */
    List<Flag> toldBy(UUID mail);

    /** Mails, the latest first, older than one of them when it is given. */
    List<Mail> page(Filter filter, Optional<UUID> after, int size);

    /** How many mails a filter finds, by their status, whichever it asks for. */
    Map<Mail.Status, Long> counts(Filter filter);

    Optional<Mail> find(UUID id);

    /** The mails that told of flags of an episode, the first first. */
    List<Mention> about(EpisodeId episode);

    /**
     * A mail that told of flags, without its text.
     *
     * @param status where it is on its way today
     * @param steps what happened to it on its way, in this order
     */
    record Mention(
            UUID mail, String recipient, Mail.Kind kind, Mail.Status status, Instant createdAt, List<Mail.Step> steps) {

        /** Where it was on its way at a moment. */
        public Mail.Status at(Instant moment) {
            if (steps.stream().noneMatch(step -> step.at().isAfter(moment))) {
                return status;
            }
            return steps.stream()
                    .filter(step -> !step.at().isAfter(moment))
                    .reduce((before, after) -> after)
                    .map(Mail.Step::status)
                    .orElse(Mail.Status.WAITING);
        }
    }

    /** Which mails to show. */
    record Filter(Optional<String> recipient, Optional<Mail.Kind> kind, Optional<Mail.Status> status) {

        public static final Filter ALL = new Filter(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
