package org.marrowwatch.dashboard.body;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.marrowwatch.episode.Site;

/**
 * The steps of a map as JSON that may stand in a script element: of each step the sites, and the
 * pains if any, that are otherwise than before.
 */
final class Reel {

    private final Telling telling;
    private final ArrayNode steps = JsonNodeFactory.instance.arrayNode();
    private final Map<Site, Sight> shown = new HashMap<>();
    private List<Ache> aching = List.of();

    private Reel(Telling telling) {
        this.telling = telling;
    }

    static String of(List<Step> steps, Telling telling) {
        Reel reel = new Reel(telling);
        for (int i = 0; i < steps.size(); i++) {
            reel.add(steps.get(i), telling.news(steps.get(i), i == 0 ? null : steps.get(i - 1)));
        }
        return harmless(reel.steps.toString());
    }

    private void add(Step step, String news) {
        ObjectNode node = steps.addObject();
        node.put("day", step.day().toString())
                .put("label", telling.day(step.day()))
                .put("news", news)
                .put("imaged", step.imaged());
        ObjectNode sites = node.putObject("sites");
        step.sights().forEach((site, sight) -> {
            if (!sight.equals(shown.put(site, sight))) {
                sites.set(site.slug(), json(Look.of(sight, telling)));
            }
        });
        if (!step.aches().equals(aching)) {
            addPains(node.putObject("pains"), step.aches());
            aching = step.aches();
        }
    }

    private void addPains(ObjectNode pains, List<Ache> aches) {
        for (Ache ache : aches) {
            Pain pain = Pain.of(ache, telling);
            pains.putObject(pain.region())
                    .put("figure", pain.figure())
                    .put("words", pain.words())
                    .put("on", pain.on())
                    .put("old", pain.old());
        }
    }

    private static ObjectNode json(Look look) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("extent", look.extent())
                .put("old", look.old())
                .put("fresh", look.fresh())
                .put("sign", look.sign())
                .put("words", look.words())
                .put("on", look.on())
                .put("before", look.before());
    }

    /** Without what a browser could take for the end of the script element. */
    private static String harmless(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }
}
