package org.marrowwatch.dashboard.visit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Term;
import org.marrowwatch.intake.FieldShape;
import org.marrowwatch.intake.Problem;

/** A form on its way to a page: what was typed, or what stands in its fields at first, and the problems beside them. */
public final class Form {

    private final Typed typed;
    private final Tongue tongue;
    private final Map<String, List<String>> problems = new LinkedHashMap<>();
    private final List<Mention> mentions = new ArrayList<>();

    public Form(Typed typed, Tongue tongue) {
        this.typed = typed;
        this.tongue = tongue;
    }

    /**
     * A problem as the top of the form names it.
     *
     * @param field which field it is about; empty for none
     * @param label what that field asks; empty when nobody has said it
     */
    public record Mention(String field, String label, String problem) {}

    /** Puts problems beside the fields they are about; those about none stand under the empty name. */
    public void note(List<Problem> found, Function<Problem, String> fieldOf) {
        for (Problem problem : found) {
            String field = fieldOf.apply(problem);
            note(field, Naming.of(problem, field, typed, tongue), tongue.say(problem.detail()));
        }
    }

    public void note(String field, String problem) {
        note(field, "", problem);
    }

    /**
     * Puts a problem beside its field.
     *
     * @param label what the field asks, for the top of the form
     */
    public void note(String field, String label, String problem) {
        List<String> beside = problems.computeIfAbsent(field, name -> new ArrayList<>());
        if (!beside.contains(problem)) {
            beside.add(problem);
            mentions.add(new Mention(field, tongue.capital(label), problem));
        }
    }

    public boolean refused() {
        return !problems.isEmpty();
    }

    /** What is wrong with the form as a whole. */
    public List<String> problems() {
        return problems.getOrDefault("", List.of());
    }

    /** Everything that is wrong, in the order in which it was found. */
    public List<Mention> mentions() {
        return List.copyOf(mentions);
    }

    public Typed typed() {
        return typed;
    }

    public Tongue tongue() {
        return tongue;
    }

    public Field field(String name) {
        return new Field(name, "", typed.text(name), Allowed.TEXT, List.of(), beside(name), "");
    }

    /** A field in which one word of a vocabulary is chosen, or none. */
    public <T extends Term> Field choice(String name, Stream<T> vocabulary) {
        return choice(name, vocabulary, Term::slug, term -> tongue.say(term));
    }

    public <T> Field choice(String name, Stream<T> offered, Function<T, String> slug, Function<T, String> label) {
        List<String> chosen = typed.all(name);
        return field(name)
                .of(offered.map(one ->
                                new Field.Choice(slug.apply(one), label.apply(one), chosen.contains(slug.apply(one))))
                        .toList());
    }

    /** A field that asks for a part of a fact, with the vocabulary and the range of the code that reads it. */
    Field asked(FieldShape shape, String name) {
        Field field = switch (shape.type()) {
            case WORD, SITE, REGION -> choice(name, shape.words().stream(), FieldShape.Word::slug, this::label);
            case BOOLEAN ->
                choice(
                        name,
                        Stream.of("yes", "no"),
                        word -> word,
                        word -> "yes".equals(word) ? tongue.pick("Yes", "Oui") : tongue.pick("No", "Non"));
            case NUMBER, WHOLE -> field(name).within(Allowed.numbers(shape.lowest(), shape.highest()));
            case DAY -> field(name).within(Allowed.days(null, null));
            case TEXT, OBJECT -> field(name);
        };
        return field.asking(Labels.of(shape.name(), tongue));
    }

    /** A word as it begins a line; a unit stays as it is written. */
    private String label(FieldShape.Word word) {
        String said = tongue.say(word.text());
        return said.contains("/") ? said : tongue.capital(said);
    }

    private List<String> beside(String name) {
        return problems.getOrDefault(name, List.of());
    }
}
