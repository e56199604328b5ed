package org.marrowwatch.intake.imports;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a table of results says about each of them, under these names. */
public enum Column {
    IDENTIFIER("identifier", true, false),
    ON("on", true, false),
    VALUE("value", true, true),
    UNIT("unit", true, false),
    LOWER_LIMIT("lowerLimit", false, true),
    UPPER_LIMIT("upperLimit", false, true),
    LABORATORY("laboratory", false, false),
    METHOD("method", false, false),
    FRACTION("fraction", false, false);

    private final String title;
    private final boolean required;
    private final boolean number;

    Column(String title, boolean required, boolean number) {
        this.title = title;
        this.required = required;
        this.number = number;
    }

    public String title() {
        return title;
    }

    boolean required() {
        return required;
    }

    boolean number() {
        return number;
    }

    static Optional<Column> titled(String title) {
        return Arrays.stream(values())
                .filter(column -> column.title.equalsIgnoreCase(title.strip()))
                .findFirst();
    }

    static String titles() {
        return Arrays.stream(values()).map(Column::title).collect(Collectors.joining(", "));
    }
}
