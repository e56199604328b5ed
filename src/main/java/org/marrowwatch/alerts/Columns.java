package org.marrowwatch.alerts;

import java.util.stream.Collectors;

/** Text as mail programs show it that know nothing but text: 72 columns wide, as far as words are no longer than that. */
final class Columns {

    private static final int WIDTH = 72;

    private Columns() {}

    static String wrapped(String text) {
        return text.lines().map(Columns::line).collect(Collectors.joining("\n", "", "\n"));
    }

    /** What does not fit goes on below, as far in as the line itself. */
    private static String line(String line) {
        if (line.length() <= WIDTH) {
            return line.stripTrailing();
        }
        String words = line.stripLeading();
        String indent = line.substring(0, line.length() - words.length());
        StringBuilder wrapped = new StringBuilder();
        StringBuilder row = new StringBuilder(indent);
        for (String word : words.split(" ", -1)) {
            boolean begun = row.length() > indent.length();
            if (begun && row.length() + 1 + word.length() > WIDTH) {
                wrapped.append(row.toString().stripTrailing()).append('\n');
                row = new StringBuilder(indent);
                begun = false;
            }
            row.append(begun ? " " : "").append(word);
        }
        return wrapped.append(row.toString().stripTrailing()).toString();
    }
}
