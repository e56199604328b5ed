package org.marrowwatch.dashboard.people;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Objects;
import org.marrowwatch.access.Accounts;
import org.marrowwatch.access.Passwords;
import org.marrowwatch.dashboard.visit.Field;
import org.marrowwatch.dashboard.visit.Form;
import org.marrowwatch.dashboard.words.Tongue;

/** The form by which people change their own password; what is typed into it is never sent back. */
public record PasswordForm(Field current, Field fresh, Field again) {

    private static final String CURRENT = "current";
    private static final String FRESH = "fresh";
    private static final String AGAIN = "again";

    public static PasswordForm of(Form form) {
        return new PasswordForm(form.field(CURRENT), form.field(FRESH), form.field(AGAIN));
    }

    /** How many characters a new password needs. */
    public int shortest() {
        return Passwords.SHORTEST;
    }

    /** The password that is to be the new one, as it was typed, with the space around it. */
    public static String fresh(MultivaluedMap<String, String> fields) {
        return text(fields, FRESH);
    }

    private static String text(MultivaluedMap<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "");
    }

    /** Notes what is wrong with a change. */
    public static void check(
            String account, Accounts.Secret secret, MultivaluedMap<String, String> fields, Form form, Tongue tongue) {
        String current = text(fields, CURRENT);
        String fresh = fresh(fields);
        if (!Passwords.right(current, secret)) {
            form.note(
                    CURRENT,
                    tongue.pick("This is not your present password.", "Ce n'est pas votre mot de passe actuel."));
        }
        Passwords.problems(account, fresh).forEach(problem -> form.note(FRESH, tongue.say(problem)));
        if (fresh.equals(current)) {
            form.note(FRESH, tongue.pick("Choose another one than before.", "Choisissez-en un autre que l'ancien."));
        }
        if (!text(fields, AGAIN).equals(fresh)) {
            form.note(
                    AGAIN,
                    tongue.pick(
                            "The two do not agree; write it once more.",
                            "Les deux diffèrent ; écrivez-le de nouveau."));
        }
    }
}
