package org.marrowwatch.dashboard.visit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.marrowwatch.episode.FactKind;
import org.marrowwatch.intake.FieldShape;

/** What may be asked of each kind of fact, as the code that reads facts tells it. */
final class Questions {

    private static final Map<FactKind, List<FieldShape>> SHAPES = new EnumMap<>(FactKind.class);

    static {
        for (FactKind kind : FactKind.values()) {
            SHAPES.put(kind, FieldShape.of(kind));
        }
    }

    private Questions() {}

    static List<FieldShape> of(FactKind kind) {
        return SHAPES.getOrDefault(kind, List.of());
    }

    static FieldShape of(FactKind kind, String name) {
        return named(of(kind), kind, name);
    }

    /** What is asked of each site of an image. */
    static FieldShape ofFinding(String name) {
        return named(of(FactKind.MRI, "findings").fields(), FactKind.MRI, name);
    }

    private static FieldShape named(List<FieldShape> shapes, FactKind kind, String name) {
        return shapes.stream()
                .filter(shape -> shape.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(kind + " has no field " + name));
    }
}
