package org.marrowwatch.record;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Team;

/** A team as it is kept. */
@Entity
@Table(name = "team")
class TeamRow {

    @Id
    String name;

    @Nullable
    String head;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "team_member", joinColumns = @JoinColumn(name = "team"))
    @Column(name = "account")
    Set<String> members = new HashSet<>();

    void take(Team team) {
        name = team.name();
        head = team.head();
        members.retainAll(team.members());
        members.addAll(team.members());
    }

    Team team() {
        return new Team(name, head, members);
    }
}
