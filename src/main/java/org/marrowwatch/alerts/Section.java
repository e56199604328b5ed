package org.marrowwatch.alerts;

import java.util.List;
import org.marrowwatch.flags.Flag;

/**
 * The flags of which a mail tells under one heading.
 *
 * @param named the most urgent first
 * @param count how many there are with those that are not named
 */
record Section(Heading heading, List<Told> named, int count) {

    /** A flag, and what there is to say of it. */
    record Told(Flag flag, Matter matter) {}

    int more() {
        return count - named.size();
    }
}
