package org.marrowwatch.access;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/** The cookie that ties a login to the password it was given for, so that another password ends every login before it. */
public final class LoginSeal {

    public static final String COOKIE = "marrowwatch-seal";

    private LoginSeal() {}

    /** Seals the login of whoever asks with the password as it is kept now. */
    public static void put(RoutingContext request, Accounts.Secret secret) {
        request.response()
                .addCookie(Cookie.cookie(COOKIE, digest(secret))
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(request.request().isSSL())
                        .setSameSite(CookieSameSite.STRICT));
    }

    static boolean intact(RoutingContext request, Accounts.Secret secret) {
        Cookie seal = request.request().getCookie(COOKIE);
        return seal != null
                && MessageDigest.isEqual(
                        seal.getValue().getBytes(StandardCharsets.UTF_8),
                        digest(secret).getBytes(StandardCharsets.UTF_8));
    }

    /** Tells nothing of the password, as nobody knows the random salt in its hash. */
    private static String digest(Accounts.Secret secret) {
        try {
            byte[] hash = secret.bcryptHash().getBytes(StandardCharsets.US_ASCII);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(hash));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
