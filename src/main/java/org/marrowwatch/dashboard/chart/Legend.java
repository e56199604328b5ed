package org.marrowwatch.dashboard.chart;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.marrowwatch.dashboard.words.Tongue;

/** What the signs of one layer mean. */
public record Legend(String slug, String title, List<Key> keys) {

    private static final Comparator<Key> BANDS_FIRST =
            Comparator.comparing(Key::shape, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** Whether the title says it already. */
    public boolean plain() {
        return keys.size() == 1 && keys.get(0).words().equalsIgnoreCase(title);
    }

    static List<Legend> of(Collection<Key> keys, Tongue tongue) {
        return Stream.of(Layer.values())
                .map(layer -> new Legend(
                        layer.slug(),
                        tongue.capital(tongue.say(layer)),
                        keys.stream()
                                .filter(key -> key.layer() == layer)
                                .sorted(BANDS_FIRST)
                                .toList()))
                .filter(legend -> !legend.keys.isEmpty())
                .toList();
    }
}
