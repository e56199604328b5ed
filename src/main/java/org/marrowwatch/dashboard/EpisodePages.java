package org.marrowwatch.dashboard;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Role;
import org.marrowwatch.dashboard.course.Recorded;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Episode;

/** The page of an episode, today or as of another day. */
@Blocking
@Path("/episodes/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES, Role.OF_ADMINISTRATORS})
public class EpisodePages {

    private final EpisodeDesk desk;
    private final Clock clinic;
    private final Reader reader;
    private final Seen seen;

    public EpisodePages(EpisodeDesk desk, Clock clinic, Reader reader, Seen seen) {
        this.desk = desk;
        this.clinic = clinic;
        this.reader = reader;
        this.seen = seen;
    }

    @GET
    public TemplateInstance show(
            @RestPath UUID id,
            @RestQuery @Nullable String asOf,
            @RestQuery @Nullable String knownAt,
            @RestQuery List<UUID> recorded,
            @RestQuery @Nullable String again) {
        Tongue tongue = reader.tongue();
        Episode episode = desk.episode(id);
        Look look = Look.of(asOf, knownAt, reader.today(), clinic.getZone());
        if (!look.now()) {
            return reader.page(Pages.episode(desk.asOf(episode, look, tongue)));
        }
        Recorded notice = recorded.isEmpty() ? null : desk.meaning(episode, recorded, again != null, tongue);
        if (again != null && notice == null) {
            notice = Recorded.before();
        }
        TemplateInstance page = reader.page(Pages.episode(desk.today(episode, notice, null, tongue)));
        seen.note(episode.id(), reader);
        return page;
    }
}
