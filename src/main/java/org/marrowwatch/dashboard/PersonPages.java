package org.marrowwatch.dashboard;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.Accounts;
import org.marrowwatch.access.Passwords;
import org.marrowwatch.access.Role;
import org.marrowwatch.alerts.Recipients;
import org.marrowwatch.alerts.Subscription;
import org.marrowwatch.alerts.Subscriptions;
import org.marrowwatch.dashboard.people.AccountForm;
import org.marrowwatch.dashboard.people.Person;
import org.marrowwatch.dashboard.people.SubscriptionForm;
import org.marrowwatch.dashboard.visit.Form;
import org.marrowwatch.dashboard.visit.Typed;

/** One account: its role, what it is told of, its password, and whether it may enter. */
@Blocking
@Path("/people/{name}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OF_ADMINISTRATORS)
public class PersonPages {

    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    private final Accounts accounts;
    private final Subscriptions subscriptions;
    private final Recipients recipients;
    private final AccountDesk desk;
    private final Reader reader;

    PersonPages(
            Accounts accounts, Subscriptions subscriptions, Recipients recipients, AccountDesk desk, Reader reader) {
        this.accounts = accounts;
        this.subscriptions = subscriptions;
        this.recipients = recipients;
        this.desk = desk;
        this.reader = reader;
    }

    @GET
    public TemplateInstance show(@RestPath String name, @RestQuery @Nullable String done) {
        Account account = account(name);
        return reader.page(page(account, written(account), subscribed(account), done, List.of(), ""));
    }

    private Account account(String name) {
        return accounts.named(name).orElseThrow(NotFoundException::new);
    }

    private Form written(Account account) {
        return new Form(AccountForm.typed(account), reader.tongue());
    }

    private Form subscribed(Account account) {
        return new Form(SubscriptionForm.typed(subscriptions.of(account.name())), reader.tongue());
    }

    private TemplateInstance page(
            Account account, Form details, Form told, @Nullable String done, List<String> troubles, String password) {
        reader.turnTo("/people/" + account.name());
        return Pages.person(
                Person.of(account, subscriptions.of(account.name()), reader.name(), reader.tongue()),
                AccountForm.of(details),
                SubscriptionForm.of(told, reader.tongue()),
                recipients.criticalFlagsReachSomeone(),
                done,
                troubles,
                password);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@RestPath String name, MultivaluedMap<String, String> fields) {
        Account account = account(name);
        Typed typed = new Typed(fields);
        Form form = new Form(typed, reader.tongue());
        Optional<UnaryOperator<Account>> change = AccountForm.change(typed, form, reader.tongue());
        if (change.isEmpty()) {
            return reader.page(UNPROCESSABLE, page(account, form, subscribed(account), null, form.problems(), ""));
        }
        if (own(account) && change.get().apply(account).role() != account.role()) {
            return refused(account, form);
        }
        return kept(account, change.get(), form, "details");
    }

    @POST
    @Path("/subscription")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response subscribe(@RestPath String name, MultivaluedMap<String, String> fields) {
        Account account = account(name);
        Typed typed = new Typed(fields);
        Form form = new Form(typed, reader.tongue());
        Optional<Subscription> chosen = SubscriptionForm.read(typed, form, reader.tongue());
        if (chosen.isEmpty()) {
            return reader.page(UNPROCESSABLE, page(account, written(account), form, null, form.problems(), ""));
        }
        desk.subscribe(name, chosen.get());
        return done(account, "subscription");
    }

    @POST
    @Path("/password")
    public Response renew(@RestPath String name) {
        Account account = account(name);
        if (own(account)) {
            return refused(account, written(account));
        }
        String password = Passwords.random();
        desk.renew(name, password);
        return reader.page(200, page(account, written(account), subscribed(account), null, List.of(), password));
    }

    @POST
    @Path("/suspension")
    public Response suspend(@RestPath String name) {
        Account account = account(name);
        return own(account)
                ? refused(account, written(account))
                : kept(account, before -> before.suspended(true), written(account), "suspended");
    }

    @POST
    @Path("/reinstatement")
    public Response reinstate(@RestPath String name) {
        Account account = account(name);
        return kept(account, before -> before.suspended(false), written(account), "reinstated");
    }

    private boolean own(Account account) {
        return account.name().equals(reader.name());
    }

    private Response kept(Account before, UnaryOperator<Account> change, Form form, String done) {
        try {
            desk.change(before.name(), change);
            return done(before, done);
        } catch (Accounts.LastAdministrator alone) {
            return trouble(
                    before,
                    form,
                    reader.tongue()
                            .pick(
                                    "This is the last administrator: nobody would be left to keep the accounts. Make another one first.",
                                    "C'est le dernier administrateur : plus personne ne gérerait les comptes. Nommez-en d'abord un autre."));
        }
    }

    private static Response done(Account account, String done) {
        return Response.seeOther(URI.create("/people/" + account.name() + "?done=" + done))
                .build();
    }

    /** An administrator who shuts the door on themselves cannot open it again. */
    private Response refused(Account account, Form form) {
        return trouble(
                account,
                form,
                reader.tongue()
                        .pick(
                                "This is your own account, so nothing was changed: another administrator may suspend it or change its role, and you change your password under your name above.",
                                "C'est votre propre compte, rien n'a donc été modifié : un autre administrateur peut le suspendre ou en changer le rôle, et vous changez votre mot de passe sous votre nom, en haut."));
    }

    private Response trouble(Account account, Form form, String trouble) {
        return reader.page(CONFLICT, page(account, form, subscribed(account), null, List.of(trouble), ""));
    }
}
