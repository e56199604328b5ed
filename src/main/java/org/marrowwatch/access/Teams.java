package org.marrowwatch.access;

import java.util.List;

/** Where it is kept who works with whom. Without any team the whole clinic is one. */
public interface Teams {

    /** All teams, by name. */
    List<Team> all();

    /** Keeps a team in the place of the one of the same name. */
    void keep(Team team);

    /** Dissolves a team; nothing happens when there is none of that name. */
    void dissolve(String name);
}
