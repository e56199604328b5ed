package org.marrowwatch.dashboard.visit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Term;
import org.marrowwatch.intake.Problem;

/** A form on its way to a page: what was typed, or what stands in its fields at first, and the problems beside them. */
public final class Form {

    private final Typed typed;
    private final Tongue tongue;
    private final Map<String, List<String>> problems = new LinkedHashMap<>();

    public Form(Typed typed, Tongue tongue) {
        this.typed = typed;
        this.tongue = tongue;
    }

    /** Puts problems beside the fields they are about; those about none stand under the empty name. */
    public void note(List<Problem> found, Function<Problem, String> fieldOf) {
        for (Problem problem : found) {
            note(fieldOf.apply(problem), tongue.say(problem.detail()));
        }
    }

    public void note(String field, String problem) {
        List<String> beside = problems.computeIfAbsent(field, name -> new ArrayList<>());
        if (!beside.contains(problem)) {
            beside.add(problem);
        }
    }

    public boolean refused() {
        return !problems.isEmpty();
    }

    /** What is wrong with the form as a whole. */
    public List<String> problems() {
        return problems.getOrDefault("", List.of());
    }

    public Field field(String name) {
        return new Field(name, typed.text(name), List.of(), beside(name));
    }

    /** A field in which one word of a vocabulary is chosen, or none. */
    public <T extends Term> Field choice(String name, Stream<T> vocabulary) {
        return choice(name, vocabulary, Term::slug, term -> tongue.say(term));
    }

    public <T> Field choice(String name, Stream<T> offered, Function<T, String> slug, Function<T, String> label) {
        List<String> chosen = typed.all(name);
        List<Field.Choice> choices = offered.map(
                        one -> new Field.Choice(slug.apply(one), label.apply(one), chosen.contains(slug.apply(one))))
                .toList();
        return new Field(name, typed.text(name), choices, beside(name));
    }

    private List<String> beside(String name) {
        return problems.getOrDefault(name, List.of());
    }
}
