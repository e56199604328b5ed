package org.marrowwatch.dashboard;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.Passwords;
import org.marrowwatch.access.Role;
import org.marrowwatch.alerts.Recipients;
import org.marrowwatch.dashboard.people.AccountForm;
import org.marrowwatch.dashboard.visit.Form;
import org.marrowwatch.dashboard.visit.Typed;
import org.marrowwatch.dashboard.words.Tongue;

/** The accounts, and the form that adds one. */
@Blocking
@Path("/people")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OF_ADMINISTRATORS)
public class PeoplePages {

    private static final int CREATED = 201;
    private static final int UNPROCESSABLE = 422;

    private final AccountFile file;
    private final Recipients recipients;
    private final AccountDesk desk;
    private final Reader reader;

    PeoplePages(AccountFile file, Recipients recipients, AccountDesk desk, Reader reader) {
        this.file = file;
        this.recipients = recipients;
        this.desk = desk;
        this.reader = reader;
    }

    @GET
    public TemplateInstance list() {
        return reader.page(page(empty(), null, ""));
    }

    private Form empty() {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        fields.add("language", reader.language().tag());
        return new Form(new Typed(fields), reader.tongue());
    }

    private TemplateInstance page(Form form, @Nullable String added, String password) {
        return Pages.people(
                file.people(), recipients.criticalFlagsReachSomeone(), AccountForm.of(form), added, password);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> fields) {
        Tongue tongue = reader.tongue();
        Typed typed = new Typed(fields);
        Form form = new Form(typed, tongue);
        Optional<Account> account = AccountForm.opened(typed, form, tongue);
        if (account.isEmpty()) {
            return reader.page(UNPROCESSABLE, page(form, null, ""));
        }
        String password = Passwords.random();
        try {
            desk.add(account.get(), password);
        } catch (IllegalArgumentException taken) {
            form.note(
                    "name",
                    tongue.pick(
                            "There is such an account already; choose another name.",
                            "Ce compte existe déjà ; choisissez un autre nom."));
            return reader.page(UNPROCESSABLE, page(form, null, ""));
        }
        return reader.page(CREATED, page(empty(), account.get().name(), password));
    }
}
