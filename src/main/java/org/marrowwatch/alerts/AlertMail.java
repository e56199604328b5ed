package org.marrowwatch.alerts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.marrowwatch.access.Account;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Language;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.flags.Flags;
import org.marrowwatch.rules.Severity;

/**
 * Writes alert mails: an episode's code, the rule's title, the side and region it is about, counts and a link, and nothing
 * that identifies a patient.
 */
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

        static native TemplateInstance critical(Course course, Standing standing, String language);

        static native TemplateInstance digest(
                List<Course> courses, int more, Standing standing, String worklist, String language);
    }

    /** A flag as a mail speaks of it: what, where, how urgent and since when. */
    record Line(String title, String subject, String severity, String since) {}

    /** An episode as a mail speaks of it. */
    record Course(String code, String link, List<Line> lines) {}

    /** A mail about critical flags of one episode. */
    Mail critical(Account to, List<Flag> flags) {
        Course course = course(flags, to.language());
        TemplateInstance text =
                Templates.critical(course, standing(), to.language().tag());
        return mail(to, Mail.Kind.CRITICAL, subject(course, words(to.language())), text);
    }

    /** The first flag with every place that it is about. */
    private static String subject(Course course, AlertWords words) {
        String title = course.lines.get(0).title;
        String places = course.lines.stream()
                .filter(line -> line.title.equals(title))
                .map(Line::subject)
                .collect(Collectors.joining(", "));
        return words.critical_subject(title + ", " + places, course.code);
    }

    /** A mail about flags of any episodes, those of one together and the most urgent first. */
    Mail digest(Account to, List<Flag> flags) {
        AlertWords words = words(to.language());
        List<Flag> listed =
                flags.stream().sorted(Flags.MOST_URGENT_FIRST).limit(MOST_LINES).toList();
        List<Course> courses = listed.stream()
                .collect(Collectors.groupingBy(Flag::episode, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ofOne -> course(ofOne, to.language()))
                .toList();
        int more = flags.size() - listed.size();
        TemplateInstance text = Templates.digest(
                courses, more, standing(), publicUrl + "/", to.language().tag());
        String subject = flags.size() == 1 ? words.digest_subject_one() : words.digest_subject(flags.size());
        return mail(to, Mail.Kind.DIGEST, "Marrowwatch: " + subject, text);
    }

    private static AlertWords words(Language language) {
        return language == Language.EN
                ? MessageBundles.get(AlertWords.class)
                : MessageBundles.get(AlertWords.class, Localized.Literal.of(language.tag()));
    }

    private Course course(List<Flag> flags, Language language) {
        EpisodeId episode = flags.get(0).episode();
        return new Course(
                episode.code(),
                publicUrl + "/episodes/" + episode,
                flags.stream().map(flag -> line(flag, language)).toList());
    }

    private Line line(Flag flag, Language language) {
        return new Line(
                flag.title().in(language),
                flag.subjectText().in(language),
                flag.severity().text().in(language),
                since(flag, words(language)));
    }

    private String since(Flag flag, AlertWords words) {
        long days = ChronoUnit.DAYS.between(flag.since(), LocalDate.now(clinic));
        if (days <= 0) {
            return words.day_none();
        }
        return days == 1 ? words.day_one() : words.days(days);
    }

    private Standing standing() {
        Map<Severity, Long> counts = log.standing();
        return new Standing(
                counts.getOrDefault(Severity.CRITICAL, 0L),
                counts.getOrDefault(Severity.WARNING, 0L),
                counts.getOrDefault(Severity.INFO, 0L));
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
