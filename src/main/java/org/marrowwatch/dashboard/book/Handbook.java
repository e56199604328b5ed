package org.marrowwatch.dashboard.book;

import java.util.List;
import java.util.stream.Stream;
import org.marrowwatch.dashboard.course.Mark;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.EpisodePhase;
import org.marrowwatch.episode.Phase;
import org.marrowwatch.episode.Term;
import org.marrowwatch.episode.Text;
import org.marrowwatch.rules.Grade;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleBook;
import org.marrowwatch.rules.RuleCard;
import org.marrowwatch.rules.Severity;

/**
 * The rule book in a reader's language.
 *
 * @param life what may happen to a flag, as it is told from raising to clearing and back
 * @param broken the card of the flag that says that a rule failed, which is for operators
 */
public record Handbook(
        List<Urgency> severities,
        List<Reliance> grades,
        List<Chapter> chapters,
        Numbers numbers,
        List<Meaning> life,
        List<Meaning> regionPhases,
        List<Meaning> episodePhases,
        List<Meaning> terms,
        Card broken) {

    /** A severity and what it asks of the reader. */
    public record Urgency(Mark mark, String asks) {}

    /** A grade and how far one may rely on it. */
    public record Reliance(Ground ground, String means) {}

    /** The rules on one subject. */
    public record Chapter(String anchor, String title, List<Card> cards) {}

    /** A card of the book. */
    public record Card(
            String id,
            int version,
            String title,
            List<Passage> because,
            String clearsWhen,
            String source,
            Ground ground) {

        /** What raises the flag, as far as a folded card has room for it. */
        public String brief() {
            String first = because.get(0).lines().get(0);
            return because.size() > 1 && because.get(1).list()
                    ? first + " " + String.join(" ", because.get(1).lines())
                    : first;
        }
    }

    /** A word and what it means. */
    public record Meaning(String word, String meaning) {}

    public static Handbook of(RuleBook book, Tongue tongue) {
        return new Handbook(
                Stream.of(Severity.values())
                        .map(severity -> new Urgency(Mark.of(severity, tongue), tongue.say(Meanings.of(severity))))
                        .toList(),
                Stream.of(Grade.values())
                        .map(grade -> new Reliance(Ground.of(grade, tongue), tongue.say(Meanings.of(grade))))
                        .toList(),
                book.chapters().stream()
                        .map(chapter -> chapter(chapter, tongue))
                        .toList(),
                Numbers.of(book.settings(), tongue),
                Meanings.LIFE.stream()
                        .map(kind -> meaning(kind, Meanings.of(kind), tongue))
                        .toList(),
                Stream.of(Phase.values())
                        .map(phase -> meaning(phase, Meanings.of(phase), tongue))
                        .toList(),
                Stream.of(EpisodePhase.values())
                        .map(phase -> meaning(phase, Meanings.of(phase), tongue))
                        .toList(),
                Meanings.terms().stream()
                        .map(term -> new Meaning(tongue.capital(tongue.say(term.word())), tongue.say(term.meaning())))
                        .toList(),
                card(RuleBook.BROKEN, tongue));
    }

    private static Chapter chapter(RuleBook.Chapter chapter, Tongue tongue) {
        return new Chapter(
                "chapter-" + chapter.slug(),
                tongue.say(chapter.title()),
                chapter.rules().stream()
                        .map(Rule::card)
                        .map(card -> card(card, tongue))
                        .toList());
    }

    private static Card card(RuleCard card, Tongue tongue) {
        return new Card(
                card.id(),
                card.version(),
                Tongue.bound(tongue.say(card.title())),
                Passage.of(Tongue.bound(tongue.say(card.because()))),
                Tongue.bound(tongue.say(card.clearsWhen())),
                card.source(),
                Ground.of(card.grade(), tongue));
    }

    private static Meaning meaning(Term word, Text meaning, Tongue tongue) {
        return new Meaning(tongue.capital(tongue.say(word)), tongue.say(meaning));
    }
}
