package org.marrowwatch.intake.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.marrowwatch.intake.imports.Row.Kind;

/** Writes refused rows as files to be mended and handed in again. */
public final class Mending {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final CsvMapper TABLES = CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();
    private static final Pattern LINE_BREAKS = Pattern.compile("\\R\\s*");

    private Mending() {}

    /** Whether a row belongs into a table; it belongs nowhere when its content was not kept. */
    public static boolean result(KeptRow row) {
        return row.row().kind() == Kind.RESULT && kept(row);
    }

    public static boolean caseFile(KeptRow row) {
        return row.row().kind() != Kind.RESULT && kept(row);
    }

    private static boolean kept(KeptRow row) {
        return !row.row().content().isEmpty();
    }

    /** Writes case files, one on each line. Within a JSON text no line break means anything. */
    public static void lines(Stream<KeptRow> rows, Writer out) throws IOException {
        for (KeptRow row : (Iterable<KeptRow>) rows::iterator) {
            out.write(LINE_BREAKS.matcher(row.row().content()).replaceAll(" ") + "\n");
        }
    }

    /** Writes results in a table that spreadsheets open as UTF-8. */
    public static void table(Stream<KeptRow> rows, char separator, Writer out) throws IOException {
        out.write(Upload.MARK_OF_UTF8);
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
        SequenceWriter table = TABLES.writer(schema).writeValues(out);
        table.write(Stream.of(Column.values()).map(Column::title).toList());
        for (KeptRow row : (Iterable<KeptRow>) rows::iterator) {
            table.write(values(row).stream().map(Cell::write).toList());
        }
        table.flush();
    }

    private static List<String> values(KeptRow row) {
        try {
            JsonNode content = JSON.readTree(row.row().content());
            List<String> values = new ArrayList<>();
            if (content.isArray()) {
                content.forEach(value -> values.add(value.asText()));
            } else {
                Stream.of(Column.values())
                        .forEach(column ->
                                values.add(content.path(column.title()).asText("")));
            }
            return values;
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException("what was kept can be read", impossible);
        }
    }
}
