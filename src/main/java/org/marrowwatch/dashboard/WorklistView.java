package org.marrowwatch.dashboard;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.dashboard.course.Standing;
import org.marrowwatch.dashboard.visit.Field;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Area;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.RegionCourse;
import org.marrowwatch.episode.Side;
import org.marrowwatch.episode.Term;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.flags.Flags;
import org.marrowwatch.flags.Worklist;
import org.marrowwatch.rules.RuleBook;
import org.marrowwatch.rules.Severity;

/** The worklist as it is shown. */
public record WorklistView(
        List<Row> rows,
        boolean filtered,
        boolean later,
        @Nullable String next,
        Field rule,
        Field severity,
        Field area,
        Field side) {

    /**
     * An episode and its most urgent flag.
     *
     * @param episodePhase where the episode stands
     * @param regionPhase where the region stands that the flag is about, if it is about one
     * @param others how many more flags stand
     * @param found flags that the filter asked for, where the most urgent is not one of them
     */
    public record Row(
            String episode,
            String code,
            String patient,
            String episodePhase,
            @Nullable String regionPhase,
            Standing flag,
            int others,
            List<String> found) {}

    static WorklistView of(
            Worklist.Page page,
            Map<EpisodeId, Episode> episodes,
            Worklist.Filter filter,
            boolean later,
            RuleBook book,
            Reader reader) {
        Tongue tongue = reader.tongue();
        List<Row> rows = page.rows().stream()
                .flatMap(row -> row(row, Objects.requireNonNull(episodes.get(row.episode())), filter, reader).stream())
                .toList();
        return new WorklistView(
                rows,
                !filter.equals(Worklist.Filter.ALL),
                later,
                page.next().map(WorklistQuery::text).orElse(null),
                new Field(
                        "rule",
                        filter.rule().orElse(""),
                        book.cards()
                                .map(card -> new Field.Choice(
                                        card.id(),
                                        tongue.say(card.title()),
                                        filter.rule().equals(Optional.of(card.id()))))
                                .toList(),
                        List.of()),
                field("severity", Stream.of(Severity.values()), filter.severity(), tongue),
                field("area", Stream.of(Area.values()), filter.area(), tongue),
                field("side", Stream.of(Side.values()), filter.side(), tongue));
    }

    private static Optional<Row> row(Worklist.Row row, Episode episode, Worklist.Filter filter, Reader reader) {
        Tongue tongue = reader.tongue();
        return Flags.mostUrgent(row.flags())
                .map(urgent -> new Row(
                        row.episode().toString(),
                        row.episode().code(),
                        reader.call(episode),
                        tongue.say(episode.phase()),
                        WorklistQuery.region(urgent)
                                .flatMap(episode::region)
                                .map(RegionCourse::phase)
                                .map(tongue::say)
                                .orElse(null),
                        Standing.of(urgent, reader.today(), tongue),
                        row.flags().size() - 1,
                        WorklistQuery.fits(filter, urgent) ? List.of() : found(row, filter, tongue)));
    }

    private static List<String> found(Worklist.Row row, Worklist.Filter filter, Tongue tongue) {
        return row.flags().stream()
                .filter(flag -> WorklistQuery.fits(filter, flag))
                .map(Flag::title)
                .map(tongue::say)
                .distinct()
                .toList();
    }

    private static <T extends Term> Field field(String name, Stream<T> words, Optional<T> chosen, Tongue tongue) {
        List<Field.Choice> choices = words.map(
                        word -> new Field.Choice(word.slug(), tongue.say(word), chosen.equals(Optional.of(word))))
                .toList();
        return new Field(name, chosen.map(Term::slug).orElse(""), choices, List.of());
    }
}
