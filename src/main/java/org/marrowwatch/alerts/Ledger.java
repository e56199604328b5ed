package org.marrowwatch.alerts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.marrowwatch.flags.FlagId;
import org.marrowwatch.rules.Severity;

/** Where it is kept who was told what. */
public interface Ledger {

    /** The latest word that a recipient had on each flag, where another may follow. */
    Map<FlagId, Word> lastWords(String recipient);

    /** The latest word of each recipient on a flag, where another may follow; by account. */
    Map<String, Word> wordsOn(FlagId flag);

    /**
     * Notes that a mail tells its recipient of flags. An occasion that this recipient was told of before fails, and with it
     * the transaction.
     */
    void note(Mail mail, List<Telling> tellings);

    /** Notes that a mail tells its recipient that flags stand no longer; nothing follows until they are raised again. */
    void noteCleared(Mail mail, List<FlagId> flags);

    /** Notes that a mail is never sent: its recipient knows what was told before, and may be told the rest anew. */
    void withdraw(UUID mail);

    /** What a mail tells, each flag as it is now. */
    List<Told> toldBy(UUID mail);

    /**
     * That a mail tells of a flag.
     *
     * @param news which piece of news of the flag it was
     */
    record Told(Notice now, Matter matter, int news) {}

    /** What someone was last told of a flag. */
    record Word(int occurrence, int news, Severity severity, int round, Instant at) {}
}
