package org.marrowwatch.dashboard;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;

/** Stands in for an address that leads nowhere, so that whoever has come in keeps the way to the other pages. */
@Path(MissingPages.HERE)
public class MissingPages {

    static final String HERE = "/missing";
    private static final String ASKED = MissingPages.class.getName();

    private final Reader reader;

    public MissingPages(Reader reader) {
        this.reader = reader;
    }

    /** Answers a request with this page instead. */
    static void showInstead(RoutingContext context) {
        context.put(ASKED, context.normalizedPath());
        context.reroute(HttpMethod.GET, HERE);
    }

    @GET
    public void show(RoutingContext context) {
        String asked = context.get(ASKED);
        if (asked != null) {
            reader.turnTo(asked);
        }
        throw new NotFoundException();
    }
}
