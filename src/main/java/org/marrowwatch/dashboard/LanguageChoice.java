package org.marrowwatch.dashboard;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;

/** Keeps the language that was chosen in the header of a page. */
@Provider
public class LanguageChoice implements ContainerResponseFilter {

    private static final int KEPT_SECONDS = (int) Duration.ofDays(365).toSeconds();

    private final Reader reader;

    public LanguageChoice(Reader reader) {
        this.reader = reader;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getUriInfo().getPath().startsWith("/api/")) {
            return;
        }
        reader.asked()
                .ifPresent(language -> response.getHeaders()
                        .add(
                                HttpHeaders.SET_COOKIE,
                                new NewCookie.Builder(Reader.LANGUAGE)
                                        .value(language.tag())
                                        .path("/")
                                        .maxAge(KEPT_SECONDS)
                                        .httpOnly(true)
                                        .sameSite(NewCookie.SameSite.LAX)
                                        .build()));
    }
}
