package org.marrowwatch.dashboard;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.marrowwatch.access.Role;
import org.marrowwatch.dashboard.visit.Typed;

/** The first page: which patients ask for attention, the most urgent first. */
@Authenticated
@Blocking
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class WorklistPages {

    private static final int OK = 200;

    private final WorklistDesk desk;
    private final WorklistQueries queries;
    private final Reader reader;

    public WorklistPages(WorklistDesk desk, WorklistQueries queries, Reader reader) {
        this.desk = desk;
        this.queries = queries;
        this.reader = reader;
    }

    @GET
    public Response list(UriInfo uri) {
        if (!reader.reads()) {
            return reader.page(OK, Pages.machine());
        }
        MultivaluedMap<String, String> asked = uri.getQueryParameters();
        WorklistQuery query = queries.asked(asked);
        if (query.unopened()) {
            return to(query.withoutWords());
        }
        return reader.page(
                OK, Pages.worklist(desk.show(query), desk.said(new Typed(asked)).orElse(null)));
    }

    /** Names and identifiers that are searched for are sent, and stand in the address only under a seal. */
    @POST
    @Path("search")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES, Role.OF_ADMINISTRATORS})
    public Response search(MultivaluedMap<String, String> fields) {
        return to(queries.search(new Typed(fields).text(WorklistQuery.WORDS)).text());
    }

    private static Response to(String query) {
        return Response.seeOther(URI.create("/?" + query)).build();
    }

    /** The list alone, for a page that looks whether it has changed. */
    @GET
    @Path("worklist-rows")
    @RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES, Role.OF_ADMINISTRATORS})
    public Response rows(UriInfo uri) {
        WorklistQuery query = queries.asked(uri.getQueryParameters());
        return query.unopened()
                ? Response.status(Response.Status.GONE).build()
                : reader.page(OK, Pages.rows(desk.show(query)));
    }
}
