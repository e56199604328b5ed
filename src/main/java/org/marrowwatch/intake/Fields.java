package org.marrowwatch.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Region;
import org.marrowwatch.episode.Site;
import org.marrowwatch.episode.Term;

/**
 * The fields of one JSON object, read one by one. What is wrong is noted with its place, and reading goes on with a
 * stand-in so that every problem is found; whoever reads throws the result away when there was one.
 */
class Fields {

    private static final int LONGEST_TEXT = 2_000;
    private static final int MOST_PROBLEMS = 200;
    private static final int LONGEST_NAME = 100;

    private final JsonNode object;
    private final String pointer;
    private final List<Problem> problems;
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
            problem(name, "is missing; give it", "manque ; indiquez-le");
        }
        return object.path(name);
    }

    LocalDate day(String name) {
        JsonNode value = required(name);
        LocalDate day = has(name) ? parseDay(name, value) : null;
        return day == null ? LocalDate.EPOCH : day;
    }

    @Nullable
    LocalDate optionalDay(String name) {
        JsonNode value = value(name);
        return value == null ? null : parseDay(name, value);
    }

    private @Nullable LocalDate parseDay(String name, JsonNode value) {
        try {
            LocalDate day = LocalDate.parse(value.isTextual() ? value.textValue() : "");
            if (day.getYear() >= 1900 && day.getYear() <= 2200) {
                return day;
            }
        } catch (DateTimeException notADay) {
            // said below, with what to write instead
        }
        problem(
                name,
                "is not a day between 1900 and 2200; write it as YYYY-MM-DD",
                "n'est pas un jour entre 1900 et 2200 ; écrivez AAAA-MM-JJ");
        return null;
    }

    double number(String name, double lowest, double highest) {
        JsonNode value = required(name);
        Double number = has(name) ? parseNumber(name, value, lowest, highest) : null;
        return number == null ? lowest : number;
    }

    @Nullable
    Double optionalNumber(String name, double lowest, double highest) {
        JsonNode value = value(name);
        return value == null ? null : parseNumber(name, value, lowest, highest);
    }

    private @Nullable Double parseNumber(String name, JsonNode value, double lowest, double highest) {
        if (value.isNumber() && value.doubleValue() >= lowest && value.doubleValue() <= highest) {
            return value.doubleValue();
        }
        problem(
                name,
                "must be a number from " + plain(lowest) + " to " + plain(highest),
                "doit être un nombre de " + plain(lowest) + " à " + plain(highest));
        return null;
    }

    @Nullable
    Integer optionalWhole(String name, int lowest, int highest) {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        if (value.isIntegralNumber()
                && value.canConvertToInt()
                && value.intValue() >= lowest
                && value.intValue() <= highest) {
            return value.intValue();
        }
        problem(
                name,
                "must be a whole number from " + lowest + " to " + highest,
                "doit être un nombre entier de " + lowest + " à " + highest);
        return null;
    }

    /** A list of texts, which may be missing. */
    List<String> textList(String name) {
        return several(name, false, (fields, at) -> fields.parseText(at, fields.object.path(at)));
    }

    private static String plain(double number) {
        return java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    String text(String name) {
        JsonNode value = required(name);
        String text = has(name) ? parseText(name, value) : null;
        return text == null ? "" : text;
    }

    @Nullable
    String optionalText(String name) {
        JsonNode value = value(name);
        return value == null ? null : parseText(name, value);
    }

    private @Nullable String parseText(String name, JsonNode value) {
        if (value.isTextual()
                && !value.textValue().isBlank()
                && value.textValue().length() <= LONGEST_TEXT) {
            if (keepable(value.textValue())) {
                return value.textValue().strip();
            }
            problem(
                    name,
                    "holds a character that cannot be kept: NUL or half of a surrogate pair; remove it",
                    "contient un caractère qui ne peut être conservé : NUL ou moitié d'une paire ; retirez-le");
            return null;
        }
        problem(
                name,
                "must be a text of 1 to " + LONGEST_TEXT + " characters",
                "doit être un texte de 1 à " + LONGEST_TEXT + " caractères");
        return null;
    }

    /** No database keeps a NUL in a text, nor what is no character at all. */
    private static boolean keepable(String text) {
        return text.indexOf(0) < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
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
        T term = has(name) ? parseChoice(name, value, vocabulary) : null;
        return term == null ? vocabulary.getEnumConstants()[0] : term;
    }

    <T extends Enum<T> & Term> @Nullable T optionalChoice(String name, Class<T> vocabulary) {
        JsonNode value = value(name);
        return value == null ? null : parseChoice(name, value, vocabulary);
    }

    <T extends Enum<T> & Term> T choiceOr(String name, T unlessStated) {
        T term = optionalChoice(name, unlessStated.getDeclaringClass());
        return term == null ? unlessStated : term;
    }

    private <T extends Enum<T> & Term> @Nullable T parseChoice(String name, JsonNode value, Class<T> vocabulary) {
        Optional<T> term = Term.parse(vocabulary, value.isTextual() ? value.textValue() : "");
        if (term.isEmpty()) {
            String known =
                    Stream.of(vocabulary.getEnumConstants()).map(Term::slug).collect(Collectors.joining(", "));
            problem(name, "must be one of: " + known, "doit être l'un de : " + known);
        }
        return term.orElse(null);
    }

    <T extends Enum<T> & Term> List<T> choices(String name, Class<T> vocabulary) {
        return several(name, false, (fields, at) -> fields.parseChoice(at, fields.object.path(at), vocabulary));
    }

    Site site(String name) {
        JsonNode value = required(name);
        Site site = has(name) ? parseSite(name, value) : null;
        return site == null ? Site.all().findFirst().orElseThrow() : site;
    }

    List<Site> sites(String name) {
        return several(name, true, (fields, at) -> fields.parseSite(at, fields.object.path(at)));
    }

    private @Nullable Site parseSite(String name, JsonNode value) {
        String slug = value.asText();
        Optional<Site> site = value.isTextual() ? Site.parse(slug) : Optional.empty();
        if (site.isEmpty()) {
            List<String> meant = Site.all()
                    .filter(known -> known.bone().slug().equals(slug)
                            || slug.endsWith("-" + known.bone().slug()))
                    .map(Site::slug)
                    .toList();
            String hint = meant.isEmpty() ? "right-femoral-head" : String.join(", ", meant);
            problem(
                    name,
                    "is not a site; write side and bone, for example: " + hint,
                    "n'est pas un site ; écrivez le côté et l'os, par exemple : " + hint);
        }
        return site.orElse(null);
    }

    Region region(String name) {
        JsonNode value = required(name);
        Region region = has(name) ? parseRegion(name, value) : null;
        return region == null ? Region.all().get(0) : region;
    }

    @Nullable
    Region optionalRegion(String name) {
        JsonNode value = value(name);
        return value == null ? null : parseRegion(name, value);
    }

    List<Region> regions(String name) {
        return several(name, true, (fields, at) -> fields.parseRegion(at, fields.object.path(at)));
    }

    private @Nullable Region parseRegion(String name, JsonNode value) {
        Optional<Region> region = value.isTextual() ? Region.parse(value.textValue()) : Optional.empty();
        if (region.isEmpty()) {
            String known = Region.all().stream().map(Region::slug).collect(Collectors.joining(", "));
            problem(name, "must be one of: " + known, "doit être l'un de : " + known);
        }
        return region.orElse(null);
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
