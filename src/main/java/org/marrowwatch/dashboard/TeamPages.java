package org.marrowwatch.dashboard;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.Accounts;
import org.marrowwatch.access.Role;
import org.marrowwatch.access.Team;
import org.marrowwatch.access.Teams;
import org.marrowwatch.dashboard.people.TeamForm;
import org.marrowwatch.dashboard.people.TeamsView;
import org.marrowwatch.dashboard.visit.Form;
import org.marrowwatch.dashboard.visit.Typed;

/** Who works with whom, as administrators keep it. */
@Blocking
@Path("/teams")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OF_ADMINISTRATORS)
public class TeamPages {

    private static final int UNPROCESSABLE = 422;

    private final Teams teams;
    private final Accounts accounts;
    private final Reader reader;

    TeamPages(Teams teams, Accounts accounts, Reader reader) {
        this.teams = teams;
        this.accounts = accounts;
        this.reader = reader;
    }

    @GET
    public TemplateInstance list(@RestQuery @Nullable String dissolved) {
        return reader.page(page(form(Typed.nothing()), dissolved));
    }

    private TemplateInstance page(Form form, @Nullable String dissolved) {
        List<Team> all = teams.all();
        return Pages.teams(new TeamsView(
                all.stream().map(TeamsView.Line::of).toList(),
                people(Set.of()).stream()
                        .map(Account::name)
                        .filter(name ->
                                all.stream().noneMatch(team -> team.members().contains(name)))
                        .toList(),
                form.field("name"),
                dissolved));
    }

    private Form form(Typed typed) {
        return new Form(typed, reader.tongue());
    }

    /** Who treats and may enter, and some others by name. */
    private List<Account> people(Set<String> others) {
        return accounts.all().stream()
                .filter(account ->
                        (account.role().alerted() && !account.suspended()) || others.contains(account.name()))
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(MultivaluedMap<String, String> fields) {
        Typed typed = new Typed(fields);
        Form form = form(typed);
        Optional<String> name = TeamForm.named(typed, form, teams.all());
        if (name.isEmpty()) {
            return reader.page(UNPROCESSABLE, page(form, null));
        }
        keep(new Team(name.get(), null, Set.of()));
        return to(TeamsView.address("", name.get()));
    }

    private void keep(Team team) {
        QuarkusTransaction.requiringNew().run(() -> teams.keep(team));
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }

    @GET
    @Path("team")
    public TemplateInstance show(@RestQuery String name, @RestQuery @Nullable String done) {
        Team team = team(name);
        return reader.page(Pages.team(shown(team, form(TeamForm.typed(team))), done));
    }

    private Team team(@Nullable String name) {
        return teams.all().stream()
                .filter(team -> team.name().equals(name))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private TeamForm shown(Team team, Form form) {
        return TeamForm.of(team, form, candidates(team));
    }

    private List<Account> candidates(Team team) {
        Set<String> members = new HashSet<>(team.members());
        Optional.ofNullable(team.head()).ifPresent(members::add);
        return people(members);
    }

    @POST
    @Path("team")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@RestQuery String name, MultivaluedMap<String, String> fields) {
        Team team = team(name);
        Typed typed = new Typed(fields);
        Form form = form(typed);
        Optional<Team> changed = TeamForm.read(team, typed, form, candidates(team));
        if (changed.isEmpty()) {
            return reader.page(UNPROCESSABLE, Pages.team(shown(team, form), null));
        }
        keep(changed.get());
        return to(TeamsView.address("", name) + "&done=kept");
    }

    @GET
    @Path("team/dissolution")
    public TemplateInstance ask(@RestQuery String name) {
        Team team = team(name);
        return reader.page(Pages.dissolution(shown(team, form(TeamForm.typed(team)))));
    }

    @POST
    @Path("team/dissolution")
    public Response dissolve(@RestQuery String name) {
        Team team = team(name);
        QuarkusTransaction.requiringNew().run(() -> teams.dissolve(team.name()));
        return to("/teams?dissolved=yes");
    }
}
