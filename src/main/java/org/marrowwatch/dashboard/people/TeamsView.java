package org.marrowwatch.dashboard.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Team;
import org.marrowwatch.dashboard.visit.Field;

/**
 * The teams as they are shown.
 *
 * @param alone who treats and is in no team
 * @param name the field in which the name of another team is typed
 */
public record TeamsView(
        List<Line> teams,
        List<String> alone,
        Field name,
        @Nullable String dissolved) {

    /** A team in the list. */
    public record Line(String name, String link, @Nullable String head, List<String> members) {

        public static Line of(Team team) {
            return new Line(
                    team.name(),
                    TeamsView.address("", team.name()),
                    team.head(),
                    team.members().stream().sorted().toList());
        }
    }

    /** Where a team is shown, or something done with it; a name may hold any sign. */
    public static String address(String what, String team) {
        return "/teams/team" + what + "?name=" + URLEncoder.encode(team, StandardCharsets.UTF_8);
    }
}
