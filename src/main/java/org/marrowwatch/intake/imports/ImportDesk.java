package org.marrowwatch.intake.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.marrowwatch.intake.Problem;

/** Takes files in: unpacks them and keeps their rows, to be recorded in the background. */
@ApplicationScoped
public class ImportDesk {

    /** The most rows that are kept at once. */
    public static final int MOST_ROWS = 20_000;

    private static final int LONGEST_TITLE = 200;

    private final Imports imports;
    private final Clock clinic;

    public ImportDesk(Imports imports, Clock clinic) {
        this.imports = imports;
        this.clinic = clinic;
    }

    /**
     * Begins an import.
     *
     * @return its id
     * @throws Nothing when there is not one row that could be tried, or too many, with the reasons
     */
    public UUID begin(List<Upload> files, String sender) throws Nothing {
        List<Row> rows =
                files.stream().flatMap(file -> Unpacking.rows(file).stream()).toList();
        if (rows.stream().noneMatch(Row::fit)) {
            throw new Nothing(rows);
        }
        if (rows.size() > MOST_ROWS) {
            Problem tooMany = Problem.at(
                    "",
                    "there are " + rows.size() + " rows; hand in at most " + MOST_ROWS + " at a time",
                    "il y a " + rows.size() + " lignes ; déposez-en au plus " + MOST_ROWS + " à la fois");
            throw new Nothing(List.of(Row.unfit(Row.Kind.CASE_FILE, "", 0, tooMany)));
        }
        String title =
                files.stream().map(Upload::name).filter(name -> !name.isEmpty()).collect(Collectors.joining(", "));
        String shown = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE - 1) + "…" : title;
        return QuarkusTransaction.requiringNew().call(() -> imports.add(shown, sender, rows, clinic.instant()));
    }

    /** There is nothing to import; the rows say why. */
    public static final class Nothing extends Exception {
        private static final long serialVersionUID = 1;
        private final transient List<Row> rows;

        Nothing(List<Row> rows) {
            super(rows.toString());
            this.rows = List.copyOf(rows);
        }

        public List<Row> rows() {
            return rows;
        }
    }
}
