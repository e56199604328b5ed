package org.marrowwatch.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.flags.FlagBoard;
import org.marrowwatch.flags.FlagId;

/** Turns what a digest tells into a mail that names the most urgent and counts the rest. */
@ApplicationScoped
class DigestLetters {

    /** A digest names so many flags that ask for something. */
    private static final int MOST_NAMED = 50;

    /** So many that were cleared. */
    private static final int MOST_CLEARED = 10;

    private final FlagBoard board;
    private final AlertMail mails;

    DigestLetters(FlagBoard board, AlertMail mails) {
        this.board = board;
        this.mails = mails;
    }

    /**
     * The flags of which there is the same to say.
     *
     * @param more how many there are beside those that are named
     */
    record Section(Matter matter, List<Flag> flags, int more) {}

    Mail write(Recipient reader, Contents contents) {
        List<Section> sections = new ArrayList<>();
        int room = MOST_NAMED;
        for (Matter matter : Matter.values()) {
            List<FlagId> all = contents.flags(matter);
            int named = Math.min(all.size(), matter == Matter.CLEARED ? MOST_CLEARED : room);
            if (!all.isEmpty()) {
                sections.add(new Section(matter, board.all(all.subList(0, named)), all.size() - named));
                room -= matter == Matter.CLEARED ? 0 : named;
            }
        }
        return mails.digest(reader.account(), sections, contents.tellings().size(), contents.standing());
    }
}
