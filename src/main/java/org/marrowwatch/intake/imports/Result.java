package org.marrowwatch.intake.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.marrowwatch.episode.AlkalinePhosphatase.Unit;
import org.marrowwatch.episode.FactKind;

/**
 * A row of a table of results: whose it is, and the fact that it states.
 *
 * @param identifier the hospital's, empty when none was given
 */
record Result(String identifier, ObjectNode fact) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}([.,]\\d{1,12})?");

    /** How laboratories spell the units, in small letters; IU/L is the same as U/L. */
    private static final Map<String, Unit> UNITS = Map.of(
            "u/l", Unit.U_PER_L,
            "ui/l", Unit.U_PER_L,
            "iu/l", Unit.U_PER_L,
            "ukat/l", Unit.UKAT_PER_L,
            "\u00b5kat/l", Unit.UKAT_PER_L,
            "\u03bckat/l", Unit.UKAT_PER_L);

    /** @param columns by their titles, those without a value left out */
    static Result of(JsonNode columns) {
        ObjectNode fact = JsonNodeFactory.instance.objectNode().put("kind", FactKind.ALKALINE_PHOSPHATASE.slug());
        for (Column column : Column.values()) {
            JsonNode value = columns.path(column.title());
            if (column != Column.IDENTIFIER && value.isTextual()) {
                put(fact, column, value.textValue());
            }
        }
        return new Result(columns.path(Column.IDENTIFIER.title()).asText(), fact);
    }

    static boolean number(String text) {
        return NUMBER.matcher(text).matches();
    }

    private static void put(ObjectNode fact, Column column, String text) {
        Unit unit = column == Column.UNIT ? UNITS.get(text.toLowerCase(Locale.ROOT)) : null;
        if (column.number() && number(text)) {
            fact.put(column.title(), new BigDecimal(text.replace(',', '.')));
        } else if (unit != null) {
            fact.put(column.title(), unit.slug());
        } else {
            fact.put(column.title(), text);
        }
    }
}
