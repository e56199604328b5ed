package org.marrowwatch.dashboard;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.Accounts;
import org.marrowwatch.access.LoginSeal;
import org.marrowwatch.access.Role;
import org.marrowwatch.alerts.Cover;
import org.marrowwatch.alerts.Subscription;
import org.marrowwatch.alerts.Subscriptions;
import org.marrowwatch.dashboard.people.AccountForm;
import org.marrowwatch.dashboard.people.PasswordForm;
import org.marrowwatch.dashboard.people.SubscriptionForm;
import org.marrowwatch.dashboard.visit.Form;
import org.marrowwatch.dashboard.visit.Typed;

/** What people keep of their own account: language, address, what they are told by mail, and the password. */
@Blocking
@Path("/account")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class AccountPages {

    private static final int UNPROCESSABLE = 422;
    private static final String HERE = "/account";

    private final Accounts accounts;
    private final Subscriptions subscriptions;
    private final AccountFile file;
    private final AccountDesk desk;
    private final Reader reader;

    AccountPages(Accounts accounts, Subscriptions subscriptions, AccountFile file, AccountDesk desk, Reader reader) {
        this.accounts = accounts;
        this.subscriptions = subscriptions;
        this.file = file;
        this.desk = desk;
        this.reader = reader;
    }

    @GET
    public TemplateInstance show(@RestQuery @Nullable String done) {
        return reader.page(page(own(), SentForms.NONE, done));
    }

    private Account own() {
        return accounts.named(reader.name()).orElseThrow(NotFoundException::new);
    }

    private TemplateInstance page(Account account, SentForms sent, @Nullable String done) {
        reader.turnTo(HERE);
        return Pages.account(
                file.sheet(account, sent.told(), sent.away()),
                account.role() == Role.LABORATORY,
                AccountForm.of(Objects.requireNonNullElseGet(sent.details(), () -> form(AccountForm.typed(account)))),
                PasswordForm.of(Objects.requireNonNullElseGet(sent.secret(), this::empty)),
                done);
    }

    private Response sentBack(Account account, SentForms sent) {
        return reader.page(UNPROCESSABLE, page(account, sent, null));
    }

    private Form form(Typed typed) {
        return new Form(typed, reader.tongue());
    }

    private Form empty() {
        return form(new Typed(new MultivaluedHashMap<>()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(MultivaluedMap<String, String> fields) throws Accounts.LastAdministrator {
        Account account = own();
        Typed typed = new Typed(fields);
        Form form = form(typed);
        Optional<AccountForm.Change> change = AccountForm.ownChange(account.role(), typed, form, reader.tongue());
        if (change.isEmpty()) {
            return sentBack(account, SentForms.details(form));
        }
        desk.change(account.name(), change.get());
        String what = change.get().wish(account).isPresent() ? "asked" : "details";
        // said in the address too, as what was chosen on this computer would go before what the account says
        return done(what + "&" + Reader.LANGUAGE + "="
                + change.get().of(account).language().tag());
    }

    @POST
    @Path("/subscription")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response subscribe(MultivaluedMap<String, String> fields) {
        Account account = own();
        Typed typed = new Typed(fields);
        Form form = form(typed);
        Optional<Subscription> chosen = SubscriptionForm.read(typed, form, subscriptions.of(account.name()));
        if (chosen.isEmpty()) {
            return sentBack(account, SentForms.told(form));
        }
        desk.subscribe(account.name(), chosen.get());
        return done("subscription");
    }

    @POST
    @Path("/cover")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response arrange(MultivaluedMap<String, String> fields) {
        Account account = own();
        Typed typed = new Typed(fields);
        Form form = form(typed);
        Optional<Cover> cover = file.cover(account, typed, form);
        if (cover.isEmpty()) {
            return sentBack(account, SentForms.away(form));
        }
        desk.arrange(account.name(), cover.get());
        return done("cover");
    }

    @POST
    @Path("/wish/again")
    public Response askAgain() {
        desk.askAgain(reader.name());
        return done("asked");
    }

    @POST
    @Path("/wish/withdrawal")
    public Response withdraw() {
        desk.withdraw(reader.name());
        return done("withdrawn");
    }

    @POST
    @Path("/password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response renew(MultivaluedMap<String, String> fields, @Context RoutingContext request) {
        Account account = own();
        Form form = empty();
        Accounts.Secret secret = accounts.secret(account.name()).orElseThrow(NotFoundException::new);
        PasswordForm.check(account.name(), secret, fields, form, reader.tongue());
        if (form.refused()) {
            return sentBack(account, SentForms.secret(form));
        }
        LoginSeal.put(request, desk.renew(account.name(), PasswordForm.fresh(fields)));
        return done("password");
    }

    private static Response done(String done) {
        return Response.seeOther(URI.create(HERE + "?done=" + done)).build();
    }
}
