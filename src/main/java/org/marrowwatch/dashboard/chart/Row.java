package org.marrowwatch.dashboard.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A row of events, those that lie too close as one. */
final class Row {

    private static final int APART = 20;

    private final Scene scene;
    private final Sheet sheet;
    private final int y;

    private Row(Scene scene, Sheet sheet, int y) {
        this.scene = scene;
        this.sheet = sheet;
        this.y = y;
    }

    /**
     * Draws a row unless nothing happened.
     *
     * @param occasions by day
     */
    static void draw(String label, List<Occasion> occasions, Scene scene, Sheet sheet) {
        if (occasions.isEmpty()) {
            return;
        }
        Row row = new Row(scene, sheet, sheet.lane(label));
        Map<List<Occasion>, EnumSet<Room>> clusters = new LinkedHashMap<>();
        for (Room room : Room.values()) {
            for (List<Occasion> cluster : clusters(occasions, room, sheet.axis())) {
                clusters.computeIfAbsent(cluster, first -> EnumSet.noneOf(Room.class))
                        .add(room);
            }
        }
        clusters.forEach((cluster, rooms) -> row.draw(cluster, new Rooms(rooms)));
    }

    private static List<List<Occasion>> clusters(List<Occasion> occasions, Room room, TimeAxis axis) {
        List<List<Occasion>> clusters = new ArrayList<>();
        double begins = Double.NEGATIVE_INFINITY;
        for (Occasion occasion : occasions) {
            double x = axis.share(occasion.on()) * room.width();
            if (x - begins >= APART) {
                clusters.add(new ArrayList<>());
                begins = x;
            }
            clusters.get(clusters.size() - 1).add(occasion);
        }
        return clusters;
    }

    private void draw(List<Occasion> cluster, Rooms rooms) {
        Occasion chief =
                cluster.stream().max(Comparator.comparing(Occasion::mark)).orElseThrow();
        Occasion first = cluster.get(0);
        String title = cluster.stream().map(Occasion::title).collect(Collectors.joining("\n"));
        String glyph = scene.tongue().say(chief.mark().glyph());
        sheet.sign(new Sign(Layer.EVENTS, first.on(), y, Shape.BOX, chief.mark().fill(), glyph, title, rooms));
        for (Occasion occasion : cluster) {
            Occasion.Mark mark = occasion.mark();
            sheet.key(new Key(
                    Layer.EVENTS,
                    Shape.BOX,
                    mark.fill(),
                    "",
                    scene.tongue().say(mark.glyph()),
                    scene.tongue().say(mark.text())));
        }
        sheet.wish(new Wish(
                Layer.EVENTS,
                first.on(),
                y,
                List.of(words(chief, cluster), scene.tongue().say(chief.words())),
                rooms,
                List.of(Note.Side.BESIDE, Note.Side.BEFORE)));
    }

    /** What is most important, and what lies under it or how many; several causes of one answer are only counted. */
    private String words(Occasion chief, List<Occasion> cluster) {
        if (cluster.size() == 1) {
            return scene.tongue().say(chief.words());
        }
        boolean alike = cluster.stream().allMatch(occasion -> occasion.mark() == chief.mark());
        if (alike) {
            return "× " + cluster.size();
        }
        String first = scene.tongue().say(chief.words());
        if (cluster.size() == 2) {
            Occasion other = cluster.get(0).equals(chief) ? cluster.get(1) : cluster.get(0);
            return first + ", " + scene.tongue().say(other.words());
        }
        int others = cluster.size() - 1;
        return first + scene.pick(" and " + others + " more", " et " + others + " autres");
    }
}
