package org.marrowwatch.access;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Checks names and passwords. A machine sends its password with every message and bcrypt is slow on purpose, so a password
 * that was found right is recognised by a keyed digest for as long as the stored hash stays the same.
 */
@ApplicationScoped
public class PasswordLogin implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

    private static final String MAC = "HmacSHA256";

    /** Where the login page sends its form, which is answered with a login cookie. */
    private static final String FORM = "/j_security_check";

    private final Accounts accounts;
    private final Map<String, Recognised> recognised = new ConcurrentHashMap<>();
    private final SecretKeySpec key;
    private final String nobodysHash;

    /** A password that was right while this was the stored hash. */
    private record Recognised(String storedHash, String digest) {}

    public PasswordLogin(Accounts accounts) {
        this.accounts = accounts;
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, MAC);
        this.nobodysHash = BcryptUtil.bcryptHash("nobody");
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    /** Before the provider that would compute bcrypt each time. */
    @Override
    public int priority() {
        return IdentityProvider.SYSTEM_FIRST + 1;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        RoutingContext asking = HttpSecurityUtils.getRoutingContextAttribute(request);
        return context.runBlocking(() -> {
            Accounts.Secret secret = secret(
                    request.getUsername(), new String(request.getPassword().getPassword()));
            if (asking != null && asking.normalizedPath().equals(FORM)) {
                LoginSeal.put(asking, secret);
            }
            return entered(request.getUsername(), secret.role());
        });
    }

    private Accounts.Secret secret(String name, String password) {
        Optional<Accounts.Secret> secret = QuarkusTransaction.joiningExisting().call(() -> accounts.secret(name));
        if (secret.isEmpty()) {
            // as slow as for a name that exists, so that names cannot be guessed by the time it takes
            BcryptUtil.matches(password, nobodysHash);
            throw new AuthenticationFailedException();
        }
        String hash = secret.get().bcryptHash();
        String digest = digest(name, password);
        Recognised before = recognised.get(name);
        boolean known = before != null && before.storedHash().equals(hash) && sameDigest(before.digest(), digest);
        if (!known && !BcryptUtil.matches(password, hash)) {
            throw new AuthenticationFailedException();
        }
        recognised.put(name, new Recognised(hash, digest));
        return secret.get();
    }

    /** Someone who has entered. */
    static SecurityIdentity entered(String name, Role role) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(name))
                .addRole(role.slug())
                .build();
    }

    /** Takes as long whether they differ early or late. */
    private static boolean sameDigest(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private String digest(String name, String password) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal((name + '\0' + password).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + MAC, impossible);
        }
    }
}
