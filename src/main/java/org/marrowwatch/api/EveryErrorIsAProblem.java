package org.marrowwatch.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import org.marrowwatch.episode.Language;

/** Says what the framework found wrong as a problem too, and names the language of every answer to a machine. */
@Provider
class EveryErrorIsAProblem implements ContainerResponseFilter {

    private static final MediaType PROBLEM = MediaType.valueOf(ProblemJson.TYPE);

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!Machines.ask(request.getUriInfo().getPath())) {
            return;
        }
        Language language = Languages.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        if (response.getStatus() >= 400 && !PROBLEM.isCompatible(response.getMediaType())) {
            Trouble trouble = Trouble.of(response.getStatus());
            response.setStatus(trouble.status());
            response.setEntity(ProblemJson.of(trouble, language), new Annotation[0], PROBLEM);
        }
        response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        response.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
}
