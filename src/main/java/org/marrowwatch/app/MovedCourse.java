package org.marrowwatch.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** Moves a course in time: one of its days becomes today, and what came later has not happened yet. */
final class MovedCourse {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final LocalDate today;
    private final long days;

    MovedCourse(LocalDate courseToday, LocalDate today) {
        this.today = today;
        this.days = ChronoUnit.DAYS.between(courseToday, today);
    }

    JsonNode move(JsonNode course) {
        ObjectNode moved = (ObjectNode) moveDays(course);
        ObjectNode patient = (ObjectNode) moved.get("patient");
        // a real course of the same name may be imported beside it
        patient.put("identifier", "DEMO-" + patient.path("identifier").asText());
        if (patient.has("birthYear")) {
            long years = Math.floorDiv(days, 365);
            patient.put("birthYear", (int) (patient.path("birthYear").asInt() + years));
        }
        ArrayNode happened = JsonNodeFactory.instance.arrayNode();
        for (JsonNode fact : moved.withArray("facts")) {
            if (!LocalDate.parse(fact.path("on").asText()).isAfter(today)) {
                happened.add(fact);
            }
        }
        moved.set("facts", happened);
        return moved;
    }

    private JsonNode moveDays(JsonNode node) {
        if (node.isObject()) {
            ObjectNode moved = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(field -> moved.set(field.getKey(), moveDays(field.getValue())));
            return moved;
        }
        if (node.isArray()) {
            ArrayNode moved = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> moved.add(moveDays(element)));
            return moved;
        }
        boolean day = node.isTextual() && DAY.matcher(node.textValue()).matches();
        return day
                ? TextNode.valueOf(
                        LocalDate.parse(node.textValue()).plusDays(days).toString())
                : node;
    }
}
