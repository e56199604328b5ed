package org.marrowwatch.dashboard;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Role;
import org.marrowwatch.alerts.Mail;
import org.marrowwatch.alerts.MailLog;
import org.marrowwatch.dashboard.words.Tongue;

/** The mailbox: what was mailed to whom. People see their own, administrators all. */
@Blocking
@Path("/mails")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES, Role.OF_ADMINISTRATORS})
public class MailPages {

    private static final int ROWS = 50;

    private final MailLog mails;
    private final Clock clinic;
    private final Reader reader;

    public MailPages(MailLog mails, Clock clinic, Reader reader) {
        this.mails = mails;
        this.clinic = clinic;
        this.reader = reader;
    }

    /** A mail as a line of the mailbox. */
    public record Line(
            String id,
            String recipient,
            String address,
            String kind,
            String subject,
            String status,
            String at,
            @Nullable String sentAt,
            int attempts,
            @Nullable String error) {}

    @GET
    public TemplateInstance list(@RestQuery @Nullable UUID after) {
        Optional<String> recipient = reader.administers() ? Optional.empty() : Optional.of(reader.name());
        List<Mail> page = mails.page(recipient, Optional.ofNullable(after), ROWS + 1);
        List<Mail> shown = page.subList(0, Math.min(ROWS, page.size()));
        String next = page.size() > ROWS ? shown.get(ROWS - 1).id().toString() : null;
        return reader.page(Pages.mails(shown.stream().map(this::line).toList(), next));
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath UUID id) {
        Mail mail = mails.find(id)
                .filter(found -> reader.administers() || found.recipient().equals(reader.name()))
                .orElseThrow(NotFoundException::new);
        return reader.page(Pages.mail(line(mail), mail.text()));
    }

    private Line line(Mail mail) {
        Tongue tongue = reader.tongue();
        return new Line(
                mail.id().toString(),
                mail.recipient(),
                mail.address(),
                tongue.say(mail.kind()),
                mail.subject(),
                tongue.say(mail.status()),
                tongue.moment(mail.createdAt(), clinic.getZone()),
                mail.sentAt() == null ? null : tongue.moment(mail.sentAt(), clinic.getZone()),
                mail.attempts(),
                mail.error());
    }
}
