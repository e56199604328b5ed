package org.marrowwatch.dashboard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.dashboard.ImportView.Flags;
import org.marrowwatch.dashboard.RefusalList.Wrong;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.intake.Problem;
import org.marrowwatch.intake.imports.KeptRow;
import org.marrowwatch.intake.imports.KeptRow.Status;
import org.marrowwatch.intake.imports.Row;

/**
 * Rows of an import as they are shown, all of one status.
 *
 * @param first the beginning of the list, where this page is a later one
 */
public record ImportRows(
        String status,
        List<Line> lines,
        @Nullable String first,
        @Nullable String next) {

    private static final int LONGEST_CONTENT = 20_000;

    public boolean refused() {
        return status.equals(Status.REFUSED.slug());
    }

    /** While rows are being recorded, none are listed unless someone asks for them: the list would be old at once. */
    static ImportRows none() {
        return new ImportRows("", List.of(), null, null);
    }

    public boolean listed() {
        return !status.isEmpty();
    }

    /** Whether there are case files to be mended. */
    public boolean files() {
        return lines.stream().anyMatch(line -> !line.result && !line.content.isEmpty());
    }

    /** Whether there are results to be mended. */
    public boolean tables() {
        return lines.stream().anyMatch(line -> line.result && !line.content.isEmpty());
    }

    public boolean waiting() {
        return status.equals(Status.WAITING.slug()) || status.equals(Status.CANCELLED.slug());
    }

    /**
     * One row.
     *
     * @param place where it stands in which file, in words
     * @param result whether it is a row of a table
     * @param content what was sent; a very long one is cut, and one that was not kept is empty
     * @param patient what the reader calls the patient of the episode, where there is one
     */
    public record Line(
            int number,
            String place,
            boolean result,
            String content,
            boolean cut,
            List<Wrong> problems,
            @Nullable String episode,
            @Nullable String code,
            @Nullable String patient,
            List<Flags> flags) {

        static Line of(KeptRow kept, String title, Map<EpisodeId, Episode> episodes, Reader reader) {
            Tongue tongue = reader.tongue();
            String content = kept.row().content();
            Optional<EpisodeId> episode = kept.episode();
            return new Line(
                    kept.number(),
                    placeOf(kept.row(), title, tongue),
                    kept.row().kind() == Row.Kind.RESULT,
                    content.substring(0, Math.min(LONGEST_CONTENT, content.length())),
                    content.length() > LONGEST_CONTENT,
                    wrongs(kept.row(), kept.problems(), tongue),
                    episode.map(EpisodeId::toString).orElse(null),
                    episode.map(EpisodeId::code).orElse(null),
                    episode.map(episodes::get).map(reader::call).orElse(null),
                    Flags.of(kept.raised(), tongue));
        }
    }

    /**
     * Where a row stands: the file, and where in it.
     *
     * @param title of the page; the only file of an import is not named again
     */
    static String placeOf(Row row, String title, Tongue tongue) {
        boolean pasted = row.file().isEmpty();
        if (row.place() == 0) {
            return pasted ? tongue.pick("Pasted text", "Texte collé") : row.file();
        }
        String where = switch (row.kind()) {
            case LINE, RESULT -> tongue.pick("line ", "ligne ") + row.place();
            case LISTED, CASE_FILE -> tongue.pick("no. ", "n° ") + row.place();
        };
        return pasted || row.file().equals(title) ? tongue.capital(where) : row.file() + ", " + where;
    }

    /** The problems of a row, each with the name that the file itself gives to the place. */
    static List<Wrong> wrongs(Row row, List<Problem> problems, Tongue tongue) {
        return Wrong.all(problems, tongue).stream()
                .map(wrong -> new Wrong(named(row.kind(), wrong.place()), wrong.detail()))
                .toList();
    }

    /** A column by its title; a field of a case file by the names that lead to it, those of a list counted from one. */
    private static String named(Row.Kind kind, String pointer) {
        String path = pointer.startsWith("/") ? pointer.substring(1) : pointer;
        if (kind == Row.Kind.RESULT) {
            return path;
        }
        return Stream.of(path.split("/", -1))
                .map(step -> step.matches("\\d{1,6}") ? Integer.toString(Integer.parseInt(step) + 1) : step)
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .collect(Collectors.joining(" › "));
    }
}
