package org.marrowwatch.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.marrowwatch.browser.Visitor.Way;

/**
 * What a first visit costs in a real Chromium with an empty cache: bytes over the wire with and without the chart library,
 * first and largest contentful paint, how long scripts block (the part of each task over 50 ms), and how much the layout
 * shifts. Arguments: how many visits of each page (7 unless told) and by how much the processor is slowed (4 unless told,
 * like a cheap telephone). Prints medians.
 */
public final class FirstLoadBenchmark {

    private static final String WATCH = """
            window.seen = { blocked: 0, largest: 0, shift: 0 };
            new PerformanceObserver((list) => list.getEntries().forEach((it) => seen.blocked += it.duration - 50))
              .observe({ type: 'longtask', buffered: true });
            new PerformanceObserver((list) => list.getEntries().forEach((it) => seen.largest = it.startTime))
              .observe({ type: 'largest-contentful-paint', buffered: true });
            new PerformanceObserver((list) => list.getEntries().forEach((it) => seen.shift += it.value))
              .observe({ type: 'layout-shift', buffered: true });
            """;

    private static final String READ = """
            () => {
              const loads = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
              const size = (all) => all.reduce((sum, it) => sum + it.transferSize, 0) / 1024;
              return [size(loads.filter((it) => !it.name.includes('echarts'))), size(loads),
                performance.getEntriesByName('first-contentful-paint')[0].startTime, seen.largest, seen.blocked, seen.shift];
            }""";

    private final int visits;
    private final int slowed;

    private FirstLoadBenchmark(int visits, int slowed) {
        this.visits = visits;
        this.slowed = slowed;
    }

    public static void main(String[] arguments) throws IOException {
        int visits = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 7;
        int slowed = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 4;
        try (Demonstration demonstration = Demonstration.start()) {
            new FirstLoadBenchmark(visits, slowed).run(demonstration);
        }
        System.exit(0);
    }

    private void run(Demonstration demonstration) {
        Map<String, String> pages = new LinkedHashMap<>();
        try (Visitor clinician = Visitor.of("clinician", Way.USUAL)) {
            String episode = demonstration.episode(clinician.page(), "DEMO-C-25");
            pages.put("worklist", "/?state=asking");
            pages.put("episode", episode);
            pages.put("visit", episode + "/record");
            pages.put("rules", "/rules");
        }
        System.out.printf(
                "%-10s %10s %10s %8s %8s %10s %8s%n",
                "page", "kB", "kB chart", "FCP ms", "LCP ms", "blocked ms", "shift");
        pages.forEach((name, path) -> {
            List<List<Double>> measured =
                    IntStream.range(0, visits).mapToObj(visit -> visit(path)).toList();
            Stream<Double> medians = IntStream.range(0, measured.get(0).size())
                    .mapToObj(column -> measured.stream()
                            .map(values -> values.get(column))
                            .sorted()
                            .toList()
                            .get(visits / 2));
            System.out.printf(
                    "%-10s %10.1f %10.1f %8.0f %8.0f %10.0f %8.3f%n",
                    Stream.concat(Stream.of(name), medians).toArray());
        });
    }

    private List<Double> visit(String path) {
        try (Visitor clinician = Visitor.of("clinician", Way.USUAL)) {
            Page page = clinician.context().newPage();
            JsonObject empty = new JsonObject();
            empty.addProperty("cacheDisabled", true);
            JsonObject rate = new JsonObject();
            rate.addProperty("rate", slowed);
            var protocol = clinician.context().newCDPSession(page);
            protocol.send("Network.setCacheDisabled", empty);
            protocol.send("Emulation.setCPUThrottlingRate", rate);
            page.addInitScript(WATCH);
            page.navigate(path);
            page.waitForTimeout(2_000);
            List<?> values = (List<?>) page.evaluate(READ);
            return values.stream().map(value -> ((Number) value).doubleValue()).toList();
        }
    }
}
