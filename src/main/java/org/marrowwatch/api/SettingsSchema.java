package org.marrowwatch.api;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.marrowwatch.rules.Threshold;
import org.marrowwatch.rules.course.CourseKind;
import org.marrowwatch.rules.course.Window;

/** Describes a choice of rule settings from the numbers that there are. */
final class SettingsSchema {

    private SettingsSchema() {}

    static Schema of() {
        Schema windows = object(
                "What is chosen, in months from the onset of the region; the rest is that of the clinical reference");
        for (CourseKind kind : CourseKind.values()) {
            windows.addProperty(
                    kind.slug(),
                    object(kind.text().en())
                            .addProperty("lower", months(0))
                            .addProperty("upper", months(Window.SHORTEST_MONTHS))
                            .addProperty("prolonged", months(Window.SHORTEST_MONTHS)));
        }
        Schema thresholds = object("What is chosen; the rest is that of the clinical reference");
        for (Threshold threshold : Threshold.values()) {
            boolean percent = threshold.unit() == Threshold.Unit.PERCENT;
            thresholds.addProperty(
                    threshold.slug(),
                    number(percent ? Schema.SchemaType.NUMBER : Schema.SchemaType.INTEGER)
                            .minimum(BigDecimal.valueOf(threshold.lowest()))
                            .maximum(BigDecimal.valueOf(threshold.highest()))
                            .description(threshold.text().en() + ", in "
                                    + threshold.unit().slug() + "; " + threshold.reference()
                                    + " in the clinical reference"));
        }
        Schema text = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
        Schema day = OASFactory.createSchema().addType(Schema.SchemaType.STRING).format("date");
        return object("Numbers for the rules to judge by; to put them in force it needs a day and a reason")
                .addProperty("effectiveFrom", day.description("Today or later"))
                .addProperty("reason", text.description("Why the clinic chooses them"))
                .addProperty("windows", windows)
                .addProperty("thresholds", thresholds);
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(description);
    }

    private static Schema number(Schema.SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }

    private static Schema months(int lowest) {
        return number(Schema.SchemaType.INTEGER)
                .minimum(BigDecimal.valueOf(lowest))
                .maximum(BigDecimal.valueOf(Window.LONGEST_MONTHS));
    }
}
