package org.marrowwatch.dashboard.visit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.AlkalinePhosphatase;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.FactKind;
import org.marrowwatch.episode.Known;
import org.marrowwatch.episode.Term;

/**
 * What is asked of alkaline phosphatase.
 *
 * @param terms with which unit, limits and laboratory the last result came; empty when there is none
 * @param folded whether all of that stands as it was and needs no look
 */
public record AlpSection(
        String terms,
        boolean folded,
        Field value,
        Field unit,
        Field lower,
        Field upper,
        Field laboratory,
        Field method,
        Field fraction) {

    static AlpSection of(Form form, Episode episode, Previously before, Typed defaults) {
        Tongue tongue = form.tongue();
        List<Known<AlkalinePhosphatase>> results = episode.all(AlkalinePhosphatase.class);
        Field unit = asked("unit", "alp.unit", form);
        AlpSection asked = new AlpSection(
                results.isEmpty() ? "" : terms(results.get(results.size() - 1).fact(), tongue),
                false,
                asked("value", "alp.value", form).last(before.latest(results, result -> tongue.say(result.value()))),
                unit.of(unit.choices().stream()
                        .map(choice -> choice.with(usual(choice.value())))
                        .toList()),
                asked("lowerLimit", "alp.lower", form),
                asked("upperLimit", "alp.upper", form),
                asked("laboratory", "alp.laboratory", form),
                asked("method", "alp.method", form),
                asked("fraction", "alp.fraction", form));
        return asked.folded(!results.isEmpty() && asked.asIn(defaults));
    }

    private static Field asked(String name, String field, Form form) {
        return form.asked(Questions.of(FactKind.ALKALINE_PHOSPHATASE, name), field);
    }

    /** The activities of which nobody need ask whether they are in this unit. */
    private static Allowed usual(String slug) {
        return Term.parse(AlkalinePhosphatase.Unit.class, slug)
                .map(unit -> Allowed.numbers(unit.leastUsual(), unit.mostUsual()))
                .orElse(Allowed.TEXT);
    }

    private static String terms(AlkalinePhosphatase last, Tongue tongue) {
        return Stream.of(
                        tongue.say(last.unit()),
                        limits(last, tongue),
                        last.laboratory(),
                        last.method(),
                        tongue.say(last.fraction()))
                .filter(term -> term != null && !term.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String limits(AlkalinePhosphatase last, Tongue tongue) {
        String lower = number(last.lowerLimit(), tongue);
        String upper = number(last.upperLimit(), tongue);
        if (upper.isEmpty()) {
            return lower.isEmpty() ? "" : "≥ " + lower;
        }
        return lower.isEmpty() ? "≤ " + upper : lower + "–" + upper;
    }

    private static String number(@Nullable Double limit, Tongue tongue) {
        return limit == null ? "" : tongue.say(limit);
    }

    private boolean asIn(Typed defaults) {
        return Stream.of(unit, lower, upper, laboratory, method, fraction)
                .allMatch(field -> !field.wrong() && field.value().equals(defaults.text(field.name())));
    }

    private AlpSection folded(boolean fold) {
        return new AlpSection(terms, fold, value, unit, lower, upper, laboratory, method, fraction);
    }
}
