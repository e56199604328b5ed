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
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.marrowwatch.access.Account;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Language;
import org.marrowwatch.flags.Flag;

/**
 * Writes alert mails: an episode's code, the rule's title, the side and region it is about, counts and a link, and nothing
 * that identifies a patient.
 */
@ApplicationScoped
public class AlertMail {

    private final Clock clinic;
    private final String publicUrl;

    public AlertMail(Clock clinic, @ConfigProperty(name = "marrowwatch.public-url") String publicUrl) {
        this.clinic = clinic;
        this.publicUrl = publicUrl;
    }

    @CheckedTemplate(basePath = "AlertMail")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance atonce(Course course, String lead, String language);

        static native TemplateInstance digest(
                List<Section> sections, Standing standing, String worklist, String language);
    }

    /** A flag as a mail speaks of it: what, where, how urgent and since when. */
    record Line(String title, String subject, String severity, String since) {}

    /** An episode as a mail speaks of it. */
    record Course(String code, String link, List<Line> lines) {}

    /** The flags of which there is the same to say, and how many there are beside those that are named. */
    record Section(String title, List<Course> courses, int more) {}

    /** A mail about flags of one episode. */
    Mail atOnce(Account to, Mail.Kind kind, List<Flag> flags) {
        AlertWords words = words(to.language());
        Course course = course(flags, to.language());
        String what = titled(course);
        String subject = switch (kind) {
            case ESCALATION -> words.escalation_subject(what, course.code);
            case CRITICAL -> words.critical_subject(what, course.code);
            case ADDRESS, AT_ONCE, DIGEST -> what + " (" + course.code + ")";
        };
        String lead = switch (kind) {
            case ESCALATION -> words.escalation_lead(course.code);
            case CRITICAL -> words.critical_lead(course.code);
            case ADDRESS, AT_ONCE, DIGEST -> words.atonce_lead(course.code);
        };
        return mail(
                to, kind, subject, Templates.atonce(course, lead, to.language().tag()));
    }

    /** The first flag with every place that it is about. */
    private static String titled(Course course) {
        String title = course.lines.get(0).title;
        String places = course.lines.stream()
                .filter(line -> line.title.equals(title))
                .map(Line::subject)
                .collect(Collectors.joining(", "));
        return title + ", " + places;
    }

    /**
     * A mail about flags of any episodes.
     *
     * @param count how many flags ask for something, those that are not named too
     */
    Mail digest(Account to, List<DigestLetters.Section> told, int count, Standing standing) {
        AlertWords words = words(to.language());
        List<Section> sections =
                told.stream().map(section -> section(section, to.language())).toList();
        String subject = count == 1 ? words.digest_subject_one() : words.digest_subject(count);
        TemplateInstance text = Templates.digest(
                sections, standing, publicUrl + "/", to.language().tag());
        return mail(to, Mail.Kind.DIGEST, "Marrowwatch: " + subject, text);
    }

    private Section section(DigestLetters.Section told, Language language) {
        List<Course> courses = told.flags().stream()
                .collect(Collectors.groupingBy(Flag::episode, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ofOne -> course(ofOne, language))
                .toList();
        return new Section(words(language).section(told.matter()), courses, told.more());
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
