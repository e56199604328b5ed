package org.marrowwatch.intake.imports;

import java.util.List;
import org.marrowwatch.intake.Problem;
import org.marrowwatch.intake.imports.Row.Kind;

/** Turns a file into rows by what is in it: case files in JSON, or else a table of results. */
final class Unpacking {

    private Unpacking() {}

    static List<Row> rows(Upload file) {
        String text = file.text();
        String begin = text.stripLeading();
        if (begin.isEmpty()) {
            return unfit(file, Problem.at("", "the file is empty", "le fichier est vide"));
        }
        if (text.indexOf('\0') >= 0) {
            return unfit(
                    file,
                    Problem.at(
                            "",
                            "this is not a text file; hand in JSON, or save the table as CSV",
                            "ce n'est pas un fichier texte ; déposez du JSON, ou enregistrez le tableau au format CSV"));
        }
        return begin.startsWith("{") || begin.startsWith("[")
                ? CaseFileRows.read(file.name(), text)
                : ResultRows.read(file.name(), text);
    }

    private static List<Row> unfit(Upload file, Problem problem) {
        return List.of(Row.unfit(Kind.CASE_FILE, file.name(), 0, problem));
    }
}
