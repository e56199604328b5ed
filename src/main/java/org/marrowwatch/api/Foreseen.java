package org.marrowwatch.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.marrowwatch.alerts.Mail;
import org.marrowwatch.alerts.MailLog;
import org.marrowwatch.alerts.Recipient;
import org.marrowwatch.alerts.Recipients;
import org.marrowwatch.flags.Flag;

/** What each recipient's next digest would tell if nothing changed. */
@ApplicationScoped
class Foreseen {

    private static final int MOST_FLAGS = 200;

    private final MailLog mails;
    private final Recipients recipients;
    private final Clock clinic;
    private final LocalTime digestAt;

    Foreseen(
            MailLog mails,
            Recipients recipients,
            Clock clinic,
            @ConfigProperty(name = "marrowwatch.digest.at") LocalTime digestAt) {
        this.mails = mails;
        this.recipients = recipients;
        this.clinic = clinic;
        this.digestAt = digestAt;
    }

    ArrayNode digests() {
        ArrayNode digests = JsonNodeFactory.instance.arrayNode();
        ZonedDateTime now = ZonedDateTime.now(clinic);
        for (Recipient recipient : recipients.all()) {
            recipient.subscription().nextDigest(now, digestAt).ifPresent(next -> {
                List<Flag> untold = mails.untold(recipient.name(), recipient.subscription(), MOST_FLAGS);
                if (!untold.isEmpty()) {
                    digests.add(digest(recipient, next, untold));
                }
            });
        }
        return digests;
    }

    private static ObjectNode digest(Recipient recipient, ZonedDateTime next, List<Flag> untold) {
        ObjectNode json = Json.object()
                .put("recipient", recipient.name())
                .put("kind", Mail.Kind.DIGEST.slug())
                .put("dueAt", next.toInstant().toString());
        return json.set("flags", Json.texts(untold.stream().map(Flag::id).toList()));
    }
}
