package org.marrowwatch.intake.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.marrowwatch.intake.Document;
import org.marrowwatch.intake.Problem;
import org.marrowwatch.intake.imports.Row.Kind;

/** The case files of a file: one, a list of them, or one on each line. */
final class CaseFileRows {

    private CaseFileRows() {}

    static List<Row> read(String file, String text) {
        if (text.stripLeading().startsWith("[")) {
            return listed(file, text);
        }
        List<String> lines = text.lines().toList();
        return onLines(file, lines) ? lines(file, lines) : List.of(Row.of(Kind.CASE_FILE, file, 0, text.strip()));
    }

    /** A document that is spread over lines has some that begin with the end of something. */
    private static boolean onLines(String file, List<String> lines) {
        String name = file.toLowerCase(Locale.ROOT);
        List<String> written = lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return name.endsWith(".ndjson")
                || name.endsWith(".jsonl")
                || (written.size() > 1 && written.stream().allMatch(line -> line.startsWith("{") && line.length() > 1));
    }

    private static List<Row> lines(String file, List<String> lines) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                rows.add(Row.of(Kind.LINE, file, i + 1, lines.get(i).strip()));
            }
        }
        return rows;
    }

    private static List<Row> listed(String file, String text) {
        List<String> elements;
        try {
            elements = Document.elements(text.stripLeading());
        } catch (Document.Unreadable unreadable) {
            return List.of(Row.unfit(Kind.CASE_FILE, file, 0, new Problem("", unreadable.detail())));
        }
        if (elements.isEmpty()) {
            Problem nothing = Problem.at(
                    "",
                    "the list is empty; give at least one case file",
                    "la liste est vide ; indiquez au moins un dossier");
            return List.of(Row.unfit(Kind.CASE_FILE, file, 0, nothing));
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            rows.add(Row.of(Kind.LISTED, file, i + 1, elements.get(i)));
        }
        return rows;
    }
}
