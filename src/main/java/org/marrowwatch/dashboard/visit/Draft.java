package org.marrowwatch.dashboard.visit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.marrowwatch.intake.Problem;

/** The facts that a form states, and which of its fields each part of them came from. */
public final class Draft {

    private final Typed typed;
    private final ArrayNode facts = JsonNodeFactory.instance.arrayNode();
    private final Map<String, String> fieldByPointer = new HashMap<>();

    Draft(Typed typed) {
        this.typed = typed;
    }

    public ArrayNode facts() {
        return facts;
    }

    /** The field that a problem is about, if it is about one. */
    public Optional<String> fieldOf(Problem problem) {
        String pointer = problem.pointer();
        while (!pointer.isEmpty()) {
            String field = fieldByPointer.get(pointer);
            if (field != null) {
                return Optional.of(field);
            }
            pointer = pointer.substring(0, pointer.lastIndexOf('/'));
        }
        return Optional.empty();
    }

    /** Begins a fact of the day that the form names. */
    Part fact(String kind) {
        String pointer = "/" + facts.size();
        Part part = new Part(facts.addObject().put("kind", kind), pointer);
        part.text("on", "on");
        return part;
    }

    /** An object of the draft whose fields come from the form. */
    final class Part {
        private final ObjectNode json;
        private final String pointer;

        private Part(ObjectNode json, String pointer) {
            this.json = json;
            this.pointer = pointer;
        }

        private void from(String name, String field) {
            fieldByPointer.put(pointer + "/" + name, field);
        }

        Part text(String name, String field) {
            from(name, field);
            typed.stated(field).ifPresent(text -> json.put(name, text));
            return this;
        }

        /** A number, written with a point or a comma; what is none stays as it is, so that the desk says so. */
        Part number(String name, String field) {
            from(name, field);
            typed.stated(field).ifPresent(text -> {
                try {
                    json.put(name, new BigDecimal(text.replace(',', '.')));
                } catch (NumberFormatException notANumber) {
                    json.put(name, text);
                }
            });
            return this;
        }

        Part yesOrNo(String name, String field) {
            from(name, field);
            typed.stated(field).ifPresent(text -> json.put(name, "yes".equals(text)));
            return this;
        }

        Part several(String name, String field) {
            from(name, field);
            if (typed.any(field)) {
                ArrayNode list = json.putArray(name);
                typed.all(field).forEach(list::add);
            }
            return this;
        }

        /** A list of one, such as the region of a row. */
        Part listOf(String name, String field) {
            from(name, field);
            typed.stated(field).ifPresent(text -> json.putArray(name).add(text));
            return this;
        }

        Part element(String name) {
            ArrayNode list = json.withArrayProperty(name);
            return new Part(list.addObject(), pointer + "/" + name + "/" + (list.size() - 1));
        }
    }
}
