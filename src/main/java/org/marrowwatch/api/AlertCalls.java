package org.marrowwatch.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.marrowwatch.access.Role;
import org.marrowwatch.alerts.Figures;
import org.marrowwatch.alerts.Foreseen;
import org.marrowwatch.alerts.Mail;
import org.marrowwatch.alerts.MailLog;
import org.marrowwatch.alerts.NotSent;
import org.marrowwatch.alerts.NotSentPlace;

/** Reads the mails that were sent, wait or failed, what is foreseen, what was not sent, and how much the rules tell. */
@Watched
@Path("/api/v1/alerts")
@Produces(Json.TYPE)
class AlertCalls {

    private static final int USUAL_DAYS = 90;

    private final MailLog mails;
    private final Foreseen foreseen;
    private final NotSent notSent;
    private final Figures figures;
    private final Clock clinic;
    private final Caller caller;

    AlertCalls(MailLog mails, Foreseen foreseen, NotSent notSent, Figures figures, Clock clinic, Caller caller) {
        this.mails = mails;
        this.foreseen = foreseen;
        this.notSent = notSent;
        this.figures = figures;
        this.clinic = clinic;
        this.caller = caller;
    }

    @GET
    @Transactional
    @RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES, Role.OF_ADMINISTRATORS})
    public Response read() {
        Query query = caller.query();
        Optional<UUID> after = query.cursor(this::place);
        int size = query.limit();
        query.end();
        List<Mail> found = mails.page(MailLog.Filter.ALL, after, size + 1);
        List<Mail> shown = found.subList(0, Math.min(size, found.size()));
        ObjectNode json = Json.object();
        json.set("mails", Json.list(shown, AlertJson::mail));
        if (after.isEmpty()) {
            json.set("foreseen", AlertJson.foreseen(foreseen.digests(Optional.empty()), foreseen.escalations()));
            NotSent.Page unsent = notSent.page(Optional.empty(), NotSentPlace.BEGINNING, size);
            json.set("notSent", Json.list(unsent.entries(), AlertJson::unsent));
        }
        if (found.size() > size) {
            json.put("next", Cursor.write(shown.get(size - 1).id()));
        }
        return Answer.ok(json).response();
    }

    private Optional<UUID> place(List<String> parts) {
        return parts.size() == 1 ? Ids.read(parts.get(0)).flatMap(mails::find).map(Mail::id) : Optional.empty();
    }

    @GET
    @Path("/figures")
    @Transactional
    @RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES, Role.OF_ADMINISTRATORS})
    public Response figures() {
        Query query = caller.query();
        LocalDate until = query.day("until").orElseGet(() -> LocalDate.now(clinic));
        LocalDate from = query.day("from").orElse(until.minusDays(USUAL_DAYS - 1));
        query.end();
        if (from.isAfter(until)) {
            throw Query.bad(
                    "from",
                    "is after " + until + "; choose a day on it or before",
                    "est après le " + until + " ; choisissez un jour qui ne le suit pas");
        }
        Figures.Report report = figures.of(begin(from), begin(until.plusDays(1)));
        ObjectNode json = Json.object().put("from", from.toString()).put("until", until.toString());
        json.set("rules", Json.list(report.rules(), rule -> AlertJson.figures(rule, caller.language())));
        json.set("sum", AlertJson.count(report.sum()));
        return Answer.ok(json).response();
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(clinic.getZone()).toInstant();
    }
}
