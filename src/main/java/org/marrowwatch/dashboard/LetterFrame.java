package org.marrowwatch.dashboard;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a browser is allowed where a letter is shown within a page: its own styles, nothing from elsewhere, no script. */
@RequestScoped
class LetterFrame {

    private static final String POLICY = "Content-Security-Policy";
    private static final String POLICY_OF_LETTERS =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'; sandbox";

    private final RoutingContext exchange;
    private final String policyOfPages;

    LetterFrame(
            RoutingContext exchange,
            @ConfigProperty(name = "quarkus.http.header.\"Content-Security-Policy\".value") String policyOfPages) {
        this.exchange = exchange;
        this.policyOfPages = policyOfPages;
    }

    /** The page has a frame, which no other page has. */
    void stands() {
        exchange.response().headers().set(POLICY, policyOfPages + "; frame-src 'self'");
    }

    /** The letter itself, which only our pages show. */
    String around(String html) {
        exchange.response().headers().set(POLICY, POLICY_OF_LETTERS).set("X-Frame-Options", "SAMEORIGIN");
        return html;
    }
}
