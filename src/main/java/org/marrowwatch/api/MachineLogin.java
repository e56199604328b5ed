package org.marrowwatch.api;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.BasicAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** HTTP Basic for machines, whose challenge is a problem document instead of nothing or a page to log in on. */
@ApplicationScoped
class MachineLogin implements HttpAuthenticationMechanism {

    private final BasicAuthenticationMechanism basic;

    MachineLogin(BasicAuthenticationMechanism basic) {
        this.basic = basic;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        return Machines.ask(request.normalizedPath())
                ? basic.authenticate(request, identities)
                : Uni.createFrom().nullItem();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Machines.ask(request.normalizedPath())
                ? Uni.createFrom()
                        .item(new ChallengeData(Trouble.UNAUTHORIZED.status(), "WWW-Authenticate", Machines.BASIC))
                : Uni.createFrom().nullItem();
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext request) {
        if (!Machines.ask(request.normalizedPath())) {
            return Uni.createFrom().item(false);
        }
        Machines.challenge(request);
        return Uni.createFrom().item(true);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return basic.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return Machines.ask(request.normalizedPath())
                ? basic.getCredentialTransport(request)
                : Uni.createFrom().nullItem();
    }

    /** Before the mechanisms that the pages use. */
    @Override
    public int getPriority() {
        return HttpAuthenticationMechanism.DEFAULT_PRIORITY * 10;
    }
}
