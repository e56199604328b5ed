package org.marrowwatch.dashboard.people;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.Role;
import org.marrowwatch.dashboard.visit.Field;
import org.marrowwatch.dashboard.visit.Form;
import org.marrowwatch.dashboard.visit.Typed;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Language;
import org.marrowwatch.episode.Term;

/** The form of an account. */
public record AccountForm(Field name, Field role, Field address, Field language) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");
    private static final String ADDRESS = "address";
    private static final Pattern WELL_FORMED = Pattern.compile("[^\\s@<>]{1,100}@[^\\s@<>]{1,100}");

    public static AccountForm of(Form form) {
        return new AccountForm(
                form.field("name"),
                form.choice("role", Stream.of(Role.values())),
                form.field(ADDRESS),
                form.choice("language", Stream.of(Language.values()), Language::tag, AccountForm::nameOf));
    }

    /** What stands in the form of an account at first. */
    public static Typed typed(Account account) {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        fields.add("role", account.role().slug());
        fields.add(ADDRESS, account.address() == null ? "" : account.address());
        fields.add("language", account.language().tag());
        return new Typed(fields);
    }

    /** A language by its own name. */
    static String nameOf(Language language) {
        return switch (language) {
            case EN -> "English";
            case FR -> "Français";
        };
    }

    /** The account that a filled form describes, its address not yet confirmed, with the problems noted; nothing when there are any. */
    public static Optional<Account> opened(Typed typed, Form form, Tongue tongue) {
        String name = typed.text("name");
        if (!NAME.matcher(name).matches()) {
            form.note(
                    "name",
                    tongue.pick(
                            "Write 2 to 60 small letters, digits, points or dashes.",
                            "Écrivez 2 à 60 lettres minuscules, chiffres, points ou tirets."));
        }
        Optional<Role> role = role(typed, form, tongue);
        Optional<String> address = address(typed, form, tongue);
        return form.refused()
                ? Optional.empty()
                : role.map(known -> new Account(
                        name, known, address.orElse(null), language(typed).orElse(Language.EN)));
    }

    /**
     * What is to change of an account; what the form did not ask stays.
     *
     * @param role none to keep it
     * @param addressed whether there is a word on the address
     * @param address which one mail should go to, once it is confirmed; none for no mail at all
     * @param language none to keep it
     */
    public record Change(
            Optional<Role> role, boolean addressed, Optional<String> address, Optional<Language> language) {

        /** The account as it is at once: another address counts only when it is confirmed. */
        public Account of(Account before) {
            Account account = addressed && address.isEmpty() ? before.at(null) : before;
            return account.in(role.orElse(account.role())).speaking(language.orElse(account.language()));
        }

        /** The address that must be confirmed first. */
        public Optional<String> wish(Account before) {
            return address.filter(other -> !other.equals(before.address()));
        }

        /** Whether no mail is wanted any more. */
        public boolean silent(Account before) {
            return addressed && address.isEmpty() && before.address() != null;
        }
    }

    /** How an administrator changes an account, with the problems noted; nothing when there are any. */
    public static Optional<Change> change(Typed typed, Form form, Tongue tongue) {
        Optional<Role> role = role(typed, form, tongue);
        Optional<String> address = address(typed, form, tongue);
        return form.refused()
                ? Optional.empty()
                : Optional.of(new Change(role, typed.named(ADDRESS), address, language(typed)));
    }

    /** How an owner changes an account, with the problems noted; nothing when there are any. */
    public static Optional<Change> ownChange(Role owner, Typed typed, Form form, Tongue tongue) {
        // results are all that a laboratory sends and gets, so its form has no address
        if (owner == Role.LABORATORY) {
            return Optional.of(new Change(Optional.empty(), false, Optional.empty(), language(typed)));
        }
        Optional<String> address = address(typed, form, tongue);
        return form.refused()
                ? Optional.empty()
                : Optional.of(new Change(Optional.empty(), typed.named(ADDRESS), address, language(typed)));
    }

    private static Optional<Language> language(Typed typed) {
        return typed.stated("language").map(Language::of);
    }

    private static Optional<Role> role(Typed typed, Form form, Tongue tongue) {
        Optional<Role> role = Term.parse(Role.class, typed.text("role"));
        if (role.isEmpty()) {
            form.note("role", tongue.pick("Choose a role.", "Choisissez un rôle."));
        }
        return role;
    }

    private static Optional<String> address(Typed typed, Form form, Tongue tongue) {
        Optional<String> stated = typed.stated(ADDRESS);
        if (stated.filter(address -> !WELL_FORMED.matcher(address).matches()).isPresent()) {
            form.note(
                    ADDRESS,
                    tongue.pick(
                            "This is no mail address; write one, or leave it empty.",
                            "Ce n'est pas une adresse électronique ; corrigez-la ou laissez vide."));
        }
        return stated;
    }
}
