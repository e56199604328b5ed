package org.marrowwatch.dashboard.book;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.review.ChosenSettings;

/**
 * A choice of numbers that the clinic has made, and what has become of it.
 *
 * @param numbers what was chosen, in words
 */
public record Decision(
        int number, String from, String state, List<String> numbers, String by, String at, String reason) {

    /** Every choice, the latest first. */
    public static List<Decision> all(List<ChosenSettings> choices, LocalDate today, ZoneId zone, Tongue tongue) {
        List<Decision> decisions = new ArrayList<>();
        for (ChosenSettings choice : choices) {
            List<ChosenSettings> later = choices.subList(choice.number(), choices.size());
            decisions.add(
                    0,
                    new Decision(
                            choice.number(),
                            tongue.say(choice.effectiveFrom()),
                            state(choice, later, today, tongue),
                            numbers(choice, tongue),
                            choice.by(),
                            tongue.moment(choice.at(), zone),
                            choice.reason()));
        }
        return decisions;
    }

    /** The choices that will be in force on a day to come, the next first. */
    public static List<Decision> coming(List<ChosenSettings> choices, LocalDate today, ZoneId zone, Tongue tongue) {
        List<Decision> all = all(choices, today, zone, tongue);
        return choices.stream()
                .filter(choice -> !choice.effectiveOn(today) && readable(choice))
                .filter(choice -> choices.subList(choice.number(), choices.size()).stream()
                        .noneMatch(later -> later.effectiveOn(choice.effectiveFrom())))
                .sorted(Comparator.comparing(ChosenSettings::effectiveFrom))
                .map(choice -> all.get(choices.size() - choice.number()))
                .toList();
    }

    private static List<String> numbers(ChosenSettings choice, Tongue tongue) {
        List<String> numbers = new ArrayList<>(Numbers.chosen(choice.settings(), tongue));
        List<ChosenSettings.Flaw> flaws =
                choice.damage().map(ChosenSettings.Damage::flaws).orElse(List.of());
        for (ChosenSettings.Flaw flaw : flaws) {
            String what = (flaw.pointer() + " " + tongue.say(flaw.detail())).strip();
            numbers.add(tongue.pick("problem: ", "problème : ") + what);
        }
        return numbers.isEmpty() ? List.of(tongue.pick("the clinical reference", "la référence clinique")) : numbers;
    }

    private static boolean readable(ChosenSettings choice) {
        return choice.damage().map(ChosenSettings.Damage::readable).orElse(true);
    }

    private static String state(ChosenSettings choice, List<ChosenSettings> later, LocalDate today, Tongue tongue) {
        if (!readable(choice)) {
            return tongue.pick("unreadable, left out", "illisible, écarté");
        }
        LocalDate looked = choice.effectiveOn(today) ? today : choice.effectiveFrom();
        if (later.stream().anyMatch(other -> other.effectiveOn(looked))) {
            return tongue.pick("replaced", "remplacé");
        }
        return choice.effectiveOn(today) ? tongue.pick("in force", "en vigueur") : tongue.pick("to come", "à venir");
    }
}
