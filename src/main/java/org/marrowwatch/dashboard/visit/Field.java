package org.marrowwatch.dashboard.visit;

import java.util.List;

/**
 * A field of a form as it is shown: what stands in it, what may be chosen, and what is wrong with it.
 *
 * @param choices empty for a field that is typed into
 */
public record Field(String name, String value, List<Choice> choices, List<String> problems) {

    /** One thing that may be chosen. */
    public record Choice(String value, String label, boolean chosen) {}

    public boolean wrong() {
        return !problems.isEmpty();
    }

    /** Names the text that says what is wrong, for who cannot see that it stands beside the field. */
    public String problemId() {
        return name + "-problem";
    }
}
