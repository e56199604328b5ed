package org.marrowwatch.alerts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.alerts.Letter.Cause;
import org.marrowwatch.alerts.Letter.Line;
import org.marrowwatch.alerts.Letter.Part;
import org.marrowwatch.alerts.Section.Told;
import org.marrowwatch.episode.Language;
import org.marrowwatch.flags.Flag;

/** Puts flags into words: by rule, each with its code, its place, and for how long it has been so. */
record Parts(Language language, AlertWords words, String publicUrl, LocalDate today) {

    /** The values of findings that say by when something should have been so. */
    private static final List<String> LIMITS = List.of("until", "prolonged", "due");

    List<Part> titled(List<Section> sections) {
        return sections.stream()
                .map(section -> part(section, words.heading(section.heading(), section.count())))
                .toList();
    }

    /** Without headings, where the headline has said which it is. */
    List<Part> bare(List<Section> sections) {
        return sections.stream().map(section -> part(section, null)).toList();
    }

    private Part part(Section section, @Nullable String title) {
        Collection<List<Told>> byCause = section.named().stream()
                .collect(Collectors.groupingBy(
                        told -> List.of(told.flag().severity(), told.flag().rule()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
        return new Part(
                section.heading() == Heading.CRITICAL,
                title,
                byCause.stream().map(told -> cause(section.heading(), told)).toList(),
                section.more());
    }

    private Cause cause(Heading heading, List<Told> told) {
        Flag first = told.get(0).flag();
        int widest = told.stream()
                .mapToInt(one -> one.flag().subjectText().in(language).length())
                .max()
                .orElseThrow();
        return new Cause(
                first.severity().text().in(language),
                first.title().in(language),
                told.stream().map(one -> line(heading, one, widest)).toList());
    }

    private Line line(Heading heading, Told told, int widest) {
        Flag flag = told.flag();
        String place = flag.subjectText().in(language);
        return new Line(
                flag.episode().code(),
                link(flag),
                place,
                place + " ".repeat(widest - place.length()),
                switch (heading) {
                    case CRITICAL -> words.matter(told.matter()) + ", " + lasting(flag);
                    case WORSE, NEW, AGAIN -> lasting(flag);
                    case CLEARED -> "";
                });
    }

    String link(Flag flag) {
        return publicUrl + "/episodes/" + flag.episode() + "#flag-" + flag.id();
    }

    private String lasting(Flag flag) {
        return over(flag)
                .filter(days -> days > 0)
                .map(words::over)
                .orElseGet(() -> words.lasting(ChronoUnit.DAYS.between(flag.since(), today)));
    }

    /** How long ago something should have been so, where the rule says by when. */
    private Optional<Long> over(Flag flag) {
        return LIMITS.stream()
                .map(flag.values()::get)
                .filter(Objects::nonNull)
                .flatMap(Parts::day)
                .findFirst()
                .map(limit -> ChronoUnit.DAYS.between(limit, today));
    }

    private static Stream<LocalDate> day(String value) {
        try {
            return Stream.of(LocalDate.parse(value));
        } catch (DateTimeException other) {
            return Stream.empty();
        }
    }
}
