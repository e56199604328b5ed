package org.marrowwatch.dashboard.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marrowwatch.dashboard.book.Ground;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleBook;
import org.marrowwatch.rules.RuleCard;
import org.marrowwatch.rules.RuleSettings;
import org.marrowwatch.rules.Threshold;

/** A rule that judges by a threshold, with the ground on which it stands; its card names the source. */
public record Use(String rule, String title, Ground ground) {

    private static final RuleBook STANDARD = RuleBook.standard();
    private static final Map<Threshold, List<RuleCard>> CARDS = cards();

    static List<Use> of(Threshold threshold, Tongue tongue) {
        return CARDS.getOrDefault(threshold, List.of()).stream()
                .map(card -> new Use(card.id(), tongue.say(card.title()), Ground.of(card.grade(), tongue)))
                .toList();
    }

    /** A card says every number that its rule judges by, so it reads otherwise when one of them is another. */
    private static Map<Threshold, List<RuleCard>> cards() {
        Map<Threshold, List<RuleCard>> cards = new EnumMap<>(Threshold.class);
        for (Threshold threshold : Threshold.values()) {
            double other = threshold.reference() == threshold.lowest() ? threshold.highest() : threshold.lowest();
            RuleBook changed = RuleBook.with(new RuleSettings(Map.of(), Map.of(threshold, other)));
            cards.put(
                    threshold,
                    STANDARD.rules().stream()
                            .map(Rule::card)
                            .filter(card -> !changed.card(card.id()).equals(Optional.of(card)))
                            .toList());
        }
        return cards;
    }
}
