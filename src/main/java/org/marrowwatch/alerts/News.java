package org.marrowwatch.alerts;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.stream.Collectors;
import org.marrowwatch.alerts.Section.Told;
import org.marrowwatch.episode.Language;
import org.marrowwatch.flags.Flag;

/** Says in a few words what a mail tells, where an inbox shows only those. */
record News(Language language, AlertWords words) {

    static News in(Language language) {
        AlertWords words = language == Language.EN
                ? MessageBundles.get(AlertWords.class)
                : MessageBundles.get(AlertWords.class, Localized.Literal.of(language.tag()));
        return new News(language, words);
    }

    /** Of the flags of one episode. */
    String atOnce(List<Section> sections) {
        return words.subject(sections.get(0).heading(), what(sections), code(sections));
    }

    /** Of one that nobody has answered. */
    String unanswered(List<Section> sections) {
        return words.unanswered_subject(what(sections), code(sections));
    }

    /** Of what asks for something, and of a single flag which it is. */
    String digest(List<Section> sections) {
        List<Section> asking = sections.stream()
                .filter(section -> section.heading() != Heading.CLEARED)
                .toList();
        return asking.size() == 1 && asking.get(0).count() == 1 ? atOnce(asking) : counts(asking) + " – Marrowwatch";
    }

    String counts(List<Section> sections) {
        return sections.stream()
                .map(section -> words.count(section.heading(), section.count()))
                .collect(Collectors.joining(", "));
    }

    /** The first flags, for an inbox that shows more than the subject. */
    String first(List<Section> sections) {
        return flags(sections).stream()
                .map(flag ->
                        flag.title().in(language) + ", " + flag.subjectText().in(language))
                .distinct()
                .limit(3)
                .collect(Collectors.joining("; "));
    }

    /** The most urgent flag with every place that it is about, and how many others there are. */
    private String what(List<Section> sections) {
        List<Flag> flags = flags(sections);
        Flag first = flags.get(0);
        List<Flag> same =
                flags.stream().filter(flag -> flag.rule().equals(first.rule())).toList();
        String places =
                same.stream().map(flag -> flag.subjectText().in(language)).collect(Collectors.joining(", "));
        String what = first.title().in(language) + ", " + places;
        int others = flags.size() - same.size();
        return others == 0 ? what : words.and_more(what, others);
    }

    private static String code(List<Section> sections) {
        return flags(sections).get(0).episode().code();
    }

    private static List<Flag> flags(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> section.named().stream())
                .map(Told::flag)
                .toList();
    }
}
