package org.marrowwatch.intake.imports;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value as it stands in a table that spreadsheets open. What they would work out as a formula stands behind an
 * apostrophe, which makes it plain text to them (OWASP, CSV injection).
 */
final class Cell {

    private static final Pattern FORMULA = Pattern.compile("('*)([=+\\-@\t\r\n].*)", Pattern.DOTALL);

    private Cell() {}

    /** Line breaks become line feeds, because those are put in quotation marks and others are not. */
    static String write(String value) {
        String text = value.replace("\r\n", "\n").replace('\r', '\n');
        return formula(text) ? "'" + text : text;
    }

    /** The value that was written; one that never was comes back as it is. */
    static String read(String cell) {
        return cell.startsWith("'") && formula(cell) ? cell.substring(1) : cell;
    }

    private static boolean formula(String value) {
        Matcher formula = FORMULA.matcher(value);
        return formula.matches() && !Result.number(formula.group(2));
    }
}
