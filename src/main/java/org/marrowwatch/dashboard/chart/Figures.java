package org.marrowwatch.dashboard.chart;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a chart for the script that draws it again so that it can be searched with a pointer and stretched. */
final class Figures {

    private final Chart chart;
    private final ObjectNode json = JsonNodeFactory.instance.objectNode();

    private Figures(Chart chart) {
        this.chart = chart;
    }

    /** JSON in which nothing can end the element of a page that it stands in. */
    static String of(Chart chart) {
        return new Figures(chart)
                .write()
                .toString()
                .replace("&", "\\u0026")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e");
    }

    private ObjectNode write() {
        json.put("first", chart.axis().first().toString());
        json.put("last", chart.axis().last().toString());
        json.put("today", chart.today().toString());
        json.put("todayLabel", chart.todayLabel());
        json.put("present", chart.present());
        json.put("foot", chart.foot());
        json.put("height", chart.height());
        shapes();
        ArrayNode levels = json.putArray("levels");
        chart.levels().forEach(level -> levels.addObject().put("y", level.y()).put("style", level.style()));
        ArrayNode bands = json.putArray("bands");
        chart.bands().forEach(band -> band(bands.addObject(), band));
        ArrayNode strokes = json.putArray("strokes");
        chart.strokes().forEach(stroke -> stroke(strokes.addObject(), stroke));
        signs();
        ArrayNode notes = json.putArray("notes");
        chart.notes().forEach(note -> note(notes.addObject(), note));
        return json;
    }

    private void shapes() {
        ObjectNode shapes = json.putObject("shapes");
        for (Shape shape : Shape.values()) {
            ObjectNode one = shapes.putObject(shape.slug()).put("path", shape.path());
            one.putArray("size").add(shape.width()).add(shape.height());
            one.putArray("offset").add(shape.right()).add(shape.down());
        }
    }

    private static void band(ObjectNode node, Band band) {
        node.put("layer", band.layer().slug())
                .put("from", band.from().toString())
                .put("to", band.to().toString())
                .put("y", band.y())
                .put("height", band.height())
                .put("fill", band.fill().slug())
                .put("name", band.name());
    }

    private static void stroke(ObjectNode node, Stroke stroke) {
        node.put("layer", stroke.layer().slug()).put("style", stroke.style());
        ArrayNode points = node.putArray("points");
        stroke.points()
                .forEach(point -> points.addArray().add(point.on().toString()).add(point.y()));
    }

    /** Signs that look the same in one series. */
    private void signs() {
        Map<Look, ArrayNode> looks = new LinkedHashMap<>();
        ArrayNode groups = json.putArray("signs");
        for (Sign sign : chart.signs()) {
            Look look = new Look(
                    sign.layer(), sign.shape(), sign.fill(), sign.rooms().letters());
            looks.computeIfAbsent(look, first -> look.open(groups.addObject()))
                    .addArray()
                    .add(sign.on().toString())
                    .add(sign.y())
                    .add(sign.glyph());
        }
    }

    private record Look(Layer layer, Shape shape, Fill fill, String rooms) {

        ArrayNode open(ObjectNode group) {
            return group.put("layer", layer.slug())
                    .put("shape", shape.slug())
                    .put("fill", fill.slug())
                    .put("rooms", rooms)
                    .putArray("points");
        }
    }

    private static void note(ObjectNode node, Note note) {
        node.put("layer", note.layer().slug())
                .put("on", note.on().toString())
                .put("y", note.y())
                .put("right", note.side().right())
                .put("anchor", note.side().anchor())
                .put("text", note.text())
                .put("rooms", note.rooms().letters());
    }
}
