package org.marrowwatch.dashboard;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.marrowwatch.access.Role;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.intake.Inbox;

/** The messages that were refused, for whoever must mend them. */
@Blocking
@Path("/refusals")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES, Role.OF_ADMINISTRATORS})
public class RefusalPages {

    private static final int SHOWN = 100;
    private static final int LONGEST_BODY = 20_000;

    private final Inbox inbox;
    private final Clock clinic;
    private final Reader reader;

    public RefusalPages(Inbox inbox, Clock clinic, Reader reader) {
        this.inbox = inbox;
        this.clinic = clinic;
        this.reader = reader;
    }

    /** A refused message as it is shown; a very long one is cut. */
    public record Refused(String id, String sender, String at, String body, boolean cut, List<Wrong> problems) {}

    /** Where a message is wrong, and how. */
    public record Wrong(String pointer, String detail) {}

    @GET
    public TemplateInstance list() {
        Tongue tongue = reader.tongue();
        List<Refused> refusals = inbox.refused(SHOWN).stream()
                .map(message -> new Refused(
                        message.id().toString(),
                        message.sender(),
                        tongue.moment(message.at(), clinic.getZone()),
                        message.body()
                                .substring(
                                        0, Math.min(LONGEST_BODY, message.body().length())),
                        message.body().length() > LONGEST_BODY,
                        message.problems().stream()
                                .map(problem -> new Wrong(problem.pointer(), tongue.say(problem.detail())))
                                .toList()))
                .toList();
        return reader.page(Pages.refusals(refusals));
    }
}
