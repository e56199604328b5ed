package org.marrowwatch.dashboard;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import org.marrowwatch.access.Role;
import org.marrowwatch.dashboard.visit.Typed;

/** The first page: which patients ask for attention, the most urgent first. */
@Authenticated
@Blocking
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class WorklistPages {

    private final WorklistDesk desk;
    private final Reader reader;

    public WorklistPages(WorklistDesk desk, Reader reader) {
        this.desk = desk;
        this.reader = reader;
    }

    @GET
    public TemplateInstance list(UriInfo uri) {
        if (!reader.reads()) {
            return reader.page(Pages.machine());
        }
        MultivaluedMap<String, String> asked = uri.getQueryParameters();
        return reader.page(Pages.worklist(
                desk.show(WorklistQuery.of(asked)), desk.said(new Typed(asked)).orElse(null)));
    }

    /** The list alone, for a page that looks whether it has changed. */
    @GET
    @Path("worklist-rows")
    @RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES, Role.OF_ADMINISTRATORS})
    public TemplateInstance rows(UriInfo uri) {
        return reader.page(Pages.rows(desk.show(WorklistQuery.of(uri.getQueryParameters()))));
    }
}
