package org.marrowwatch.dashboard;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestPath;
import org.marrowwatch.access.Role;
import org.marrowwatch.alerts.AddressConfirmation;
import org.marrowwatch.alerts.Foreseen;
import org.marrowwatch.alerts.Mail;
import org.marrowwatch.alerts.MailLog;
import org.marrowwatch.alerts.OutTray;
import org.marrowwatch.alerts.Recipients;
import org.marrowwatch.dashboard.words.Tongue;

/** The mailbox: what was and will be mailed to whom. People see their own, administrators all. */
@Blocking
@Path("/mails")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES, Role.OF_ADMINISTRATORS})
public class MailPages {

    private static final int ROWS = 50;
    private static final String POLICY = "Content-Security-Policy";

    /** The letter itself: its own styles, nothing from elsewhere, no script, and only within our pages. */
    private static final String POLICY_OF_LETTERS =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'; sandbox";

    private final MailLog mails;
    private final OutTray tray;
    private final Foreseen foreseen;
    private final Recipients recipients;
    private final AddressConfirmation confirmation;
    private final Clock clinic;
    private final Reader reader;
    private final RoutingContext exchange;
    private final String policyOfPages;

    public MailPages(
            MailLog mails,
            OutTray tray,
            Foreseen foreseen,
            Recipients recipients,
            AddressConfirmation confirmation,
            Clock clinic,
            Reader reader,
            RoutingContext exchange,
            @ConfigProperty(name = "quarkus.http.header.\"Content-Security-Policy\".value") String policyOfPages) {
        this.mails = mails;
        this.tray = tray;
        this.foreseen = foreseen;
        this.recipients = recipients;
        this.confirmation = confirmation;
        this.clinic = clinic;
        this.reader = reader;
        this.exchange = exchange;
        this.policyOfPages = policyOfPages;
    }

    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance mails(Mailbox box);

        static native TemplateInstance mail(MailView letter, boolean readable);
    }

    @GET
    public TemplateInstance list(@BeanParam MailQuery query) {
        Tongue tongue = reader.tongue();
        MailLog.Filter filter = query.filter(reader);
        List<Mail> page = query.foreseen() ? List.of() : mails.page(filter, Optional.ofNullable(query.after), ROWS + 1);
        List<Mail> shown = page.subList(0, Math.min(ROWS, page.size()));
        Map<UUID, Instant> since = mails.lastSteps(shown.stream().map(Mail::id).toList());
        Address box = query.address(reader);
        return reader.page(Templates.mails(new Mailbox(
                Mailbox.tabs(query, mails.counts(filter), reader),
                query.foreseen() ? MailQuery.FORESEEN : box.query().getOrDefault("state", ""),
                Mailbox.kind(query, tongue),
                Mailbox.recipient(query, recipients.names().stream(), reader),
                shown.stream()
                        .map(mail -> MailLine.of(mail, since, box, tongue, clinic.getZone()))
                        .toList(),
                query.foreseen() ? letters(query) : List.of(),
                query.after == null ? null : box.toString(),
                page.size() > ROWS
                        ? box.with("after", shown.get(ROWS - 1).id().toString()).toString()
                        : null)));
    }

    private List<ForeseenLetter> letters(MailQuery query) {
        return foreseen.digests(query.recipient(reader)).stream()
                .map(letter -> ForeseenLetter.of(letter, reader.tongue(), clinic.getZone()))
                .toList();
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath UUID id, @BeanParam MailQuery query) {
        Mail mail = readable(id);
        Address box = query.address(reader);
        MailLine line = MailLine.of(mail, mails.lastSteps(List.of(id)), box, reader.tongue(), clinic.getZone());
        MailView letter = MailView.of(mail, line, mails.steps(id), mails.toldBy(id), box, reader, clinic.getZone());
        // the letter is shown in a frame, which no other page has
        exchange.response().headers().set(POLICY, policyOfPages + "; frame-src 'self'");
        return reader.page(Templates.mail(letter, !confirmation.hides(mail)));
    }

    /** The HTML of a mail, by itself, for the frame in its page. */
    @GET
    @Path("{id}/preview")
    public String preview(@RestPath UUID id) {
        Mail mail = readable(id);
        if (confirmation.hides(mail)) {
            throw new NotFoundException();
        }
        exchange.response().headers().set(POLICY, POLICY_OF_LETTERS).set("X-Frame-Options", "SAMEORIGIN");
        return mail.html();
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
