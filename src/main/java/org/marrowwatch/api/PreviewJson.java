package org.marrowwatch.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.marrowwatch.episode.Language;
import org.marrowwatch.review.Preview;
import org.marrowwatch.rules.Finding;
import org.marrowwatch.rules.RuleBook;
import org.marrowwatch.rules.RuleCard;

/** Writes what other rule settings would change, as far as it has been worked out. */
final class PreviewJson {

    private PreviewJson() {}

    static ObjectNode of(Preview preview, RuleBook book, Language language) {
        // the state first: what is found meanwhile may be more than it says, never less
        ObjectNode json = Json.object()
                .put("id", preview.id().toString())
                .put("state", name(preview.state()))
                .put("day", preview.day().toString());
        json.putObject("episodes").put("done", preview.done()).put("total", preview.total());
        List<Preview.OfRule> changes = preview.changes();
        for (Preview.Effect effect : Preview.Effect.values()) {
            json.put(
                    name(effect),
                    changes.stream().mapToInt(one -> count(one, effect)).sum());
        }
        return json.set("rules", Json.list(changes, one -> rule(one, book, language)));
    }

    private static ObjectNode rule(Preview.OfRule one, RuleBook book, Language language) {
        String title = book.card(one.rule())
                .map(RuleCard::title)
                .map(text -> text.in(language))
                .orElse(one.rule());
        ObjectNode json = Json.object().put("rule", one.rule()).put("title", title);
        for (Preview.Effect effect : Preview.Effect.values()) {
            json.put(name(effect), count(one, effect));
        }
        return json.set("examples", Json.list(one.examples(), example -> example(example, language)));
    }

    private static ObjectNode example(Preview.Example example, Language language) {
        Finding finding = example.finding();
        return Json.object()
                .put("episode", example.episode().toString())
                .put("code", example.episode().code())
                .put("effect", name(example.effect()))
                .put("severity", finding.severity().slug())
                .put("subject", finding.subject().slug())
                .put("subjectTitle", finding.subject().text().in(language))
                .put("since", finding.since().toString())
                .put("explanation", finding.explanation(language));
    }

    private static int count(Preview.OfRule one, Preview.Effect effect) {
        return one.counts().getOrDefault(effect, 0);
    }

    private static String name(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
