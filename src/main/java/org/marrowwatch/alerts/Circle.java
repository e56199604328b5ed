package org.marrowwatch.alerts;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Those around someone, by account.
 *
 * @param own this person, and the colleagues for whom this person stands in now
 * @param colleagues the members of this person's teams
 * @param teamed the members of any team; without teams the whole clinic is one
 */
record Circle(Set<String> own, Set<String> colleagues, Set<String> teamed) {

    /** Whether every episode is within a reach. */
    boolean reachesAll(Reach reach) {
        return reach == Reach.ALL || (reach == Reach.TEAM && teamed.isEmpty());
    }

    /** Whether an episode is within a reach, by who looks after it. Whom nobody looks after everybody's team does. */
    boolean reaches(Reach reach, @Nullable String owner) {
        return switch (reach) {
            case ALL -> true;
            case TEAM -> owner == null || own.contains(owner) || colleagues.contains(owner) || !teamed.contains(owner);
            case MINE -> owner != null && own.contains(owner);
            case NONE -> false;
        };
    }
}
