package org.marrowwatch.dashboard.people;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.Team;
import org.marrowwatch.alerts.Recipients;
import org.marrowwatch.dashboard.visit.Field;
import org.marrowwatch.dashboard.visit.Form;
import org.marrowwatch.dashboard.visit.Typed;
import org.marrowwatch.dashboard.words.Tongue;

/**
 * The form of a team.
 *
 * @param dissolution where it is asked whether to dissolve it
 * @param trouble why its head would hear of nothing; none when that one does
 */
public record TeamForm(
        String name,
        Field members,
        Field head,
        String dissolution,
        @Nullable String trouble) {

    /** Longer ones are no names. */
    private static final int LONGEST = 80;

    private static final String NAME = "name";
    private static final String MEMBER = "member";
    private static final String HEAD = "head";

    /** Who was offered in the form: of others it says nothing. */
    private static final String OFFERED = "offered";

    /**
     * The form as it was sent, or that of what is kept.
     *
     * @param people who may be in it
     */
    public static TeamForm of(Team team, Form form, List<Account> people) {
        Tongue tongue = form.tongue();
        return new TeamForm(
                team.name(),
                form.choice(MEMBER, people.stream(), Account::name, account -> label(account, tongue)),
                form.choice(HEAD, people.stream(), Account::name, account -> label(account, tongue)),
                TeamsView.address("/dissolution", team.name()),
                people.stream()
                        .filter(account -> account.name().equals(team.head()) && !Recipients.mayBeTold(account))
                        .findFirst()
                        .map(account -> tongue.pick(
                                "No mail gets to " + account.name()
                                        + ": the account is suspended, has no confirmed address, or does not treat.",
                                "Aucun courriel ne parvient à " + account.name()
                                        + " : compte suspendu, sans adresse confirmée ou sans rôle de soins."))
                        .orElse(null));
    }

    private static String label(Account account, Tongue tongue) {
        String role = " (" + tongue.say(account.role());
        return account.name() + role + (account.suspended() ? tongue.pick(", suspended)", ", suspendu)") : ")");
    }

    /** What stands in the form at first. */
    public static Typed typed(Team team) {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        team.members().forEach(member -> fields.add(MEMBER, member));
        fields.add(HEAD, team.head() == null ? "" : team.head());
        return new Typed(fields);
    }

    /** The name of a team to be made, with the problems noted; nothing when there are any. */
    public static Optional<String> named(Typed typed, Form form, List<Team> teams) {
        String name = typed.text(NAME).replaceAll("\\s+", " ");
        if (name.isEmpty() || name.length() > LONGEST) {
            form.note(NAME, form.tongue().pick("Write 1 to 80 characters.", "Écrivez 1 à 80 caractères."));
        } else if (teams.stream().anyMatch(team -> team.name().equalsIgnoreCase(name))) {
            form.note(
                    NAME,
                    form.tongue()
                            .pick(
                                    "There is such a team already; choose another name.",
                                    "Cette équipe existe déjà ; choisissez un autre nom."));
        }
        return form.refused() ? Optional.empty() : Optional.of(name);
    }

    /** The team that a filled form describes, with the problems noted; nothing when there are any. */
    public static Optional<Team> read(Team before, Typed typed, Form form, List<Account> people) {
        Set<String> known = new HashSet<>(people.stream().map(Account::name).toList());
        Set<String> members = new HashSet<>(before.members());
        typed.all(OFFERED).forEach(members::remove);
        members.addAll(typed.all(MEMBER));
        String head = typed.named(HEAD) ? typed.stated(HEAD).orElse(null) : before.head();
        check(MEMBER, known.containsAll(members), form);
        check(HEAD, head == null || known.contains(head), form);
        return form.refused() ? Optional.empty() : Optional.of(new Team(before.name(), head, members));
    }

    private static void check(String field, boolean known, Form form) {
        if (!known) {
            form.note(field, form.tongue().pick("Choose among these people.", "Choisissez parmi ces personnes."));
        }
    }
}
