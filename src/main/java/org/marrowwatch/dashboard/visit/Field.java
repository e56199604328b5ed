package org.marrowwatch.dashboard.visit;

import java.util.List;

/**
 * A field of a form as it is shown: what it asks, what stands in it, what may be chosen, and what is wrong with it.
 *
 * @param label what it asks; empty where the page says it
 * @param choices empty for a field that is typed into
 * @param last what was answered the last time, and when; empty when it was never asked
 */
public record Field(
        String name,
        String label,
        String value,
        Allowed allowed,
        List<Choice> choices,
        List<String> problems,
        String last) {

    /**
     * One thing that may be chosen.
     *
     * @param group what it belongs to among the others; empty for none
     * @param allowed the numbers that go with it, of a unit or a scale
     */
    public record Choice(String value, String label, boolean chosen, String group, Allowed allowed) {

        public Choice(String value, String label, boolean chosen) {
            this(value, label, chosen, "", Allowed.TEXT);
        }

        public Choice in(String other) {
            return new Choice(value, label, chosen, other, allowed);
        }

        Choice with(Allowed numbers) {
            return new Choice(value, label, chosen, group, numbers);
        }
    }

    /** Choices that belong together. */
    public record Group(String label, List<Choice> choices) {}

    /** A field of which the page says what it asks. */
    public Field(String name, String value, List<Choice> choices, List<String> problems) {
        this(name, "", value, Allowed.TEXT, choices, problems, "");
    }

    public boolean wrong() {
        return !problems.isEmpty();
    }

    /** Names the text that says what is wrong, for who cannot see that it stands beside the field. */
    public String problemId() {
        return name + "-problem";
    }

    /** The choices by what they belong to, in their order. */
    public List<Group> groups() {
        return choices.stream()
                .map(Choice::group)
                .distinct()
                .map(group -> new Group(
                        group,
                        choices.stream()
                                .filter(choice -> choice.group().equals(group))
                                .toList()))
                .toList();
    }

    Field asking(String question) {
        return new Field(name, question, value, allowed, choices, problems, last);
    }

    Field within(Allowed range) {
        return new Field(name, label, value, range, choices, problems, last);
    }

    Field of(List<Choice> offered) {
        return new Field(name, label, value, allowed, offered, problems, last);
    }

    Field last(String answer) {
        return new Field(name, label, value, allowed, choices, problems, answer);
    }
}
