package org.marrowwatch.intake.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.marrowwatch.episode.Term;
import org.marrowwatch.episode.Text;
import org.marrowwatch.intake.Document;
import org.marrowwatch.intake.Problem;

/**
 * One thing to be recorded, as it stood in its file.
 *
 * @param place the line of its file, or its place in a list, from 1; 0 where the file is the row
 * @param content the case file, or the values of a result by their columns, as JSON; empty where it is not kept
 * @param problems why it cannot even be tried; mostly empty
 */
public record Row(Kind kind, String file, int place, String content, List<Problem> problems) {

    /** How the place of a row in its file is counted, and how its content is read. */
    public enum Kind implements Term {
        CASE_FILE("case file", "dossier"),
        LISTED("case file in a list", "dossier d'une liste"),
        LINE("case file on a line", "dossier sur une ligne"),
        RESULT("laboratory result", "résultat de laboratoire");

        private final Text text;

        Kind(String en, String fr) {
            this.text = Text.of(en, fr);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /** A row; one that is too long to be read is refused and not kept. */
    static Row of(Kind kind, String file, int place, String content, Problem... problems) {
        if (content.getBytes(StandardCharsets.UTF_8).length <= Document.LONGEST) {
            return new Row(kind, file, place, content, List.of(problems));
        }
        Problem tooLong = Problem.at(
                "",
                "is longer than " + Document.LONGEST + " bytes; shorten it, or split it",
                "dépasse " + Document.LONGEST + " octets ; raccourcissez-le ou scindez-le");
        return unfit(kind, file, place, tooLong);
    }

    /** A row, or a file as one row, that cannot be tried; what it says stays in its file. */
    static Row unfit(Kind kind, String file, int place, Problem problem) {
        return new Row(kind, file, place, "", List.of(problem));
    }

    public boolean fit() {
        return problems.isEmpty();
    }
}
