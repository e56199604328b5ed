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
import org.marrowwatch.access.Account;
import org.marrowwatch.access.Accounts;
import org.marrowwatch.alerts.Mail;
import org.marrowwatch.alerts.MailLog;
import org.marrowwatch.flags.Flag;

/** What each recipient's next digest would tell if nothing changed. */
@ApplicationScoped
class Foreseen {

    private static final int MOST_FLAGS = 200;

    private final MailLog mails;
    private final Accounts accounts;
    private final Clock clinic;
    private final LocalTime digestAt;

    Foreseen(
            MailLog mails,
            Accounts accounts,
            Clock clinic,
            @ConfigProperty(name = "marrowwatch.digest.at") LocalTime digestAt) {
        this.mails = mails;
        this.accounts = accounts;
        this.clinic = clinic;
        this.digestAt = digestAt;
    }

    ArrayNode digests() {
        ArrayNode digests = JsonNodeFactory.instance.arrayNode();
        for (Account account : accounts.all()) {
            if (account.role().alerted() && account.address() != null) {
                List<Flag> untold = mails.untold(account.name(), MOST_FLAGS);
                if (!untold.isEmpty()) {
                    digests.add(digest(account, untold));
                }
            }
        }
        return digests;
    }

    private ObjectNode digest(Account account, List<Flag> untold) {
        ZonedDateTime now = ZonedDateTime.now(clinic);
        ZonedDateTime today = now.toLocalDate().atTime(digestAt).atZone(clinic.getZone());
        ZonedDateTime next = now.isBefore(today) ? today : today.plusDays(1);
        ObjectNode json = Json.object()
                .put("recipient", account.name())
                .put("kind", Mail.Kind.DIGEST.slug())
                .put("dueAt", next.toInstant().toString());
        return json.set("flags", Json.texts(untold.stream().map(Flag::id).toList()));
    }
}
