package org.marrowwatch.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * People who look after each other's episodes.
 *
 * @param name 1 to 80 characters
 * @param head the account that hears of critical flags which nobody answers; none when the team has no head
 * @param members accounts
 */
public record Team(String name, @Nullable String head, Set<String> members) {

    public Team {
        members = Set.copyOf(members);
    }
}
