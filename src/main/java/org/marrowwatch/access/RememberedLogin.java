package org.marrowwatch.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Checks a login cookie with each page: the account may still enter, and its password is that of the login. */
@ApplicationScoped
public class RememberedLogin implements IdentityProvider<TrustedAuthenticationRequest> {

    private final Accounts accounts;
    private final String cookie;

    public RememberedLogin(
            Accounts accounts,
            @ConfigProperty(name = "quarkus.http.auth.form.cookie-name", defaultValue = "quarkus-credential")
                    String cookie) {
        this.accounts = accounts;
        this.cookie = cookie;
    }

    @Override
    public Class<TrustedAuthenticationRequest> getRequestType() {
        return TrustedAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TrustedAuthenticationRequest request, AuthenticationRequestContext context) {
        RoutingContext asking = HttpSecurityUtils.getRoutingContextAttribute(request);
        return context.runBlocking(() -> identity(request.getPrincipal(), asking))
                .onFailure(AuthenticationFailedException.class)
                .invoke(() -> forget(asking));
    }

    private SecurityIdentity identity(String name, RoutingContext asking) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> accounts.secret(name))
                .filter(secret -> LoginSeal.intact(asking, secret))
                .map(secret -> PasswordLogin.entered(name, secret.role()))
                .orElseThrow(AuthenticationFailedException::new);
    }

    /** Or the login page, to which the answer leads, would be refused as well, for ever. */
    private void forget(RoutingContext asking) {
        asking.response().addCookie(Cookie.cookie(cookie, "").setPath("/").setMaxAge(0));
        asking.response()
                .addCookie(Cookie.cookie(LoginSeal.COOKIE, "").setPath("/").setMaxAge(0));
    }
}
