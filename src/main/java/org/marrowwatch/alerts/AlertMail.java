package org.marrowwatch.alerts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.marrowwatch.access.Account;
import org.marrowwatch.episode.Language;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.rules.Severity;

/** Writes alert mails: an episode's code, the rule's title, counts and a link, and nothing that identifies a patient. */
@ApplicationScoped
public class AlertMail {

    /** A digest lists so many flags and counts the rest. */
    static final int MOST_LINES = 50;

    private final MailLog log;
    private final Clock clinic;
    private final String publicUrl;

    public AlertMail(MailLog log, Clock clinic, @ConfigProperty(name = "marrowwatch.public-url") String publicUrl) {
        this.log = log;
        this.clinic = clinic;
        this.publicUrl = publicUrl;
    }

    @CheckedTemplate(basePath = "AlertMail")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance critical(Line line, List<String> titles, Standing standing, String language);

        static native TemplateInstance digest(
                List<Line> lines, int more, Standing standing, String worklist, String language);
    }

    /** A flag as a mail speaks of it. */
    record Line(String title, String code, String severity, String since, String link) {}

    /** A mail about critical flags of one episode. */
    Mail critical(Account to, List<Flag> flags) {
        AlertWords words = words(to.language());
        Line line = line(flags.get(0), to.language());
        List<String> titles = flags.stream()
                .map(flag -> flag.title().in(to.language()))
                .distinct()
                .toList();
        TemplateInstance text =
                Templates.critical(line, titles, standing(), to.language().tag());
        String subject = words.critical_subject(line.title(), line.code());
        return mail(to, Mail.Kind.CRITICAL, subject, text);
    }

    Mail digest(Account to, List<Flag> flags) {
        AlertWords words = words(to.language());
        List<Line> lines = flags.stream()
                .limit(MOST_LINES)
                .map(flag -> line(flag, to.language()))
                .toList();
        int more = flags.size() - lines.size();
        TemplateInstance text = Templates.digest(
                lines, more, standing(), publicUrl + "/", to.language().tag());
        String subject = flags.size() == 1 ? words.digest_subject_one() : words.digest_subject(flags.size());
        return mail(to, Mail.Kind.DIGEST, "Marrowwatch: " + subject, text);
    }

    private static AlertWords words(Language language) {
        return language == Language.EN
                ? MessageBundles.get(AlertWords.class)
                : MessageBundles.get(AlertWords.class, Localized.Literal.of(language.tag()));
    }

    private Line line(Flag flag, Language language) {
        return new Line(
                flag.title().in(language),
                flag.episode().code(),
                flag.severity().text().in(language),
                since(flag, words(language)),
                publicUrl + "/episodes/" + flag.episode());
    }

    private String since(Flag flag, AlertWords words) {
        long days = ChronoUnit.DAYS.between(flag.since(), LocalDate.now(clinic));
        if (days <= 0) {
            return words.day_none();
        }
        return days == 1 ? words.day_one() : words.days(days);
    }

    private Standing standing() {
        return new Standing(
                log.standing(Severity.CRITICAL), log.standing(Severity.WARNING), log.standing(Severity.INFO));
    }

    private Mail mail(Account to, Mail.Kind kind, String subject, TemplateInstance template) {
        template.setAttribute(MessageBundles.ATTRIBUTE_LOCALE, to.language().locale());
        return new Mail(
                UUID.randomUUID(),
                to.name(),
                Objects.requireNonNull(to.address()),
                to.language(),
                kind,
                subject,
                as(template, "text/plain"),
                as(template, "text/html"),
                Mail.Status.WAITING,
                clinic.instant().truncatedTo(ChronoUnit.MICROS),
                0,
                null,
                null,
                null);
    }

    private static String as(TemplateInstance template, String type) {
        return template.setAttribute(TemplateInstance.SELECTED_VARIANT, io.quarkus.qute.Variant.forContentType(type))
                .render();
    }
}
