package org.marrowwatch.api;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Turns faults into problems, and what nobody foresaw into one that names the line of the log where its cause stands. */
@Watched
@Interceptor
@Priority(Watch.OUTSIDE_TRANSACTIONS)
class Watch {

    static final int OUTSIDE_TRANSACTIONS = Interceptor.Priority.PLATFORM_BEFORE + 100;
    private static final Logger LOG = Logger.getLogger(Watch.class);

    private final Caller caller;

    Watch(Caller caller) {
        this.caller = caller;
    }

    @AroundInvoke
    Object watch(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (Fault fault) {
            Response.ResponseBuilder answer = Response.status(fault.trouble().status())
                    .entity(ProblemJson.of(fault, caller.language()))
                    .type(ProblemJson.TYPE);
            if (fault.trouble() == Trouble.BUSY) {
                answer.header(HttpHeaders.RETRY_AFTER, Trouble.RETRY_AFTER_SECONDS);
            }
            return answer.build();
        } catch (WebApplicationException | UnauthorizedException | ForbiddenException known) {
            throw known;
        } catch (RuntimeException unforeseen) {
            UUID id = UUID.randomUUID();
            LOG.errorf(unforeseen, "%s failed; the caller was told %s", caller.path(), id);
            return Response.serverError()
                    .entity(ProblemJson.failure(id, caller.language()))
                    .type(ProblemJson.TYPE)
                    .build();
        }
    }
}
