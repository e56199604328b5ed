package org.marrowwatch.intake.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.marrowwatch.intake.Problem;
import org.marrowwatch.intake.imports.Row.Kind;

/** The results of a table: a header row with the names of the columns, and a result on each row below it. */
final class ResultRows {

    private static final CsvMapper TABLES = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .enable(CsvParser.Feature.TRIM_SPACES)
            .build();

    /** Nobody mends more than some at a time. */
    private static final int MOST_PROBLEMS = 50;

    private static final int LONGEST_TITLE = 100;

    private final String file;
    private final List<Column> header = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private ResultRows(String file) {
        this.file = file;
    }

    static List<Row> read(String file, String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(first));
        try (MappingIterator<String[]> lines =
                TABLES.readerFor(String[].class).with(schema).readValues(text)) {
            return new ResultRows(file).read(lines);
        } catch (JsonProcessingException broken) {
            String where = broken.getLocation() == null
                    ? ""
                    : " (" + broken.getLocation().getLineNr() + ")";
            Problem problem = Problem.at(
                    "",
                    "the table cannot be read; check its quotation marks" + where,
                    "le tableau n'est pas lisible ; vérifiez ses guillemets" + where);
            return List.of(Row.unfit(Kind.RESULT, file, 0, problem));
        } catch (IOException impossible) {
            throw new UncheckedIOException("what is in memory can be read", impossible);
        }
    }

    /** A table that was copied from a spreadsheet has tabs. */
    private static char separator(String header) {
        if (header.indexOf('\t') >= 0) {
            return '\t';
        }
        return header.indexOf(';') >= 0 ? ';' : ',';
    }

    private List<Row> read(MappingIterator<String[]> lines) throws IOException {
        readHeader(lines.nextValue());
        List<Row> rows = new ArrayList<>();
        while (problems.isEmpty() && lines.hasNextValue()) {
            int line = lines.getParser().currentLocation().getLineNr();
            String[] values = lines.nextValue();
            if (String.join("", values).isBlank()) {
                continue;
            }
            rows.add(row(line, values));
        }
        if (rows.isEmpty() && problems.isEmpty()) {
            problems.add(Problem.at(
                    "", "there is no result below the header row", "il n'y a aucun résultat sous la ligne d'en-tête"));
        }
        return problems.isEmpty() ? rows : List.of(new Row(Kind.RESULT, file, 1, "", problems));
    }

    private void readHeader(String[] titles) {
        Set<Column> missing = EnumSet.allOf(Column.class);
        for (String title : titles) {
            if (problems.size() == MOST_PROBLEMS) {
                return;
            }
            Optional<Column> column = Column.titled(title);
            if (column.isEmpty()) {
                problems.add(Problem.at(
                        "/" + (title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) + "…" : title),
                        "is not a column of this table; the header row names: " + Column.titles(),
                        "n'est pas une colonne de ce tableau ; la ligne d'en-tête nomme : " + Column.titles()));
            } else if (!missing.remove(column.get())) {
                problems.add(Problem.at(
                        "/" + column.get().title(),
                        "stands twice in the header row; remove one of the two columns",
                        "figure deux fois dans la ligne d'en-tête ; retirez l'une des deux colonnes"));
            }
            column.ifPresent(header::add);
        }
        missing.stream()
                .filter(Column::required)
                .forEach(column -> problems.add(Problem.at(
                        "/" + column.title(),
                        "is missing from the header row; add the column",
                        "manque dans la ligne d'en-tête ; ajoutez la colonne")));
    }

    private Row row(int line, String[] values) {
        ObjectNode columns = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < Math.min(header.size(), values.length); i++) {
            String value = Cell.read(values[i]).strip();
            if (!value.isEmpty()) {
                columns.put(header.get(i).title(), value);
            }
        }
        if (values.length <= header.size()) {
            return Row.of(Kind.RESULT, file, line, columns.toString());
        }
        Problem tooMany = Problem.at(
                "",
                "has " + values.length + " values where the header row names " + header.size()
                        + " columns; put a number with a decimal comma in quotation marks, or separate by semicolons",
                "compte " + values.length + " valeurs pour " + header.size()
                        + " colonnes ; mettez entre guillemets un nombre à virgule, ou séparez par des points-virgules");
        return Row.of(Kind.RESULT, file, line, asTheyStand(values), tooMany);
    }

    private static String asTheyStand(String[] values) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        Stream.of(values).map(Cell::read).forEach(list::add);
        return list.toString();
    }
}
