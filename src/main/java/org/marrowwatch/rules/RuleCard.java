package org.marrowwatch.rules;

import java.util.List;
import org.marrowwatch.episode.Language;
import org.marrowwatch.episode.Text;

/**
 * What a clinician reads about a rule. Numbers in its texts come from the constants that the rule computes with.
 *
 * @param id the stable slug that flags carry
 * @param version raised by one when the rule's meaning changes
 * @param title the concern, as said at a hand-over
 * @param because when it is raised and why that matters; a line is a paragraph, or with "- " before it an item of a list
 * @param clearsWhen what would clear it
 * @param source where the numbers come from
 * @param grade on what ground it stands
 */
public record RuleCard(String id, int version, Text title, Text because, Text clearsWhen, String source, Grade grade) {

    /** What a line begins with that is an item of a list. */
    public static final String ITEM = "- ";

    /** Each on a line of its own, as an item of a list. */
    public static Text list(List<Text> items) {
        return Text.join(
                items.stream()
                        .map(item -> Text.of(
                                ITEM + Wording.sentence(item.en(), Language.EN),
                                ITEM + Wording.sentence(item.fr(), Language.FR)))
                        .toList(),
                Text.same("\n"));
    }
}
