package org.marrowwatch.dashboard;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.Accounts;
import org.marrowwatch.access.Role;
import org.marrowwatch.dashboard.visit.Form;
import org.marrowwatch.dashboard.visit.Typed;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Language;
import org.marrowwatch.episode.Term;

/** The accounts, and the form that adds one. */
@Blocking
@Path("/people")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OF_ADMINISTRATORS)
public class PeoplePages {

    private static final int PASSWORD_BYTES = 12;
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>]{1,100}@[^\\s@<>]{1,100}");

    private final Accounts accounts;
    private final Reader reader;

    public PeoplePages(Accounts accounts, Reader reader) {
        this.accounts = accounts;
        this.reader = reader;
    }

    /** An account as a row. */
    public record Person(String name, String role, @Nullable String address, String language) {}

    @GET
    public TemplateInstance list() {
        return reader.page(page(new Form(new Typed(new MultivaluedHashMap<>()), reader.tongue()), null, null));
    }

    private TemplateInstance page(Form form, @Nullable String added, @Nullable String password) {
        Tongue tongue = reader.tongue();
        List<Person> people = accounts.all().stream()
                .map(account -> new Person(
                        account.name(), tongue.say(account.role()), account.address(), nameOf(account.language())))
                .toList();
        return Pages.people(
                people,
                added,
                password,
                form.field("name"),
                form.choice("role", Stream.of(Role.values())),
                form.field("address"),
                form.choice("language", Stream.of(Language.values()), Language::tag, PeoplePages::nameOf));
    }

    private static String nameOf(Language language) {
        return switch (language) {
            case EN -> "English";
            case FR -> "Français";
        };
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> fields) {
        Typed typed = new Typed(fields);
        Form form = new Form(typed, reader.tongue());
        Optional<Role> role = Term.parse(Role.class, typed.text("role"));
        check(typed, form, role);
        if (form.refused() || role.isEmpty()) {
            return reader.page(422, page(form, null, null));
        }
        Account account = new Account(
                typed.text("name"),
                role.get(),
                typed.stated("address").orElse(null),
                Language.of(typed.text("language")));
        String password = random();
        try {
            QuarkusTransaction.requiringNew().run(() -> accounts.add(account, password));
        } catch (IllegalArgumentException taken) {
            form.note(
                    "name",
                    reader.tongue()
                            .pick(
                                    "There is such an account already; choose another name.",
                                    "Ce compte existe déjà ; choisissez un autre nom."));
            return reader.page(422, page(form, null, null));
        }
        Form empty = new Form(new Typed(new MultivaluedHashMap<>()), reader.tongue());
        return reader.page(201, page(empty, account.name(), password));
    }

    private void check(Typed typed, Form form, Optional<Role> role) {
        Tongue tongue = reader.tongue();
        if (!NAME.matcher(typed.text("name")).matches()) {
            form.note(
                    "name",
                    tongue.pick(
                            "Write 2 to 60 small letters, digits, points or dashes.",
                            "Écrivez 2 à 60 lettres minuscules, chiffres, points ou tirets."));
        }
        if (role.isEmpty()) {
            form.note("role", tongue.pick("Choose a role.", "Choisissez un rôle."));
        }
        typed.stated("address")
                .filter(address -> !ADDRESS.matcher(address).matches())
                .ifPresent(address -> form.note(
                        "address",
                        tongue.pick(
                                "This is no mail address; write one, or leave it empty.",
                                "Ce n'est pas une adresse électronique ; corrigez-la ou laissez vide.")));
    }

    private static String random() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
