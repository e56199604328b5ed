package org.marrowwatch.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Role;
import org.marrowwatch.intake.Refusal;
import org.marrowwatch.intake.SettingsChoice;
import org.marrowwatch.review.Choosing;
import org.marrowwatch.review.Preview;
import org.marrowwatch.review.Previews;
import org.marrowwatch.review.RuleBooks;
import org.marrowwatch.review.SettingsLog;
import org.marrowwatch.review.Shelf;

/** Reads the numbers that the rules judge by, tries others, and puts others in force. */
@Watched
@Path("/api/v1/rule-settings")
@Consumes(Json.TYPE)
@Produces(Json.TYPE)
class SettingsCalls {

    private static final String ADDRESS = "/api/v1/rule-settings";

    private final RuleBooks books;
    private final Choosing choosing;
    private final Previews previews;
    private final Once once;
    private final Caller caller;
    private final Clock clinic;
    private final Duration patience;

    SettingsCalls(
            RuleBooks books,
            Choosing choosing,
            Previews previews,
            Once once,
            Caller caller,
            Clock clinic,
            @ConfigProperty(name = "marrowwatch.preview.patience") Duration patience) {
        this.books = books;
        this.choosing = choosing;
        this.previews = previews;
        this.once = once;
        this.caller = caller;
        this.clinic = clinic;
        this.patience = patience;
    }

    @GET
    @Transactional
    @RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES, Role.OF_ADMINISTRATORS})
    public Response read() {
        caller.query().end();
        Shelf shelf = books.shelf();
        LocalDate today = LocalDate.now(clinic);
        return Tag.answer(
                SettingsTag.of(shelf, today, caller.language()),
                caller.header(HttpHeaders.IF_NONE_MATCH),
                () -> SettingsView.of(shelf, today, caller.language()));
    }

    @POST
    @RolesAllowed(Role.OF_ADMINISTRATORS)
    public Response choose(byte @Nullable [] body) {
        int seen = SettingsTag.seen(caller.header(HttpHeaders.IF_MATCH));
        JsonNode document = Json.read(body);
        // one reading of the clock for all of the request, or midnight could fall between two
        Instant now = clinic.instant();
        LocalDate today = LocalDate.ofInstant(now, clinic.getZone());
        Response answer = once.answer(body, () -> {
            SettingsChoice choice = SettingsChoice.of(document, today);
            try {
                choosing.choose(seen, choice.settings(), choice.effectiveFrom(), caller.name(), now, choice.reason());
            } catch (SettingsLog.Outdated outdated) {
                throw Fault.of(Trouble.PRECONDITION_FAILED);
            }
            return Answer.created(ADDRESS, Json.object());
        });
        return answer.getStatus() == Response.Status.CREATED.getStatusCode() ? chosen(today) : answer;
    }

    /** Read after the commit, and read anew when the request is repeated, so that the tag and the body are never stale. */
    private Response chosen(LocalDate today) {
        Shelf shelf = QuarkusTransaction.requiringNew().call(books::shelf);
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, ADDRESS)
                .header(HttpHeaders.ETAG, SettingsTag.of(shelf, today, caller.language()))
                .entity(Json.write(SettingsView.of(shelf, today, caller.language())))
                .build();
    }

    @POST
    @Path("/preview")
    @RolesAllowed({Role.OF_CLINICIANS, Role.OF_ADMINISTRATORS})
    public Response preview(byte @Nullable [] body) throws InterruptedException {
        SettingsChoice choice = tried(Json.read(body));
        Preview preview = begin(choice);
        boolean ended = preview.endsWithin(answerAtOnce() ? Duration.ZERO : patience);
        return Response.status(ended ? Response.Status.OK : Response.Status.ACCEPTED)
                .header(HttpHeaders.LOCATION, ADDRESS + "/previews/" + preview.id())
                .entity(Json.write(write(preview)))
                .build();
    }

    private SettingsChoice tried(JsonNode document) {
        try {
            return SettingsChoice.tried(document, LocalDate.now(clinic));
        } catch (Refusal refusal) {
            throw Fault.of(Trouble.UNPROCESSABLE, refusal.problems());
        }
    }

    private Preview begin(SettingsChoice choice) {
        try {
            return previews.begin(choice.effectiveFrom(), choice.settings());
        } catch (Previews.Busy busy) {
            throw Fault.of(Trouble.BUSY);
        }
    }

    /** RFC 7240. */
    private boolean answerAtOnce() {
        String preference = caller.header("Prefer");
        return preference != null && preference.contains("respond-async");
    }

    @GET
    @Path("/previews/{id}")
    @RolesAllowed({Role.OF_CLINICIANS, Role.OF_ADMINISTRATORS})
    public Response progress(@PathParam("id") String id) {
        caller.query().end();
        UUID wanted = Ids.read(id).orElseThrow(() -> Fault.of(Trouble.NOT_FOUND));
        Preview preview = previews.find(wanted).orElseThrow(() -> Fault.of(Trouble.NOT_FOUND));
        return Answer.ok(write(preview)).response();
    }

    private ObjectNode write(Preview preview) {
        return PreviewJson.of(preview, books.on(preview.day()), caller.language());
    }
}
