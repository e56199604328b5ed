package org.marrowwatch.alerts;

import io.quarkus.mailer.runtime.MailerRuntimeConfig;
import io.quarkus.mailer.runtime.Mailers;
import io.quarkus.mailer.runtime.MailersRuntimeConfig;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The clinic's mail server, spoken to over SMTP. Each sending has a line of its own, which is cut when the deadline is over:
 * a server that says nothing, or a character a second, neither holds us for ever nor takes a sending behind our back.
 */
@ApplicationScoped
class MailServer {

    private final MailSettings settings;
    private final MailerRuntimeConfig address;
    private final Encryption encryption;
    private final UnsubscribeLink unsubscribe;
    private final ScheduledExecutorService timer;

    MailServer(
            MailSettings settings,
            MailersRuntimeConfig addresses,
            Encryption encryption,
            UnsubscribeLink unsubscribe,
            ScheduledExecutorService timer) {
        this.settings = settings;
        this.address = Objects.requireNonNull(addresses.mailers().get(Mailers.DEFAULT_MAILER_NAME));
        this.encryption = encryption;
        this.unsubscribe = unsubscribe;
        this.timer = timer;
    }

    /** Settings that would do harm unnoticed end the start instead. */
    void check(@Observes StartupEvent event) {
        if (settings.lease().compareTo(settings.deadline()) <= 0) {
            throw new IllegalStateException(
                    "Make marrowwatch.mail.lease longer than marrowwatch.mail.deadline, or two send the same mail.");
        }
        if (address.approvedRecipients().isPresent() || address.dkim().enabled()) {
            throw new IllegalStateException(
                    "Leave quarkus.mailer.approved-recipients and quarkus.mailer.dkim to the mail server: they have no effect here.");
        }
    }

    /** Returns within the deadline, whatever the mail server does. */
    Answer hand(Sending sending) {
        Map<String, String> fields = unsubscribe.fields(sending.mail());
        Line line = new Line();
        Future<?> deadline = timer.schedule(line::cut, settings.deadline().toMillis(), TimeUnit.MILLISECONDS);
        try {
            Session session = Session.getInstance(conduct(line));
            Envelope envelope = Envelope.of(sending, address.from().orElse("marrowwatch@localhost"), session);
            for (Map.Entry<String, String> field : fields.entrySet()) {
                envelope.setHeader(field.getKey(), field.getValue());
            }
            return hand(envelope, session.getTransport("smtp"));
        } catch (MessagingException unwritable) {
            return Answer.unwritable(unwritable);
        } finally {
            deadline.cancel(false);
            line.cut();
        }
    }

    private Answer hand(Envelope envelope, Transport transport) {
        try {
            boolean anonymous = address.login().equalsIgnoreCase("disabled");
            transport.connect(
                    address.host(),
                    port(),
                    anonymous ? null : address.username().orElse(null),
                    anonymous ? null : address.password().orElse(null));
        } catch (MessagingException trouble) {
            return Answer.noSession(trouble);
        }
        try {
            transport.sendMessage(envelope, envelope.getAllRecipients());
        } catch (MessagingException trouble) {
            return Answer.refused(trouble);
        }
        leave(transport);
        return Answer.taken();
    }

    private int port() {
        return address.port().orElse(encryption.fromTheStart() ? 465 : 25);
    }

    private Properties conduct(Line line) {
        Properties conduct = encryption.on(line);
        conduct.put("mail.smtp.socketFactory", line);
        // it would open a connection of its own where ours fails, which nobody could cut
        conduct.setProperty("mail.smtp.socketFactory.fallback", "false");
        conduct.setProperty(
                "mail.smtp.connectiontimeout",
                Long.toString(settings.connectTimeout().toMillis()));
        conduct.setProperty(
                "mail.smtp.timeout", Long.toString(settings.readTimeout().toMillis()));
        // whether it says goodbye is nothing to wait for
        conduct.setProperty("mail.smtp.quitwait", "false");
        conduct.setProperty("mail.smtp.auth", Boolean.toString(address.login().equalsIgnoreCase("required")));
        address.authMethods().ifPresent(methods -> conduct.setProperty("mail.smtp.auth.mechanisms", methods));
        address.ownHostName().ifPresent(name -> conduct.setProperty("mail.smtp.localhost", name));
        address.bounceAddress().ifPresent(bounce -> conduct.setProperty("mail.smtp.from", bounce));
        return conduct;
    }

    private static void leave(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException rude) {
            // it has the sending, and the line is cut in any case
        }
    }
}
