package org.marrowwatch.dashboard.book;

import java.util.ArrayList;
import java.util.List;
import org.marrowwatch.rules.RuleCard;

/**
 * A part of a card's text as it is set on the page: a paragraph, or a list.
 *
 * @param lines the items of the list, or the paragraph alone
 */
public record Passage(boolean list, List<String> lines) {

    /** A text of a card; what follows each other with the mark of an item is one list. */
    static List<Passage> of(String text) {
        List<Passage> passages = new ArrayList<>();
        List<String> items = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith(RuleCard.ITEM)) {
                items.add(line.substring(RuleCard.ITEM.length()));
                continue;
            }
            endList(items, passages);
            passages.add(new Passage(false, List.of(line)));
        }
        endList(items, passages);
        return List.copyOf(passages);
    }

    private static void endList(List<String> items, List<Passage> passages) {
        if (!items.isEmpty()) {
            passages.add(new Passage(true, List.copyOf(items)));
            items.clear();
        }
    }
}
