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
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.Accounts;
import org.marrowwatch.access.LoginSeal;
import org.marrowwatch.access.Role;
import org.marrowwatch.alerts.Recipients;
import org.marrowwatch.alerts.Subscription;
import org.marrowwatch.alerts.Subscriptions;
import org.marrowwatch.dashboard.people.AccountForm;
import org.marrowwatch.dashboard.people.PasswordForm;
import org.marrowwatch.dashboard.people.Person;
import org.marrowwatch.dashboard.people.SubscriptionForm;
import org.marrowwatch.dashboard.people.Told;
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
    private final Recipients recipients;
    private final AccountDesk desk;
    private final Reader reader;
    private final LocalTime digestAt;

    AccountPages(
            Accounts accounts,
            Subscriptions subscriptions,
            Recipients recipients,
            AccountDesk desk,
            Reader reader,
            @ConfigProperty(name = "marrowwatch.digest.at") LocalTime digestAt) {
        this.accounts = accounts;
        this.subscriptions = subscriptions;
        this.recipients = recipients;
        this.desk = desk;
        this.reader = reader;
        this.digestAt = digestAt;
    }

    @GET
    public TemplateInstance show(@RestQuery @Nullable String done) {
        return reader.page(page(own(), null, null, null, done));
    }

    private Account own() {
        return accounts.named(reader.name()).orElseThrow(NotFoundException::new);
    }

    /** The page, with the forms that came back in the place of those that show what is kept. */
    private TemplateInstance page(
            Account account,
            @Nullable Form details,
            @Nullable Form told,
            @Nullable Form secret,
            @Nullable String done) {
        Subscription subscription = subscriptions.of(account.name());
        reader.turnTo(HERE);
        return Pages.account(
                Person.of(account, subscription, reader.name(), reader.tongue()),
                account.role() == Role.LABORATORY,
                Told.of(account, subscription, digestAt, reader.tongue()),
                AccountForm.of(Objects.requireNonNullElseGet(details, () -> form(AccountForm.typed(account)))),
                SubscriptionForm.of(
                        Objects.requireNonNullElseGet(told, () -> form(SubscriptionForm.typed(subscription))),
                        reader.tongue()),
                PasswordForm.of(Objects.requireNonNullElseGet(secret, this::empty)),
                recipients.criticalFlagsReachSomeone(),
                done);
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
        Optional<UnaryOperator<Account>> change = AccountForm.ownChange(account.role(), typed, form, reader.tongue());
        if (change.isEmpty()) {
            return reader.page(UNPROCESSABLE, page(account, form, null, null, null));
        }
        desk.change(account.name(), change.get());
        // said in the address too, as what was chosen on this computer would go before what the account says
        return done("details&" + Reader.LANGUAGE + "="
                + change.get().apply(account).language().tag());
    }

    @POST
    @Path("/subscription")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response subscribe(MultivaluedMap<String, String> fields) {
        Account account = own();
        Typed typed = new Typed(fields);
        Form form = form(typed);
        Optional<Subscription> chosen = SubscriptionForm.read(typed, form, reader.tongue());
        if (chosen.isEmpty()) {
            return reader.page(UNPROCESSABLE, page(account, null, form, null, null));
        }
        desk.subscribe(account.name(), chosen.get());
        return done("subscription");
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
            return reader.page(UNPROCESSABLE, page(account, null, null, form, null));
        }
        LoginSeal.put(request, desk.renew(account.name(), PasswordForm.fresh(fields)));
        return done("password");
    }

    private static Response done(String done) {
        return Response.seeOther(URI.create(HERE + "?done=" + done)).build();
    }
}
