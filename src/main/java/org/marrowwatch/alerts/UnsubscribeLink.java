package org.marrowwatch.alerts;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The link by which people end their digests, and the header fields of which mail programs make a button. */
@ApplicationScoped
class UnsubscribeLink {

    private final Unsubscribing keys;
    private final String publicUrl;

    UnsubscribeLink(Unsubscribing keys, @ConfigProperty(name = "marrowwatch.public-url") String publicUrl) {
        this.keys = keys;
        this.publicUrl = publicUrl;
    }

    /** The address for an account, the same in every mail. */
    String of(String account) {
        return publicUrl + "/unsubscribe/"
                + QuarkusTransaction.joiningExisting().call(() -> keys.key(account));
    }

    /** What RFC 2369 and RFC 8058 ask for in the header of a mail that one may unsubscribe from; only digests are. */
    Map<String, String> fields(Mail mail) {
        return mail.kind() == Mail.Kind.DIGEST
                ? Map.of(
                        "List-Unsubscribe",
                        "<" + of(mail.recipient()) + ">",
                        "List-Unsubscribe-Post",
                        "List-Unsubscribe=One-Click")
                : Map.of();
    }
}
