package org.marrowwatch.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Region;
import org.marrowwatch.episode.Site;
import org.marrowwatch.episode.Term;

/**
 * The fields of one JSON object, read one by one. What is wrong is noted with its place, and reading goes on with a
 * stand-in so that every problem is found; whoever reads throws the result away when there was one.
 */
class Fields {

    private static final int MOST_PROBLEMS = 200;
    private static final int LONGEST_NAME = 100;

    private final JsonNode object;
    private final String pointer;
    private final List<Problem> problems;
    private final Values values = new Values(this::problem);
    private final Set<String> asked = new LinkedHashSet<>();

    Fields(JsonNode object, String pointer, List<Problem> problems) {
        this.object = object;
        this.pointer = pointer;
        this.problems = problems;
        if (!object.isObject()) {
            problem("", "an object in braces is expected here", "un objet entre accolades est attendu ici");
        }
    }

    void problem(String field, String en, String fr) {
        // a document of a megabyte can hold hundreds of thousands of problems; nobody mends more than some at a time
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(Problem.at(field.isEmpty() ? pointer : pointer + "/" + escaped(field), en, fr));
        } else if (problems.size() == MOST_PROBLEMS) {
            problems.add(Problem.at(
                    "",
                    "there are more problems than are listed; mend these first",
                    "il y a plus de problèmes que cette liste n'en montre ; corrigez d'abord ceux-ci"));
        }
    }

    private static String escaped(String field) {
        String shown = field.length() > LONGEST_NAME ? field.substring(0, LONGEST_NAME) + "…" : field;
        return shown.replace("~", "~0").replace("/", "~1");
    }

    /** Notes every field that nobody asked for. */
    void end() {
        object.fieldNames().forEachRemaining(name -> {
            if (!asked.contains(name)) {
                String known = asked.stream().sorted().collect(Collectors.joining(", "));
                problem(
                        name,
                        "there is no such field here; remove it or use one of: " + known,
                        "ce champ n'existe pas ici ; retirez-le ou utilisez : " + known);
            }
        });
    }

    boolean has(String name) {
        asked.add(name);
        return object.hasNonNull(name);
    }

    private @Nullable JsonNode value(String name) {
        return has(name) ? object.get(name) : null;
    }

    private JsonNode required(String name) {
        if (!has(name) && object.isObject()) {
            problem(name, "required", "à renseigner");
        }
        return object.path(name);
    }

    LocalDate day(String name) {
        JsonNode value = required(name);
        LocalDate day = has(name) ? values.day(name, value) : null;
        return day == null ? LocalDate.EPOCH : day;
    }

    @Nullable
    LocalDate optionalDay(String name) {
        JsonNode value = value(name);
        return value == null ? null : values.day(name, value);
    }

    double number(String name, double lowest, double highest) {
        JsonNode value = required(name);
        Double number = has(name) ? values.number(name, value, lowest, highest) : null;
        return number == null ? lowest : number;
    }

    @Nullable
    Double optionalNumber(String name, double lowest, double highest) {
        JsonNode value = value(name);
        return value == null ? null : values.number(name, value, lowest, highest);
    }

    @Nullable
    Integer optionalWhole(String name, int lowest, int highest) {
        JsonNode value = value(name);
        return value == null ? null : values.whole(name, value, lowest, highest);
    }

    /** A list of texts, which may be missing. */
    List<String> textList(String name) {
        return several(name, false, (fields, at) -> fields.values.text(at, fields.object.path(at)));
    }

    String text(String name) {
        JsonNode value = required(name);
        String text = has(name) ? values.text(name, value) : null;
        return text == null ? "" : text;
    }

    @Nullable
    String optionalText(String name) {
        JsonNode value = value(name);
        return value == null ? null : values.text(name, value);
    }

    @Nullable
    Boolean optionalBoolean(String name) {
        JsonNode value = value(name);
        if (value == null || value.isBoolean()) {
            return value == null ? null : value.booleanValue();
        }
        problem(name, "must be true or false", "doit valoir true ou false");
        return null;
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(optionalBoolean(name));
    }

    <T extends Enum<T> & Term> T choice(String name, Class<T> vocabulary) {
        JsonNode value = required(name);
        T term = has(name) ? values.choice(name, value, vocabulary) : null;
        return term == null ? vocabulary.getEnumConstants()[0] : term;
    }

    <T extends Enum<T> & Term> @Nullable T optionalChoice(String name, Class<T> vocabulary) {
        JsonNode value = value(name);
        return value == null ? null : values.choice(name, value, vocabulary);
    }

    <T extends Enum<T> & Term> T choiceOr(String name, T unlessStated) {
        T term = optionalChoice(name, unlessStated.getDeclaringClass());
        return term == null ? unlessStated : term;
    }

    <T extends Enum<T> & Term> List<T> choices(String name, Class<T> vocabulary) {
        return several(name, false, (fields, at) -> fields.values.choice(at, fields.object.path(at), vocabulary));
    }

    Site site(String name) {
        JsonNode value = required(name);
        Site site = has(name) ? values.site(name, value) : null;
        return site == null ? Site.all().findFirst().orElseThrow() : site;
    }

    List<Site> sites(String name) {
        return several(name, true, (fields, at) -> fields.values.site(at, fields.object.path(at)));
    }

    Region region(String name) {
        JsonNode value = required(name);
        Region region = has(name) ? values.region(name, value) : null;
        return region == null ? Region.all().get(0) : region;
    }

    @Nullable
    Region optionalRegion(String name) {
        JsonNode value = value(name);
        return value == null ? null : values.region(name, value);
    }

    List<Region> regions(String name) {
        return several(name, true, (fields, at) -> fields.values.region(at, fields.object.path(at)));
    }

    /** An object, which may be missing, read by its own fields. */
    void inside(String name, Consumer<Fields> read) {
        JsonNode value = value(name);
        if (value != null) {
            Fields inner = new Fields(value, pointer + "/" + escaped(name), problems);
            read.accept(inner);
            inner.end();
        }
    }

    /** A list of objects, each read by its own fields. */
    <T> List<T> objects(String name, Function<Fields, T> read) {
        return several(name, true, (fields, at) -> {
            Fields inner = new Fields(fields.object.path(at), fields.pointer + "/" + at, problems);
            T one = read.apply(inner);
            inner.end();
            return one;
        });
    }

    /** Reads one element of a list; nothing, with a problem noted, when it cannot be believed. */
    private interface Element<T> {
        @Nullable
        T from(Fields fields, String at);
    }

    /** Each element is read as the field of an object that is named by its index, so that pointers come out right. */
    private <T> List<T> several(String name, boolean atLeastOne, Element<T> read) {
        JsonNode list = atLeastOne ? required(name) : value(name);
        if (list == null || !has(name)) {
            return List.of();
        }
        if (!list.isArray() || (atLeastOne && list.isEmpty()) || list.size() > 200) {
            problem(
                    name,
                    "must be a list in brackets" + (atLeastOne ? " of 1 to 200" : " of at most 200"),
                    "doit être une liste entre crochets" + (atLeastOne ? " de 1 à 200" : " d'au plus 200"));
            return List.of();
        }
        com.fasterxml.jackson.databind.node.ObjectNode byIndex =
                com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < list.size(); i++) {
            byIndex.set(Integer.toString(i), list.get(i));
        }
        Fields fields = new Fields(byIndex, pointer + "/" + name, problems);
        List<T> found = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            T one = read.from(fields, Integer.toString(i));
            if (one != null && !found.contains(one)) {
                found.add(one);
            }
        }
        return List.copyOf(found);
    }
}
