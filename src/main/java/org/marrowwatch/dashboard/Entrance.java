package org.marrowwatch.dashboard;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestQuery;

/** The login page and the way out. */
@Blocking
@Path("/")
public class Entrance {

    private final Reader reader;
    private final boolean demo;
    private final String cookie;

    public Entrance(
            Reader reader,
            @ConfigProperty(name = "marrowwatch.demo") boolean demo,
            @ConfigProperty(name = "quarkus.http.auth.form.cookie-name", defaultValue = "quarkus-credential")
                    String cookie) {
        this.reader = reader;
        this.demo = demo;
        this.cookie = cookie;
    }

    @GET
    @Path("login")
    @PermitAll
    public TemplateInstance login(@RestQuery boolean failed) {
        return reader.page(Pages.login(failed, demo));
    }

    @POST
    @Path("logout")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response logout() {
        NewCookie gone = new NewCookie.Builder(cookie)
                .value("")
                .path("/")
                .maxAge(0)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
        return Response.seeOther(URI.create("/login")).cookie(gone).build();
    }
}
