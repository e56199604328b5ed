package org.marrowwatch.alerts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.AddressWish;
import org.marrowwatch.access.MailedKey;
import org.marrowwatch.episode.Language;

/** Writes the mail that asks whoever reads it to confirm the address it came to. */
@ApplicationScoped
class AddressLetter {

    private final String publicUrl;

    AddressLetter(@ConfigProperty(name = "marrowwatch.public-url") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    @CheckedTemplate(basePath = "AddressLetter")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance confirm(String account, String link, long days, String language);
    }

    Mail write(Account account, AddressWish wish, MailedKey key) {
        Language language = account.language();
        TemplateInstance letter = Templates.confirm(
                account.name(),
                publicUrl + "/account/address/" + key.text(),
                AddressWish.VALID.toDays(),
                language.tag());
        letter.setAttribute(MessageBundles.ATTRIBUTE_LOCALE, language.locale());
        Instant made = wish.askedAt().truncatedTo(ChronoUnit.MICROS);
        return new Mail(
                UUID.randomUUID(),
                account.name(),
                wish.address(),
                language,
                Mail.Kind.ADDRESS,
                words(language).subject(),
                as(letter, Variant.TEXT_PLAIN),
                as(letter, Variant.TEXT_HTML),
                Mail.Status.WAITING,
                made,
                0,
                null,
                null,
                null);
    }

    private static AddressWords words(Language language) {
        return language == Language.EN
                ? MessageBundles.get(AddressWords.class)
                : MessageBundles.get(AddressWords.class, Localized.Literal.of(language.tag()));
    }

    private static String as(TemplateInstance letter, String type) {
        return letter.setAttribute(TemplateInstance.SELECTED_VARIANT, Variant.forContentType(type))
                .render();
    }
}
