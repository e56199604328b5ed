package org.marrowwatch.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one list of the mailbox shows; the others are empty.
 *
 * @param letters the digests that are foreseen
 * @param steps what critical flags will do that nobody answers
 * @param unsent what was not mailed
 * @param after where the next page begins; none when this is the last
 */
public record Listed(
        List<MailLine> mails,
        List<ForeseenLetter> letters,
        List<ForeseenStep> steps,
        List<NotSentLine> unsent,
        @Nullable String after) {

    static Listed mails(List<MailLine> mails, @Nullable String after) {
        return new Listed(mails, List.of(), List.of(), List.of(), after);
    }

    static Listed foreseen(List<ForeseenLetter> letters, List<ForeseenStep> steps) {
        return new Listed(List.of(), letters, steps, List.of(), null);
    }

    static Listed notSent(List<NotSentLine> unsent, @Nullable String after) {
        return new Listed(List.of(), List.of(), List.of(), unsent, after);
    }
}
