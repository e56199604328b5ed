package org.marrowwatch.dashboard;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Role;
import org.marrowwatch.access.SavedViews;

/** Names the worklist that is shown, or forgets such a name. */
@Blocking
@Path("/views")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES, Role.OF_ADMINISTRATORS})
public class ViewPages {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_QUERY = 1_000;

    private final SavedViews views;
    private final WorklistQueries queries;
    private final Reader reader;

    public ViewPages(SavedViews views, WorklistQueries queries, Reader reader) {
        this.views = views;
        this.queries = queries;
        this.reader = reader;
    }

    @POST
    public Response keep(@RestForm @Nullable String name, @RestForm @Nullable String query, @RestForm boolean first) {
        WorklistQuery shown = shown(query);
        String kept = shown.kept();
        String stated = name == null ? "" : name.strip();
        String called = stated.substring(0, Math.min(LONGEST_NAME, stated.length()));
        boolean full = views.of(reader.name()).size() >= SavedViews.MOST
                && views.of(reader.name()).stream()
                        .noneMatch(view -> view.name().equals(called));
        if (!called.isEmpty() && kept.length() <= LONGEST_QUERY && !full) {
            SavedViews.View view = new SavedViews.View(called, kept, first);
            QuarkusTransaction.requiringNew().run(() -> views.keep(reader.name(), view));
        }
        return back(shown);
    }

    @POST
    @Path("removal")
    public Response remove(@RestForm @Nullable String name, @RestForm @Nullable String query) {
        if (name != null) {
            QuarkusTransaction.requiringNew().run(() -> views.remove(reader.name(), name));
        }
        return back(shown(query));
    }

    private WorklistQuery shown(@Nullable String query) {
        return queries.asked(query == null ? "" : query);
    }

    private static Response back(WorklistQuery shown) {
        return Response.seeOther(URI.create("/?" + shown.text())).build();
    }
}
