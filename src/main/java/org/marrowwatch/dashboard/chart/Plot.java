package org.marrowwatch.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lines over a scale of their own. */
public record Plot(int top, int bottom, List<Level> levels, List<Line> lines) {

    /** A height of the scale and its figure. */
    public record Level(int y, String label, boolean limit) {}

    /**
     * One series.
     *
     * @param dash how the line is broken: {@code solid}, {@code dashed} or {@code dotted}
     * @param label its name, beside its last sign
     */
    public record Line(String points, String dash, String label, int labelX, int labelY, List<Sign> signs) {}

    public boolean empty() {
        return lines.isEmpty();
    }

    public int middle() {
        return (top + bottom) / 2;
    }

    /** A series before it has a place: values by day. */
    record Series(String label, String dash, Shape shape, String style, List<Value> values) {}

    /** One value of a series and how it is said. */
    record Value(int x, double value, String title) {}

    /** Puts series on a scale from 0 to a highest value, and their names where none hides another. */
    static Plot of(List<Series> series, int top, int bottom, double highest, List<Level> levels) {
        List<Line> lines = new ArrayList<>();
        List<Integer> taken = new ArrayList<>();
        for (Series one : series) {
            List<int[]> points = one.values().stream()
                    .map(value ->
                            new int[] {value.x(), (int) Math.round(bottom - value.value() / highest * (bottom - top))})
                    .toList();
            int[] last = points.get(points.size() - 1);
            int labelY = free(last[1] + 4, taken);
            taken.add(labelY);
            lines.add(new Line(
                    points.stream().map(point -> point[0] + "," + point[1]).collect(Collectors.joining(" ")),
                    one.dash(),
                    one.label(),
                    last[0] + 10,
                    labelY,
                    signs(one, points)));
        }
        return new Plot(top, bottom, levels, lines);
    }

    private static int free(int wanted, List<Integer> taken) {
        int y = wanted;
        while (clashes(y, taken)) {
            y -= 3;
        }
        return y;
    }

    private static boolean clashes(int y, List<Integer> taken) {
        return taken.stream().anyMatch(other -> Math.abs(other - y) < 13);
    }

    private static List<Sign> signs(Series series, List<int[]> points) {
        List<Sign> signs = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            int[] point = points.get(i);
            signs.add(new Sign(
                    series.shape().at(point[0], point[1]),
                    series.style(),
                    series.values().get(i).title()));
        }
        return signs;
    }
}
