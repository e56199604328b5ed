package org.marrowwatch.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.marrowwatch.access.Role;
import org.marrowwatch.alerts.Foreseen;
import org.marrowwatch.alerts.Mail;

/** The next digest as its recipient would see it. People see their own, administrators all. */
@Blocking
@Path("/mails/foreseen/{recipient}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES, Role.OF_ADMINISTRATORS})
public class ForeseenPages {

    private final Foreseen foreseen;
    private final Clock clinic;
    private final Reader reader;
    private final LetterFrame frame;

    public ForeseenPages(Foreseen foreseen, Clock clinic, Reader reader, LetterFrame frame) {
        this.foreseen = foreseen;
        this.clinic = clinic;
        this.reader = reader;
        this.frame = frame;
    }

    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance foreseen(Mail mail, String due);
    }

    @GET
    public TemplateInstance show(@RestPath String recipient) {
        Foreseen.Draft draft = readable(recipient);
        frame.stands();
        return reader.page(Templates.foreseen(draft.mail(), reader.tongue().moment(draft.due(), clinic.getZone())));
    }

    /** The HTML by itself, for the frame in its page. */
    @GET
    @Path("preview")
    public String preview(@RestPath String recipient) {
        return frame.around(readable(recipient).mail().html());
    }

    private Foreseen.Draft readable(String recipient) {
        return Optional.of(recipient)
                .filter(name -> reader.administers() || name.equals(reader.name()))
                .flatMap(foreseen::preview)
                .orElseThrow(NotFoundException::new);
    }
}
