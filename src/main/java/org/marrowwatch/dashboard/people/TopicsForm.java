package org.marrowwatch.dashboard.people;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marrowwatch.alerts.Topics;
import org.marrowwatch.dashboard.visit.Field;
import org.marrowwatch.dashboard.visit.Form;
import org.marrowwatch.dashboard.visit.Typed;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Area;
import org.marrowwatch.episode.Term;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleBook;
import org.marrowwatch.rules.RuleCard;
import org.marrowwatch.rules.Severity;

/**
 * The part of the form of a subscription that asks of which flags someone wants to be told.
 *
 * @param from the least severity
 * @param said what is chosen of regions and rules, in a few words
 */
public record TopicsForm(Field from, Field areas, List<Chapter> chapters, String said) {

    private static final String FROM = "from";
    private static final String AREAS = "areas";
    private static final String RULE = "rule.";

    /**
     * The rules on one subject.
     *
     * @param said what is told otherwise of them, in a few words; empty when nothing is
     */
    public record Chapter(String title, List<Choice> rules, String said) {

        public boolean wrong() {
            return rules.stream().map(Choice::field).anyMatch(Field::wrong);
        }
    }

    /** From which severity on a rule is told of. */
    public record Choice(String title, Field field) {}

    static TopicsForm of(Form form, Topics kept) {
        Tongue tongue = form.tongue();
        return new TopicsForm(
                form.choice(
                        FROM,
                        Stream.of(Severity.INFO, Severity.WARNING),
                        Term::slug,
                        from -> TopicsInWords.say(from, tongue)),
                form.choice(AREAS, Stream.of(Area.values())),
                RuleBook.standard().chapters().stream()
                        .map(chapter -> chapter(chapter, form, kept))
                        .toList(),
                TopicsInWords.brief(kept, tongue));
    }

    private static Chapter chapter(RuleBook.Chapter chapter, Form form, Topics kept) {
        Tongue tongue = form.tongue();
        return new Chapter(
                tongue.say(chapter.title()),
                chapter.rules().stream()
                        .map(Rule::card)
                        .map(card -> new Choice(
                                tongue.say(card.title()),
                                form.choice(
                                        RULE + card.id(),
                                        Stream.of(Severity.values()),
                                        Term::slug,
                                        from -> TopicsInWords.ofRule(from, tongue))))
                        .toList(),
                TopicsInWords.otherwise(chapter, kept, tongue));
    }

    /** Whether something in the folded part is wrong. */
    public boolean wrong() {
        return areas.wrong() || chapters.stream().anyMatch(Chapter::wrong);
    }

    static void fill(MultivaluedMap<String, String> fields, Topics topics) {
        fields.add(FROM, topics.from().slug());
        Stream.of(Area.values())
                .filter(area -> topics.areas().isEmpty() || topics.areas().contains(area))
                .forEach(area -> fields.add(AREAS, area.slug()));
        topics.exceptions().forEach((rule, from) -> fields.add(RULE + rule, from.slug()));
    }

    /** What a filled form describes, with the problems noted; of a rule that was not sent, what was kept before. */
    static Optional<Topics> read(Typed typed, Form form, Topics before) {
        Optional<Severity> from = Term.parse(Severity.class, typed.text(FROM)).filter(Severity.CRITICAL::above);
        if (from.isEmpty()) {
            form.note(FROM, form.tongue().pick("Choose one of these.", "Choisissez l'une de ces options."));
        }
        Set<Area> areas = typed.all(AREAS).stream()
                .flatMap(slug -> Term.parse(Area.class, slug).stream())
                .collect(Collectors.toSet());
        if (areas.isEmpty()) {
            form.note(AREAS, form.tongue().pick("Choose at least one region.", "Choisissez au moins une région."));
        }
        Map<String, Severity> exceptions = exceptions(typed, form, before);
        return form.refused()
                ? Optional.empty()
                : Optional.of(new Topics(
                        from.orElseThrow(), exceptions, areas.size() == Area.values().length ? Set.of() : areas));
    }

    private static Map<String, Severity> exceptions(Typed typed, Form form, Topics before) {
        Map<String, Severity> exceptions = new HashMap<>(before.exceptions());
        RuleBook.standard().rules().stream()
                .map(Rule::card)
                .map(RuleCard::id)
                .filter(id -> typed.named(RULE + id))
                .forEach(id -> {
                    exceptions.remove(id);
                    typed.stated(RULE + id)
                            .ifPresent(slug -> Term.parse(Severity.class, slug)
                                    .ifPresentOrElse(
                                            least -> exceptions.put(id, least),
                                            () -> form.note(
                                                    RULE + id,
                                                    form.tongue()
                                                            .pick(
                                                                    "Choose one of these.",
                                                                    "Choisissez l'une de ces options."))));
                });
        return exceptions;
    }
}
