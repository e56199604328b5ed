package org.marrowwatch.record;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.marrowwatch.access.Team;
import org.marrowwatch.access.Teams;

/** Teams in the database. */
@ApplicationScoped
class SqlTeams implements Teams, PanacheRepositoryBase<TeamRow, String> {

    @Override
    public List<Team> all() {
        return find("select distinct t from TeamRow t left join fetch t.members order by t.name").stream()
                .map(TeamRow::team)
                .toList();
    }

    @Override
    public void keep(Team team) {
        TeamRow row = findByIdOptional(team.name()).orElseGet(TeamRow::new);
        row.take(team);
        persist(row);
    }

    @Override
    public void dissolve(String name) {
        findByIdOptional(name).ifPresent(this::delete);
    }
}
