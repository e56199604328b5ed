package org.marrowwatch.dashboard.visit;

import org.marrowwatch.episode.FactKind;
import org.marrowwatch.episode.Laboratory;
import org.marrowwatch.episode.Term;

/** What is asked of one laboratory result beside ALP. */
public record ResultRow(String row, Field analyte, Field value, Field unit, Field lower, Field upper) {

    static ResultRow of(String row, Form form, Previously before) {
        Field analyte = asked("analyte", row + "analyte", form);
        return new ResultRow(
                row,
                analyte.of(analyte.choices().stream()
                        .map(choice -> choice.in(unitOf(choice, before)))
                        .toList()),
                asked("value", row + "value", form),
                asked("unit", row + "unit", form),
                asked("lowerLimit", row + "lower", form),
                asked("upperLimit", row + "upper", form));
    }

    private static Field asked(String name, String field, Form form) {
        return form.asked(Questions.of(FactKind.LABORATORY, name), field);
    }

    /** The unit in which an analysis came the last time. */
    private static String unitOf(Field.Choice analyte, Previously before) {
        return Term.parse(Laboratory.Analyte.class, analyte.value())
                .flatMap(before::result)
                .map(Laboratory::unit)
                .orElse("");
    }
}
