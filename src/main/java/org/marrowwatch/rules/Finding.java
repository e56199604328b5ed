package org.marrowwatch.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.episode.Language;
import org.marrowwatch.episode.Text;

/**
 * What a rule saw.
 *
 * @param since the first day on which it was so; days over are counted from here
 * @param evidence the facts it rests on; none only when the rule itself failed
 * @param phrase what was seen, with the names of values in braces
 * @param values the values it used, by name
 */
public record Finding(
        RuleCard card,
        Severity severity,
        Subject subject,
        LocalDate since,
        List<FactId> evidence,
        Text phrase,
        Map<String, Object> values) {

    public Finding {
        evidence = List.copyOf(evidence);
        values = Map.copyOf(values);
    }

    /** What was seen, against which number, in words. */
    public String explanation(Language language) {
        return Wording.sentence(Wording.fill(phrase.in(language), values, language), language);
    }
}
