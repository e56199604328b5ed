package org.marrowwatch.access;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.marrowwatch.episode.Text;

/** What is asked of a new password, and the random ones that are shown once. */
public final class Passwords {

    public static final int SHORTEST = 12;

    /** bcrypt reads no further. */
    private static final int LONGEST_BYTES = 72;

    private static final int RANDOM_BYTES = 15;
    private static final SecureRandom CHANCE = new SecureRandom();

    private Passwords() {}

    /** Twenty letters, digits, dashes and underscores that nobody can guess. */
    public static String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        CHANCE.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Why someone should not take a password; nothing when it is good. */
    public static List<Text> problems(String account, String password) {
        List<Text> problems = new ArrayList<>();
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            problems.add(Text.of(
                    "Write at least " + SHORTEST + " characters; several words are easy to remember.",
                    "Écrivez au moins " + SHORTEST + " caractères ; plusieurs mots se retiennent facilement."));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            problems.add(Text.of(
                    "Write at most " + LONGEST_BYTES + " characters, fewer with accents.",
                    "Écrivez au plus " + LONGEST_BYTES + " caractères, moins avec des accents."));
        }
        if (password.toLowerCase(Locale.ROOT).contains(account.toLowerCase(Locale.ROOT))) {
            problems.add(Text.of("Leave your user name out of it.", "N'y faites pas figurer votre nom d'utilisateur."));
        }
        return problems;
    }

    /** Whether a password is that of an account. */
    public static boolean right(String password, Accounts.Secret secret) {
        return BcryptUtil.matches(password, secret.bcryptHash());
    }
}
