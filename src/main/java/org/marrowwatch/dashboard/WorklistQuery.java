package org.marrowwatch.dashboard;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Area;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Region;
import org.marrowwatch.episode.Side;
import org.marrowwatch.episode.Site;
import org.marrowwatch.episode.Term;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.flags.Worklist;
import org.marrowwatch.rules.Severity;

/** What the address of the worklist asks for. What it does not understand it leaves out. */
public class WorklistQuery {

    @RestQuery
    @Nullable
    String rule;

    @RestQuery
    @Nullable
    String severity;

    @RestQuery
    @Nullable
    String area;

    @RestQuery
    @Nullable
    String side;

    @RestQuery
    @Nullable
    String after;

    Worklist.Filter filter() {
        return new Worklist.Filter(
                Optional.ofNullable(rule).filter(text -> !text.isBlank()),
                parse(Severity.class, severity),
                parse(Area.class, area),
                parse(Side.class, side));
    }

    private static <T extends Enum<T> & Term> Optional<T> parse(Class<T> vocabulary, @Nullable String slug) {
        return slug == null ? Optional.empty() : Term.parse(vocabulary, slug);
    }

    /** The row after which the page begins. */
    Optional<Worklist.Cursor> cursor() {
        String[] parts = after == null ? new String[0] : after.split("_", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            LocalDate since = LocalDate.parse(parts[1]);
            EpisodeId episode = new EpisodeId(UUID.fromString(parts[2]));
            return Term.parse(Severity.class, parts[0]).map(worst -> new Worklist.Cursor(worst, since, episode));
        } catch (DateTimeException | IllegalArgumentException notACursor) {
            return Optional.empty();
        }
    }

    static String text(Worklist.Cursor cursor) {
        return cursor.severity().slug() + "_" + cursor.since() + "_" + cursor.episode();
    }

    /** Whether a flag is one of those that a filter asks for. */
    static boolean fits(Worklist.Filter filter, Flag flag) {
        Optional<Region> region = region(flag);
        return Stream.of(
                        filter.rule().map(flag.rule()::equals),
                        filter.severity().map(flag.severity()::equals),
                        filter.area()
                                .map(wanted -> region.filter(found -> found.area() == wanted)
                                        .isPresent()),
                        filter.side()
                                .map(wanted -> region.filter(found -> found.side() == wanted)
                                        .isPresent()))
                .allMatch(fit -> fit.orElse(true));
    }

    /** The region that a flag is about, itself or by one of its sites. */
    static Optional<Region> region(Flag flag) {
        return Region.parse(flag.subject()).or(() -> Site.parse(flag.subject()).map(Site::region));
    }
}
