package org.marrowwatch.alerts;

import io.quarkus.mailer.runtime.MailerRuntimeConfig;
import io.quarkus.mailer.runtime.Mailers;
import io.quarkus.mailer.runtime.MailersRuntimeConfig;
import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;

/** How the line to the mail server is encrypted, as the clinic has chosen with {@code quarkus.mailer} and {@code quarkus.tls}. */
@ApplicationScoped
class Encryption {

    private final MailerRuntimeConfig address;
    private final Optional<TlsConfiguration> trust;

    Encryption(MailersRuntimeConfig addresses, TlsConfigurationRegistry named) {
        this.address = Objects.requireNonNull(addresses.mailers().get(Mailers.DEFAULT_MAILER_NAME));
        this.trust = TlsConfiguration.from(named, address.tlsConfigurationName());
    }

    /** Whether it is there before the first word; otherwise it may begin with STARTTLS. */
    boolean fromTheStart() {
        return address.tls().orElse(address.tlsConfigurationName().isPresent());
    }

    Properties on(Line line) {
        String later = address.startTLS().toUpperCase(Locale.ROOT);
        boolean anyone = trust.filter(TlsConfiguration::isTrustAll).isPresent();
        Properties chosen = new Properties();
        chosen.setProperty("mail.smtp.ssl.enable", Boolean.toString(fromTheStart()));
        chosen.setProperty("mail.smtp.starttls.enable", Boolean.toString(!later.equals("DISABLED")));
        chosen.setProperty("mail.smtp.starttls.required", Boolean.toString(later.equals("REQUIRED")));
        chosen.setProperty("mail.smtp.ssl.checkserveridentity", Boolean.toString(!anyone));
        chosen.put("mail.smtp.ssl.socketFactory", line.encrypted(sockets()));
        return chosen;
    }

    private SSLSocketFactory sockets() {
        if (trust.isEmpty()) {
            return (SSLSocketFactory) SSLSocketFactory.getDefault();
        }
        try {
            SSLContext context = trust.get().createSSLContext();
            return context.getSocketFactory();
        } catch (Exception broken) {
            throw new IllegalStateException(
                    "The TLS configuration of quarkus.mailer.tls-configuration-name cannot be used; look at its certificates.",
                    broken);
        }
    }
}
