package org.marrowwatch.dashboard.course;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A critical concern with every place that it is about, for the head of a page. */
public record Urgent(Mark mark, String title, List<Standing> flags) {

    /** Those of standing flags that are critical, in their order. */
    public static List<Urgent> of(List<Standing> standing) {
        Map<String, List<Standing>> byTitle = new LinkedHashMap<>();
        for (Standing flag : standing) {
            if (flag.mark().critical()) {
                byTitle.computeIfAbsent(flag.title(), first -> new ArrayList<>())
                        .add(flag);
            }
        }
        return byTitle.entrySet().stream()
                .map(group -> new Urgent(group.getValue().get(0).mark(), group.getKey(), List.copyOf(group.getValue())))
                .toList();
    }
}
