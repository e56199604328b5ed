package org.marrowwatch.dashboard.visit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marrowwatch.episode.Text;
import org.marrowwatch.intake.FactCheck;
import org.marrowwatch.intake.Problem;

/** The facts that a form states, and which of its fields each part of them came from. */
public final class Draft {

    private final Typed typed;
    private final ArrayNode facts = JsonNodeFactory.instance.arrayNode();
    private final Map<String, String> fieldByPointer = new HashMap<>();
    private final Map<String, Text> contradictions = new HashMap<>();

    Draft(Typed typed) {
        this.typed = typed;
    }

    public ArrayNode facts() {
        return facts;
    }

    /** Fields that contradict what was ticked beside them; no fact can say both. */
    public Map<String, Text> contradictions() {
        return contradictions;
    }

    /** What is wrong with each of its facts by itself. */
    public List<Problem> problems(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            for (Problem problem : FactCheck.problems(facts.get(i), today)) {
                problems.add(new Problem("/" + i + problem.pointer(), problem.detail()));
            }
        }
        return problems;
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
        return fact(kind, "on");
    }

    /** Begins a fact of the day in a field. */
    Part fact(String kind, String day) {
        String pointer = "/" + facts.size();
        return new Part(facts.addObject().put("kind", kind), pointer).text("on", day);
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

        /** What a field stands for, such as a stop that is ticked. */
        Part text(String name, String field, String meant) {
            from(name, field);
            json.put(name, meant);
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

        /** Says yes where a field, of whatever content, was filled in. */
        Part yes(String name, String field) {
            from(name, field);
            json.put(name, true);
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

        /** A list of which each element has a field of its own, such as the sites of a bone scan. */
        Part each(String name, List<String> fields) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            from(name, fields.get(0));
            for (String field : fields) {
                typed.stated(field).ifPresent(text -> {
                    from(name + "/" + list.size(), field);
                    list.add(text);
                });
            }
            if (!list.isEmpty()) {
                json.set(name, list);
            }
            return this;
        }

        /** Fills in what a tick says, unless the field says it; the two must not contradict each other. */
        Part unlessStated(String name, String field, String tick) {
            if (!json.has(name)) {
                json.put(name, tick);
            } else if (!json.get(name).asText().equals(tick)) {
                contradict(field);
            }
            return this;
        }

        Part zeroUnlessStated(String name, String field) {
            if (!json.has(name)) {
                json.put(name, BigDecimal.ZERO);
            } else if (!json.get(name).isNumber()
                    || json.get(name).decimalValue().signum() != 0) {
                contradict(field);
            }
            return this;
        }

        private void contradict(String field) {
            contradictions.put(
                    field,
                    Text.of(
                            "contradicts \"no pain, full weight-bearing\"; take one of the two back",
                            "contredit « sans douleur, appui complet » ; retirez l'un des deux"));
        }

        Part element(String name) {
            ArrayNode list = json.withArrayProperty(name);
            return new Part(list.addObject(), pointer + "/" + name + "/" + (list.size() - 1));
        }
    }
}
