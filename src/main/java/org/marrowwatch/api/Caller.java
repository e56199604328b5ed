package org.marrowwatch.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Role;
import org.marrowwatch.episode.Language;

/** Who asks, where, in which language, and with which conditions. */
@RequestScoped
class Caller {

    private static final String KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;

    private final SecurityIdentity identity;
    private final HttpHeaders headers;
    private final UriInfo uri;

    Caller(SecurityIdentity identity, HttpHeaders headers, UriInfo uri) {
        this.identity = identity;
        this.headers = headers;
        this.uri = uri;
    }

    String name() {
        return identity.getPrincipal().getName();
    }

    /** Whether it may submit and learns nothing else. */
    boolean onlySubmits() {
        return identity.hasRole(Role.OF_LABORATORIES);
    }

    /** Whether it may know who a patient is. */
    boolean treats() {
        return identity.hasRole(Role.OF_CLINICIANS) || identity.hasRole(Role.OF_NURSES);
    }

    Language language() {
        return Languages.of(header(HttpHeaders.ACCEPT_LANGUAGE));
    }

    String path() {
        return uri.getPath();
    }

    Query query() {
        return new Query(uri.getQueryParameters());
    }

    @Nullable
    String header(String name) {
        return headers.getHeaderString(name);
    }

    /** What the caller calls this request, so that it may send it again. */
    @Nullable
    String key() {
        String key = header(KEY);
        if (key != null
                && (key.isBlank() || key.length() > LONGEST_KEY || key.chars().anyMatch(c -> c < 32 || c > 126))) {
            throw Fault.of(
                    Trouble.BAD_REQUEST,
                    KEY,
                    "must be 1 to " + LONGEST_KEY + " printable ASCII characters",
                    "doit compter de 1 à " + LONGEST_KEY + " caractères ASCII imprimables");
        }
        return key;
    }
}
