package org.marrowwatch.dashboard;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Role;
import org.marrowwatch.dashboard.visit.Form;
import org.marrowwatch.dashboard.visit.Typed;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.Patients;
import org.marrowwatch.intake.Refusal;
import org.marrowwatch.intake.Registration;

/** Adding or correcting the name of an episode's patient. */
@Blocking
@Path("/episodes/{id}/name")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES})
public class NamePages {

    private static final int UNPROCESSABLE = 422;

    private final EpisodeDesk episodes;
    private final Registration registration;
    private final Patients patients;
    private final Clock clinic;
    private final Reader reader;

    public NamePages(EpisodeDesk episodes, Registration registration, Patients patients, Clock clinic, Reader reader) {
        this.episodes = episodes;
        this.registration = registration;
        this.patients = patients;
        this.clinic = clinic;
        this.reader = reader;
    }

    /**
     * A change of the name, as it is told.
     *
     * @param former nothing when there was none before
     * @param name nothing when it was taken away
     */
    public record Renamed(@Nullable String former, @Nullable String name, String by, String when) {}

    @GET
    public TemplateInstance form(@RestPath UUID id) {
        Episode episode = episodes.episode(id);
        String name = episode.patient().name();
        MultivaluedMap<String, String> kept = new MultivaluedHashMap<>();
        kept.putSingle("name", name == null ? "" : name);
        return reader.page(page(episode, new Form(new Typed(kept), reader.tongue())));
    }

    private TemplateInstance page(Episode episode, Form form) {
        List<Renamed> before = patients.renamings(episode.patient().id()).stream()
                .map(one -> new Renamed(
                        one.former(), one.name(), one.by(), reader.tongue().moment(one.at(), clinic.getZone())))
                .toList();
        return Pages.name(episodes.head(episode, reader.tongue()), form.mentions(), form.field("name"), before);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rename(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        Episode episode = episodes.episode(id);
        Typed typed = new Typed(fields);
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        typed.stated("name").ifPresent(name -> content.put("name", name));
        try {
            registration.rename(episode.patient().id(), content, reader.name());
            return Response.seeOther(URI.create("/episodes/" + id)).build();
        } catch (Refusal refusal) {
            Form form = new Form(typed, reader.tongue());
            form.note(refusal.problems(), problem -> problem.pointer().substring(1));
            return reader.page(UNPROCESSABLE, page(episode, form));
        }
    }
}
