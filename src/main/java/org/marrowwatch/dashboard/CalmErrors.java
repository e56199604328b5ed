package org.marrowwatch.dashboard;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.marrowwatch.episode.Language;

/** Answers what went wrong with a page for people; machines have their own answers. */
@Provider
public class CalmErrors implements ContainerResponseFilter {

    private static final Logger LOG = Logger.getLogger(CalmErrors.class);
    private static final Set<Integer> SAID = Set.of(400, 403, 404, 405, 409, 413, 415);
    private static final int MISSING = 404;
    private static final int TOO_LARGE = 413;
    private static final int FAILED = 500;

    /** The framework refuses a body that is too long without a word, at -2. */
    private static final int BEFORE_THE_LIMIT = -3;

    private final Reader reader;

    public CalmErrors(Reader reader) {
        this.reader = reader;
    }

    private static boolean forPeople(String path) {
        return !path.startsWith("/api/") && !path.startsWith("/q/");
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (SAID.contains(response.getStatus())
                && !response.hasEntity()
                && forPeople(request.getUriInfo().getPath())) {
            TemplateInstance page = reader.page(Pages.calm(response.getStatus()));
            response.setEntity(page.render(), null, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        }
    }

    void install(
            @Observes Router router,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize longestBody) {
        router.route().order(BEFORE_THE_LIMIT).handler(context -> measure(context, longestBody.asLongValue()));
        router.route().failureHandler(CalmErrors::failed);
        router.errorHandler(MISSING, CalmErrors::missing);
    }

    /** A body that is too long is let pass by before it is answered: a browser that still sends does not listen. */
    private static void measure(RoutingContext context, long longestBody) {
        HttpServerRequest request = context.request();
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        boolean number = length != null && length.matches("\\d{1,18}");
        if (!number || Long.parseLong(length) <= longestBody || !forPeople(context.normalizedPath())) {
            context.next();
            return;
        }
        request.endHandler(end -> answer(context, TOO_LARGE));
        request.resume();
    }

    private static void failed(RoutingContext context) {
        // a login that failed also comes this way, and has its own answer
        boolean unforeseen = context.statusCode() == FAILED && !(context.failure() instanceof SecurityException);
        if (!unforeseen
                || !forPeople(context.normalizedPath())
                || context.response().headWritten()) {
            context.next();
            return;
        }
        LOG.errorf(context.failure(), "%s %s failed", context.request().method(), context.normalizedPath());
        answer(context, FAILED);
    }

    private static void missing(RoutingContext context) {
        if (!forPeople(context.normalizedPath())) {
            context.response().setStatusCode(MISSING).end();
        } else if (context.user() instanceof QuarkusHttpUser user
                && !user.getSecurityIdentity().isAnonymous()) {
            MissingPages.showInstead(context);
        } else {
            answer(context, MISSING);
        }
    }

    /** Answers where no account is at hand any more, so the page speaks the language of the browser. */
    private static void answer(RoutingContext context, int status) {
        Cookie chosen = context.request().getCookie(Reader.LANGUAGE);
        String asked = context.request().getHeader("Accept-Language");
        Language language = Language.of(chosen != null ? chosen.getValue() : asked != null ? asked : "");
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "text/html;charset=UTF-8")
                .end(Pages.bare(status, language.tag())
                        .setLocale(language.locale())
                        .render());
    }
}
