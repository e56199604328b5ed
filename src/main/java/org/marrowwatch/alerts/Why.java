package org.marrowwatch.alerts;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Why someone gets a mail, in one language. */
record Why(AlertWords words) {

    /** Of a flag that is told at once. */
    String atOnce(Recipient reader, Notice notice) {
        String owner = notice.owner();
        if (reader.name().equals(owner)) {
            return words.why_own();
        }
        if (!reader.toldAtOnce(notice)) {
            return owner == null ? words.why_last_of_nobody() : words.why_last(owner);
        }
        if (owner == null) {
            return words.why_nobody();
        }
        if (reader.circle().own().contains(owner)) {
            return words.why_stand_in(owner);
        }
        return reader.circle().colleagues().contains(owner) ? words.why_team(owner) : words.why_every(owner);
    }

    /** Of a flag that nobody has answered. */
    String unanswered(@Nullable String owner, Matter matter) {
        if (owner == null) {
            return words.why_head_of_nobody();
        }
        return matter == Matter.DEPUTY ? words.why_deputy(owner) : words.why_head(owner);
    }

    String digest(Recipient reader) {
        Set<String> others = new TreeSet<>(reader.circle().own());
        others.remove(reader.name());
        String about = words.why_digest(reader.subscription().reach());
        return others.isEmpty() ? about : about + " " + words.standing_in(String.join(", ", others));
    }
}
