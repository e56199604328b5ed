package org.marrowwatch.dashboard;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.marrowwatch.access.Role;
import org.marrowwatch.dashboard.visit.ExpectedDay;
import org.marrowwatch.dashboard.visit.Form;
import org.marrowwatch.dashboard.visit.Typed;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.Region;
import org.marrowwatch.intake.Desk;

/** The day by which a clinician expects a region to have healed, set on the page of its episode. */
@Blocking
@Path("/episodes/{id}/regions/{region}/expected-day")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES})
public class ExpectedDayPages {

    private static final int UNPROCESSABLE = 422;

    private final EpisodeDesk episodes;
    private final Desk desk;
    private final Reader reader;

    public ExpectedDayPages(EpisodeDesk episodes, Desk desk, Reader reader) {
        this.episodes = episodes;
        this.desk = desk;
        this.reader = reader;
    }

    @POST
    public Response set(@RestPath UUID id, @RestPath String region, MultivaluedMap<String, String> fields) {
        Episode episode = episodes.episode(id);
        Region place = Region.parse(region)
                .filter(known -> episode.region(known).isPresent())
                .orElseThrow(NotFoundException::new);
        Typed typed = new Typed(fields);
        return desk.receiveFromForm(episode.id(), ExpectedDay.fact(place, typed, reader.today()), reader.name())
                .match(Outcome::of, Outcome::of, refused -> {
                    Form form = new Form(typed, reader.tongue());
                    form.note(refused.problems(), problem -> ExpectedDay.fieldOf(place, problem));
                    reader.turnTo("/episodes/" + id);
                    return reader.page(UNPROCESSABLE, Pages.episode(episodes.refused(episode, form, reader.tongue())));
                });
    }
}
