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
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.Accounts;
import org.marrowwatch.access.Passwords;
import org.marrowwatch.access.Role;
import org.marrowwatch.alerts.Cover;
import org.marrowwatch.alerts.Subscription;
import org.marrowwatch.alerts.Subscriptions;
import org.marrowwatch.dashboard.people.AccountForm;
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
    private final AccountFile file;
    private final AccountDesk desk;
    private final Reader reader;

    PersonPages(Accounts accounts, Subscriptions subscriptions, AccountFile file, AccountDesk desk, Reader reader) {
        this.accounts = accounts;
        this.subscriptions = subscriptions;
        this.file = file;
        this.desk = desk;
        this.reader = reader;
    }

    @GET
    public TemplateInstance show(@RestPath String name, @RestQuery @Nullable String done) {
        Account account = account(name);
        return reader.page(page(account, SentForms.NONE, done, List.of(), ""));
    }

    private Account account(String name) {
        return accounts.named(name).orElseThrow(NotFoundException::new);
    }

    private TemplateInstance page(
            Account account, SentForms sent, @Nullable String done, List<String> troubles, String password) {
        reader.turnTo("/people/" + account.name());
        return Pages.person(
                file.sheet(account, sent.told(), sent.away()),
                AccountForm.of(Objects.requireNonNullElseGet(
                        sent.details(), () -> new Form(AccountForm.typed(account), reader.tongue()))),
                done,
                troubles,
                password);
    }

    private Response sentBack(Account account, SentForms sent) {
        return reader.page(UNPROCESSABLE, page(account, sent, null, List.of(), ""));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@RestPath String name, MultivaluedMap<String, String> fields) {
        Account account = account(name);
        Typed typed = new Typed(fields);
        Form form = new Form(typed, reader.tongue());
        Optional<AccountForm.Change> change = AccountForm.change(typed, form, reader.tongue());
        if (change.isEmpty()) {
            return sentBack(account, SentForms.details(form));
        }
        if (own(account) && change.get().of(account).role() != account.role()) {
            return refused(account, SentForms.details(form));
        }
        String what = change.get().wish(account).isPresent() ? "asked" : "details";
        return kept(account, () -> desk.change(name, change.get()), SentForms.details(form), what);
    }

    @POST
    @Path("/subscription")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response subscribe(@RestPath String name, MultivaluedMap<String, String> fields) {
        Account account = account(name);
        Typed typed = new Typed(fields);
        Form form = new Form(typed, reader.tongue());
        Optional<Subscription> chosen = SubscriptionForm.read(typed, form, subscriptions.of(name));
        if (chosen.isEmpty()) {
            return sentBack(account, SentForms.told(form));
        }
        desk.subscribe(name, chosen.get());
        return done(account, "subscription");
    }

    @POST
    @Path("/cover")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response arrange(@RestPath String name, MultivaluedMap<String, String> fields) {
        Account account = account(name);
        Typed typed = new Typed(fields);
        Form form = new Form(typed, reader.tongue());
        Optional<Cover> cover = file.cover(account, typed, form);
        if (cover.isEmpty()) {
            return sentBack(account, SentForms.away(form));
        }
        desk.arrange(name, cover.get());
        return done(account, "cover");
    }

    @POST
    @Path("/wish/again")
    public Response askAgain(@RestPath String name) {
        Account account = account(name);
        desk.askAgain(name);
        return done(account, "asked");
    }

    @POST
    @Path("/wish/withdrawal")
    public Response withdraw(@RestPath String name) {
        Account account = account(name);
        desk.withdraw(name);
        return done(account, "withdrawn");
    }

    @POST
    @Path("/password")
    public Response renew(@RestPath String name) {
        Account account = account(name);
        if (own(account)) {
            return refused(account, SentForms.NONE);
        }
        String password = Passwords.random();
        desk.renew(name, password);
        return reader.page(200, page(account, SentForms.NONE, null, List.of(), password));
    }

    @POST
    @Path("/suspension")
    public Response suspend(@RestPath String name) {
        Account account = account(name);
        return own(account)
                ? refused(account, SentForms.NONE)
                : kept(account, () -> desk.suspend(name, true), SentForms.NONE, "suspended");
    }

    @POST
    @Path("/reinstatement")
    public Response reinstate(@RestPath String name) {
        Account account = account(name);
        return kept(account, () -> desk.suspend(name, false), SentForms.NONE, "reinstated");
    }

    private boolean own(Account account) {
        return account.name().equals(reader.name());
    }

    /** A change that somebody must be left to make. */
    private interface Change {
        void make() throws Accounts.LastAdministrator;
    }

    private Response kept(Account before, Change change, SentForms sent, String done) {
        try {
            change.make();
            return done(before, done);
        } catch (Accounts.LastAdministrator alone) {
            return trouble(
                    before,
                    sent,
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
    private Response refused(Account account, SentForms sent) {
        return trouble(
                account,
                sent,
                reader.tongue()
                        .pick(
                                "This is your own account, so nothing was changed: another administrator may suspend it or change its role, and you change your password under your name above.",
                                "C'est votre propre compte, rien n'a donc été modifié : un autre administrateur peut le suspendre ou en changer le rôle, et vous changez votre mot de passe sous votre nom, en haut."));
    }

    private Response trouble(Account account, SentForms sent, String trouble) {
        return reader.page(CONFLICT, page(account, sent, null, List.of(trouble), ""));
    }
}
