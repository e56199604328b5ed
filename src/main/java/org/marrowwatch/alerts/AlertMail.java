package org.marrowwatch.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.marrowwatch.access.Account;
import org.marrowwatch.alerts.Letter.Way;
import org.marrowwatch.episode.Language;
import org.marrowwatch.flags.Flag;

/**
 * Writes alert mails: an episode's code, the rule's title, the side and region it is about, counts and links, and nothing
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

    /**
     * A mail about flags of one episode that are news.
     *
     * @param first the most urgent of them
     */
    Mail atOnce(Recipient to, Notice first, List<Section> sections) {
        Account account = to.account();
        News news = News.in(account.language());
        AlertWords words = news.words();
        boolean critical = sections.get(0).heading() == Heading.CRITICAL;
        String code = first.episode().code();
        String headline = words.at_once(critical, code) + (critical ? " " + words.today() : "");
        String subject = news.atOnce(sections);
        Letter letter = ofOne(account, subject, headline, new Why(words).atOnce(to, first), sections);
        return mail(account, critical ? Mail.Kind.CRITICAL : Mail.Kind.AT_ONCE, letter);
    }

    /** A mail about a flag that nobody has answered. */
    Mail unanswered(Account to, Telling telling, Duration waiting, List<Section> sections) {
        News news = News.in(to.language());
        AlertWords words = news.words();
        String code = telling.notice().episode().code();
        String headline = words.unanswered(code, waiting.toHours()) + " " + words.today();
        String subject = news.unanswered(sections);
        String why = new Why(words).unanswered(telling.notice().owner(), telling.matter());
        return mail(to, Mail.Kind.ESCALATION, ofOne(to, subject, headline, why, sections));
    }

    private Letter ofOne(Account to, String subject, String headline, String why, List<Section> sections) {
        AlertWords words = News.in(to.language()).words();
        Parts inWords = parts(to.language());
        Flag first = sections.get(0).named().get(0).flag();
        return new Letter(
                to.language(),
                subject,
                headline,
                "",
                sections.size() == 1 ? inWords.bare(sections) : inWords.titled(sections),
                List.of(why),
                new Way(words.episode(), inWords.link(first)),
                List.of(new Way(words.change(), publicUrl + "/account")));
    }

    /**
     * A mail about flags of any episodes.
     *
     * @param unsubscribe the address that ends the digests
     */
    Mail digest(Recipient to, List<Section> sections, Standing standing, String unsubscribe) {
        Account account = to.account();
        News news = News.in(account.language());
        AlertWords words = news.words();
        Letter letter = new Letter(
                account.language(),
                news.digest(sections),
                news.counts(sections),
                news.first(sections),
                parts(account.language()).titled(sections),
                List.of(
                        words.standing(standing.critical(), standing.warning(), standing.info()),
                        new Why(words).digest(to)),
                new Way(words.worklist(), publicUrl + "/"),
                List.of(new Way(words.change(), publicUrl + "/account"), new Way(words.unsubscribe(), unsubscribe)));
        return mail(account, Mail.Kind.DIGEST, letter);
    }

    private Parts parts(Language language) {
        return new Parts(language, News.in(language).words(), publicUrl, LocalDate.now(clinic));
    }

    private Mail mail(Account to, Mail.Kind kind, Letter letter) {
        return new Mail(
                UUID.randomUUID(),
                to.name(),
                Objects.requireNonNull(to.address()),
                to.language(),
                kind,
                letter.subject(),
                letter.text(),
                letter.html(),
                Mail.Status.WAITING,
                clinic.instant().truncatedTo(ChronoUnit.MICROS),
                0,
                null,
                null,
                null);
    }
}
