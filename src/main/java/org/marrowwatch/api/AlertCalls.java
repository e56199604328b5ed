package org.marrowwatch.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.marrowwatch.access.Role;
import org.marrowwatch.alerts.Foreseen;
import org.marrowwatch.alerts.Mail;
import org.marrowwatch.alerts.MailLog;
import org.marrowwatch.flags.Flag;

/** Reads the mails that were sent, wait or failed, and those that the next digest will be. */
@Watched
@Path("/api/v1/alerts")
@Produces(Json.TYPE)
class AlertCalls {

    private final MailLog mails;
    private final Foreseen foreseen;
    private final Caller caller;

    AlertCalls(MailLog mails, Foreseen foreseen, Caller caller) {
        this.mails = mails;
        this.foreseen = foreseen;
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
        json.set("mails", Json.list(shown, AlertCalls::mail));
        if (after.isEmpty()) {
            json.set("foreseen", Json.list(foreseen.digests(Optional.empty()), AlertCalls::digest));
        }
        if (found.size() > size) {
            json.put("next", Cursor.write(shown.get(size - 1).id()));
        }
        return Answer.ok(json).response();
    }

    private Optional<UUID> place(List<String> parts) {
        return parts.size() == 1 ? Ids.read(parts.get(0)).flatMap(mails::find).map(Mail::id) : Optional.empty();
    }

    private static ObjectNode digest(Foreseen.Letter letter) {
        ObjectNode json = Json.object()
                .put("recipient", letter.recipient().name())
                .put("kind", Mail.Kind.DIGEST.slug())
                .put("dueAt", letter.due().toString());
        return json.set(
                "flags", Json.texts(letter.flags().stream().map(Flag::id).toList()));
    }

    private static ObjectNode mail(Mail mail) {
        ObjectNode json = Json.object()
                .put("id", mail.id().toString())
                .put("recipient", mail.recipient())
                .put("kind", mail.kind().slug())
                .put("language", mail.language().tag())
                .put("subject", mail.subject())
                .put("status", mail.status().slug())
                .put("createdAt", mail.createdAt().toString())
                .put("attempts", mail.attempts());
        if (mail.sentAt() != null) {
            json.put("sentAt", mail.sentAt().toString());
        }
        return mail.error() == null ? json : json.put("error", mail.error());
    }
}
