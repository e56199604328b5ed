package org.marrowwatch.api;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.marrowwatch.episode.Language;

/** Answers machines with problems where no call is reached: before, beside and after them. */
@ApplicationScoped
class Machines {

    static final String BASIC = "Basic realm=\"Marrowwatch\", charset=\"UTF-8\"";
    private static final String PATHS = "/api/*";
    private static final int FIRST = -1_000;
    private static final int LAST = 1_000_000;
    private static final Logger LOG = Logger.getLogger(Machines.class);

    /** Whether a path is one that machines use. */
    static boolean ask(String path) {
        String absolute = path.startsWith("/") ? path : "/" + path;
        return absolute.equals("/api") || absolute.startsWith("/api/");
    }

    void routes(@Observes Router router) {
        router.route(PATHS).order(FIRST).handler(RoutingContext::next).failureHandler(Machines::failed);
        router.route(PATHS).order(LAST).handler(request -> end(request, Trouble.NOT_FOUND));
    }

    /** Says that an account is needed, and no more. */
    static void challenge(RoutingContext request) {
        request.response().putHeader("WWW-Authenticate", BASIC);
        end(request, Trouble.UNAUTHORIZED);
    }

    private static void failed(RoutingContext request) {
        Throwable failure = request.failure();
        if (failure instanceof UnauthorizedException || failure instanceof AuthenticationFailedException) {
            challenge(request);
        } else if (failure instanceof ForbiddenException) {
            end(request, Trouble.FORBIDDEN);
        } else if (request.statusCode() > 0 && request.statusCode() < 500) {
            end(request, Trouble.of(request.statusCode()));
        } else {
            UUID id = UUID.randomUUID();
            LOG.errorf(failure, "%s failed; the caller was told %s", request.normalizedPath(), id);
            end(request, Trouble.INTERNAL, ProblemJson.failure(id, language(request)));
        }
    }

    private static void end(RoutingContext request, Trouble trouble) {
        end(request, trouble, ProblemJson.of(trouble, language(request)));
    }

    private static void end(RoutingContext request, Trouble trouble, String body) {
        if (!request.response().ended()) {
            request.response()
                    .setStatusCode(trouble.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, ProblemJson.TYPE)
                    .putHeader(HttpHeaders.CONTENT_LANGUAGE, language(request).tag())
                    .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                    .end(body);
        }
    }

    private static Language language(RoutingContext request) {
        return Languages.of(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
