package org.marrowwatch.dashboard;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.marrowwatch.access.Role;
import org.marrowwatch.alerts.AddressConfirmation;
import org.marrowwatch.alerts.Foreseen;
import org.marrowwatch.alerts.Mail;
import org.marrowwatch.alerts.MailLog;
import org.marrowwatch.alerts.NotSent;
import org.marrowwatch.alerts.NotSentPlace;
import org.marrowwatch.alerts.OutTray;
import org.marrowwatch.alerts.Recipients;

/** The mailbox: what was and will be mailed to whom. People see their own, administrators all. */
@Blocking
@Path("/mails")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES, Role.OF_ADMINISTRATORS})
public class MailPages {

    private static final int ROWS = 50;
    private final MailLog mails;
    private final OutTray tray;
    private final Foreseen foreseen;
    private final NotSent notSent;
    private final Recipients recipients;
    private final AddressConfirmation confirmation;
    private final Clock clinic;
    private final Reader reader;
    private final LetterFrame frame;

    public MailPages(
            MailLog mails,
            OutTray tray,
            Foreseen foreseen,
            NotSent notSent,
            Recipients recipients,
            AddressConfirmation confirmation,
            Clock clinic,
            Reader reader,
            LetterFrame frame) {
        this.mails = mails;
        this.tray = tray;
        this.foreseen = foreseen;
        this.notSent = notSent;
        this.recipients = recipients;
        this.confirmation = confirmation;
        this.clinic = clinic;
        this.reader = reader;
        this.frame = frame;
    }

    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance mails(Mailbox box);

        static native TemplateInstance mail(MailView letter, boolean readable);
    }

    @GET
    public TemplateInstance list(@BeanParam MailQuery query) {
        Address box = query.address(reader);
        Listed listed = listed(query, box);
        return reader.page(Templates.mails(new Mailbox(
                Mailbox.tabs(query, mails.counts(query.filter(reader)), reader),
                box.query().getOrDefault("state", ""),
                Mailbox.kind(query, reader.tongue()),
                Mailbox.recipient(query, recipients.names().stream(), reader),
                listed,
                query.after == null ? null : box.toString(),
                listed.after() == null
                        ? null
                        : box.with("after", listed.after()).toString())));
    }

    private Listed listed(MailQuery query, Address box) {
        if (query.foreseen()) {
            return Listed.foreseen(letters(query), steps(query));
        }
        return query.notSent() ? unsent(query) : mails(query, box);
    }

    private Listed mails(MailQuery query, Address box) {
        List<Mail> page = mails.page(query.filter(reader), query.mail(), ROWS + 1);
        List<Mail> shown = page.subList(0, Math.min(ROWS, page.size()));
        Map<UUID, Instant> since = mails.lastSteps(shown.stream().map(Mail::id).toList());
        List<MailLine> lines = shown.stream()
                .map(mail -> MailLine.of(mail, since, box, reader.tongue(), clinic.getZone()))
                .toList();
        return Listed.mails(lines, page.size() > ROWS ? shown.get(ROWS - 1).id().toString() : null);
    }

    private Listed unsent(MailQuery query) {
        NotSent.Page page = notSent.page(query.recipient(reader), query.place(), ROWS);
        List<NotSentLine> lines = page.entries().stream()
                .map(entry -> NotSentLine.of(entry, reader.tongue(), clinic.getZone()))
                .toList();
        return Listed.notSent(lines, page.next().map(NotSentPlace::written).orElse(null));
    }

    private List<ForeseenLetter> letters(MailQuery query) {
        return foreseen.digests(query.recipient(reader)).stream()
                .map(letter -> ForeseenLetter.of(letter, reader.tongue(), clinic.getZone()))
                .toList();
    }

    private List<ForeseenStep> steps(MailQuery query) {
        Optional<String> whose = query.recipient(reader);
        return foreseen.escalations().stream()
                .filter(step -> whose.isEmpty() || step.concerns(whose.get()))
                .map(step -> ForeseenStep.of(step, reader.tongue(), clinic.getZone()))
                .toList();
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath UUID id, @BeanParam MailQuery query) {
        Mail mail = readable(id);
        Address box = query.address(reader);
        MailLine line = MailLine.of(mail, mails.lastSteps(List.of(id)), box, reader.tongue(), clinic.getZone());
        MailView letter = MailView.of(mail, line, mails.steps(id), mails.toldBy(id), box, reader, clinic.getZone());
        frame.stands();
        return reader.page(Templates.mail(letter, !confirmation.hides(mail)));
    }

    /** The HTML of a mail, by itself, for the frame in its page. */
    @GET
    @Path("{id}/preview")
    public String preview(@RestPath UUID id) {
        return Optional.of(readable(id))
                .filter(mail -> !confirmation.hides(mail))
                .map(mail -> frame.around(mail.html()))
                .orElseThrow(NotFoundException::new);
    }

    private Mail readable(UUID id) {
        return mails.find(id)
                .filter(mail -> reader.administers() || mail.recipient().equals(reader.name()))
                .orElseThrow(NotFoundException::new);
    }

    @POST
    @Path("{id}/again")
    @RolesAllowed(Role.OF_ADMINISTRATORS)
    public Response tryAgain(@RestPath UUID id, @BeanParam MailQuery query) {
        QuarkusTransaction.requiringNew().run(() -> tray.tryAgain(readable(id).id(), reader.name(), clinic.instant()));
        return back(id, query);
    }

    @POST
    @Path("{id}/cancellation")
    @RolesAllowed(Role.OF_ADMINISTRATORS)
    public Response cancel(@RestPath UUID id, @BeanParam MailQuery query) {
        QuarkusTransaction.requiringNew().run(() -> tray.cancel(readable(id).id(), reader.name(), clinic.instant()));
        return back(id, query);
    }

    private Response back(UUID id, MailQuery query) {
        return Response.seeOther(
                        URI.create(query.address(reader).at("/mails/" + id).toString()))
                .build();
    }
}
