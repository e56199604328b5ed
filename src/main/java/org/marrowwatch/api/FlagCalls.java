package org.marrowwatch.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Role;
import org.marrowwatch.episode.Language;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.flags.FlagBoard;
import org.marrowwatch.flags.Status;
import org.marrowwatch.intake.Reply;
import org.marrowwatch.review.Answering;

/** Reads a flag and takes people's answers to it. */
@Watched
@Path("/api/v1/flags/{id}")
@Consumes(Json.TYPE)
@Produces(Json.TYPE)
class FlagCalls {

    private final FlagBoard board;
    private final Answering answering;
    private final Once once;
    private final Caller caller;
    private final Clock clinic;

    FlagCalls(FlagBoard board, Answering answering, Once once, Caller caller, Clock clinic) {
        this.board = board;
        this.answering = answering;
        this.once = once;
        this.caller = caller;
        this.clinic = clinic;
    }

    @GET
    @RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES, Role.OF_ADMINISTRATORS})
    public Response read(@PathParam("id") String id) {
        caller.query().end();
        Flag flag = find(id);
        Language language = caller.language();
        LocalDate today = LocalDate.now(clinic);
        return Tag.answer(
                FlagTag.of(flag, today, language),
                caller.header(HttpHeaders.IF_NONE_MATCH),
                () -> FlagJson.of(flag, today, language));
    }

    @POST
    @Path("/acknowledgement")
    @RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES})
    public Response acknowledge(@PathParam("id") String id, byte @Nullable [] body) {
        requireCondition();
        JsonNode document = Json.read(body);
        Flag seen = find(id);
        return once.answer(body, () -> {
            String reason = Reply.acknowledgement(document).reason();
            return answer(seen, () -> answering.acknowledge(seen, caller.name(), reason));
        });
    }

    @POST
    @Path("/snooze")
    @RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES})
    public Response snooze(@PathParam("id") String id, byte @Nullable [] body) {
        requireCondition();
        JsonNode document = Json.read(body);
        Flag seen = find(id);
        return once.answer(body, () -> {
            Reply.Snooze reply = Reply.snooze(document, LocalDate.now(clinic));
            return answer(seen, () -> answering.snooze(seen, reply.until(), caller.name(), reply.reason()));
        });
    }

    @DELETE
    @Path("/acknowledgement")
    @RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES})
    public Response takeAcknowledgementBack(@PathParam("id") String id) {
        return takeBack(id, Status.ACKNOWLEDGED);
    }

    @DELETE
    @Path("/snooze")
    @RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES})
    public Response takeSnoozeBack(@PathParam("id") String id) {
        return takeBack(id, Status.SNOOZED);
    }

    private Response takeBack(String id, Status answer) {
        requireCondition();
        Flag seen = find(id);
        return QuarkusTransaction.requiringNew()
                .call(() -> answer(seen, () -> answering.takeBack(seen, answer, caller.name())))
                .response();
    }

    /** The flag as it is before the transaction that answers it, in which it would be read only once. */
    private Flag find(String id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> board.find(Ids.flag(id)))
                .orElseThrow(() -> Fault.of(Trouble.NOT_FOUND));
    }

    private void requireCondition() {
        if (caller.header(HttpHeaders.IF_MATCH) == null) {
            throw Fault.of(Trouble.PRECONDITION_REQUIRED);
        }
    }

    private Answer answer(Flag seen, Callable<Flag> change) {
        FlagTag.require(seen, caller.header(HttpHeaders.IF_MATCH));
        try {
            return Answer.ok(FlagJson.of(change.call(), LocalDate.now(clinic), caller.language()));
        } catch (FlagBoard.Stale stale) {
            throw Fault.of(Trouble.PRECONDITION_FAILED);
        } catch (Answering.OutOfPlace outOfPlace) {
            throw Fault.of(Trouble.CONFLICT, outOfPlace.detail());
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new IllegalStateException("an answer throws nothing else", impossible);
        }
    }
}
