package org.marrowwatch.dashboard.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marrowwatch.alerts.Topics;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.rules.RuleBook;
import org.marrowwatch.rules.Severity;

/** Says of which flags someone wants to be told. */
final class TopicsInWords {

    private TopicsInWords() {}

    /** What is told of from a severity on, critical flags aside. */
    static String say(Severity from, Tongue tongue) {
        return switch (from) {
            case INFO -> tongue.pick("warnings and infos", "alertes et informations");
            case WARNING -> tongue.pick("warnings", "alertes");
            case CRITICAL -> tongue.pick("nothing else", "rien d'autre");
        };
    }

    /** What is told of a rule from a severity on. */
    static String ofRule(Severity from, Tongue tongue) {
        return switch (from) {
            case INFO -> tongue.pick("infos too", "informations aussi");
            case WARNING -> tongue.pick("from warnings on", "à partir des alertes");
            case CRITICAL -> tongue.pick("only when critical", "seulement si critique");
        };
    }

    /** What is told otherwise of the rules of a chapter, or nothing. */
    static String otherwise(RuleBook.Chapter chapter, Topics topics, Tongue tongue) {
        List<Severity> all = chapter.rules().stream()
                .map(rule -> topics.from(rule.card().id()))
                .toList();
        List<Severity> others =
                all.stream().filter(from -> from != topics.from()).toList();
        if (others.isEmpty()) {
            return "";
        }
        if (others.size() == all.size() && Set.copyOf(others).size() == 1) {
            return ofRule(others.get(0), tongue);
        }
        int count = others.size();
        return count == 1
                ? tongue.pick("1 rule otherwise", "1 règle à part")
                : tongue.pick(count + " rules otherwise", count + " règles à part");
    }

    /** The chapters of which something is told otherwise, each with what. */
    static String otherwise(Topics topics, Tongue tongue) {
        return RuleBook.standard().chapters().stream()
                .filter(chapter -> !otherwise(chapter, topics, tongue).isEmpty())
                .map(chapter -> tongue.pick("“", "« ")
                        + tongue.say(chapter.title())
                        + tongue.pick("” ", " » ")
                        + otherwise(chapter, topics, tongue))
                .collect(Collectors.joining(tongue.pick("; ", " ; ")));
    }

    /** The regions; empty when it is all of them. */
    static String areas(Topics topics, Tongue tongue) {
        return tongue.list(topics.areas().stream().sorted().toList());
    }

    /** Regions and exceptions in one line. */
    static String brief(Topics topics, Tongue tongue) {
        String areas = areas(topics, tongue);
        return Stream.of(
                        areas.isEmpty() ? tongue.pick("all regions", "toutes les régions") : areas,
                        otherwise(topics, tongue))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(tongue.pick("; ", " ; ")));
    }
}
