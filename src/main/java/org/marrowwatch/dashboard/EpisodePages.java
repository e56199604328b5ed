package org.marrowwatch.dashboard;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    public EpisodePages(EpisodeDesk desk, Clock clinic, Reader reader) {
        this.desk = desk;
        this.clinic = clinic;
        this.reader = reader;
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
        Optional<Instant> known = Days.moment(knownAt, clinic.getZone());
        // who asks only what was known then means the day on which it was known
        LocalDate day = Days.parse(asOf)
                .or(() -> known.map(moment -> LocalDate.ofInstant(moment, clinic.getZone())))
                .orElse(reader.today());
        if (known.isPresent() || !day.equals(reader.today())) {
            return reader.page(Pages.episode(desk.asOf(episode, day, known.orElse(null), tongue)));
        }
        Recorded notice = recorded.isEmpty() ? null : desk.meaning(episode, recorded, again != null, tongue);
        if (again != null && notice == null) {
            notice = Recorded.before();
        }
        return reader.page(Pages.episode(desk.today(episode, notice, null, tongue)));
    }
}
