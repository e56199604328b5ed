package org.marrowwatch.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Role;
import org.marrowwatch.dashboard.chart.Chart;
import org.marrowwatch.dashboard.chart.Drawing;
import org.marrowwatch.dashboard.chart.Poster;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.review.RuleBooks;

/** The picture of a course as a file to keep, today or as of another day; it names the episode and not the patient. */
@Blocking
@Path("/episodes/{id}/course.svg")
@RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES, Role.OF_ADMINISTRATORS})
public class ChartPages {

    private final EpisodeDesk desk;
    private final RuleBooks books;
    private final Clock clinic;
    private final Reader reader;

    public ChartPages(EpisodeDesk desk, RuleBooks books, Clock clinic, Reader reader) {
        this.desk = desk;
        this.books = books;
        this.clinic = clinic;
        this.reader = reader;
    }

    /** The files that are drawn. */
    @CheckedTemplate(basePath = "pictures")
    static final class Pictures {

        private Pictures() {}

        static native TemplateInstance course(Poster poster);
    }

    @GET
    public Response picture(@RestPath UUID id, @RestQuery @Nullable String asOf, @RestQuery @Nullable String knownAt) {
        Look look = Look.of(asOf, knownAt, reader.today(), clinic.getZone());
        LocalDate day = look.day();
        Tongue tongue = reader.tongue();
        Episode episode = look.known(desk.episode(id)).asOf(day);
        Chart chart = Drawing.of(episode, books.on(day), day, tongue);
        String name = "marrowwatch-" + chart.code() + "-" + day + ".svg";
        return Response.ok(reader.page(Pictures.course(Poster.of(chart))).render())
                .type("image/svg+xml;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
