package org.marrowwatch.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

/** Reads the numbers that the rules judge by, tries others, and puts others in force. */
@Watched
@Path("/api/v1/rule-settings")
@Consumes(Json.TYPE)
@Produces(Json.TYPE)
class SettingsCalls {

    private static final String ADDRESS = "/api/v1/rule-settings";

    private final RuleBooks books;
    private final SettingsLog log;
    private final Choosing choosing;
    private final Previews previews;
    private final Once once;
    private final Caller caller;
    private final Clock clinic;
    private final Duration patience;

    SettingsCalls(
            RuleBooks books,
            SettingsLog log,
            Choosing choosing,
            Previews previews,
            Once once,
            Caller caller,
            Clock clinic,
            @ConfigProperty(name = "marrowwatch.preview.patience") Duration patience) {
        this.books = books;
        this.log = log;
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
        // which choice is in force depends on the day too
        String tag = "\"" + log.latest() + "-" + LocalDate.now(clinic) + "-"
                + caller.language().tag() + "\"";
        return Tag.answer(tag, caller.header(HttpHeaders.IF_NONE_MATCH), this::write);
    }

    @POST
    @RolesAllowed(Role.OF_ADMINISTRATORS)
    public Response choose(byte @Nullable [] body) {
        int seen = seen();
        JsonNode document = Json.read(body);
        return once.answer(body, () -> {
            SettingsChoice choice = SettingsChoice.of(document, LocalDate.now(clinic));
            try {
                choosing.choose(seen, choice.settings(), choice.effectiveFrom(), caller.name(), choice.reason());
            } catch (SettingsLog.Outdated outdated) {
                throw Fault.of(Trouble.PRECONDITION_FAILED);
            }
            return Answer.created(ADDRESS, write());
        });
    }

    /** The number of the choice that the caller has read: the first part of the tag. */
    private int seen() {
        String tag = caller.header(HttpHeaders.IF_MATCH);
        if (tag == null) {
            throw Fault.of(Trouble.PRECONDITION_REQUIRED);
        }
        try {
            return Integer.parseInt(tag.strip().replaceFirst("^\"(\\d{1,9})-[^\"]*\"$", "$1"));
        } catch (NumberFormatException notOurs) {
            throw Fault.of(Trouble.PRECONDITION_FAILED);
        }
    }

    @POST
    @Path("/preview")
    @RolesAllowed({Role.OF_CLINICIANS, Role.OF_ADMINISTRATORS})
    public Response preview(byte @Nullable [] body) throws InterruptedException {
        SettingsChoice choice = tried(Json.read(body));
        Preview preview = previews.begin(choice.effectiveFrom(), choice.settings());
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

    private ObjectNode write() {
        LocalDate today = LocalDate.now(clinic);
        return SettingsView.of(books.on(today).settings(), books.choiceOn(today), log.all(), caller.language());
    }
}
