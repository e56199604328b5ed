package org.marrowwatch.record;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Term;
import org.marrowwatch.flags.FlagId;
import org.marrowwatch.flags.Status;
import org.marrowwatch.flags.Worklist.Cursor;
import org.marrowwatch.flags.Worklist.Filter;
import org.marrowwatch.flags.Worklist.State;
import org.marrowwatch.rules.Severity;

/**
 * The flags that fit a filter, in the order of the ranking. They are read along an index that has this order, so that some
 * of them cost little more than their number; where the episodes are few, those are looked up and their flags sorted.
 */
final class RankedFlags {

    /** The columns with which an index begins that has the ranking after them; they say to the database which it is. */
    private enum Index {
        RULE("f.rule, f.asks, "),
        AREA("f.asks, f.area, "),
        ASKS("f.asks, "),
        STATUS("f.status, "),
        /** None, for some episodes. */
        EPISODE("");

        private final String columns;

        Index(String columns) {
            this.columns = columns;
        }

        static Index of(Filter filter) {
            if (filter.among() != null || owned(filter)) {
                return EPISODE;
            }
            if (filter.state() == State.SNOOZED) {
                return STATUS;
            }
            if (!filter.rules().isEmpty()) {
                return RULE;
            }
            if (filter.area() != null) {
                return AREA;
            }
            return filter.state() == State.ASKING ? ASKS : STATUS;
        }
    }

    private static final String PLACE = "select f.severity as severity, f.since as since, f.episode as episode";

    /** The most urgent flag that fits, of an episode. */
    record Lead(Cursor place, FlagId flag, @Nullable String owner, LocalDate onset) {}

    private final EntityManager database;
    private final Filter filter;
    private final Index index;

    RankedFlags(EntityManager database, Filter filter) {
        this.database = database;
        this.filter = filter;
        this.index = Index.of(filter);
    }

    private static boolean owned(Filter filter) {
        return filter.owner() != null && !filter.owner().equals(Filter.NOBODY);
    }

    private Where flag(Collection<String> rules) {
        Where flag = new Where();
        if (filter.state() == State.ASKING || index == Index.RULE || index == Index.AREA) {
            flag.add("f.asks = true");
        }
        if (filter.state() != State.ASKING) {
            flag.add("f.status = '" + status(filter.state()).slug() + "'");
        }
        flag.any("f.rule", "rule", rules);
        flag.any(
                "f.severity",
                "severity",
                filter.severities().stream().map(Severity::rank).toList());
        flag.any(
                "f.area",
                "area",
                Stream.ofNullable(filter.area()).map(Term::slug).toList());
        flag.any(
                "f.side",
                "side",
                Stream.ofNullable(filter.side()).map(Term::slug).toList());
        return flag;
    }

    private static Status status(State state) {
        return switch (state) {
            case ASKING, NEW -> Status.RAISED;
            case ACKNOWLEDGED -> Status.ACKNOWLEDGED;
            case SNOOZED -> Status.SNOOZED;
        };
    }

    private Where episode() {
        Where episode = new Where();
        Set<EpisodeId> among = filter.among();
        if (among != null && among.isEmpty()) {
            episode.add("1 = 0");
        } else if (among != null) {
            episode.any("e.id", "among", ids(among));
        }
        String owner = filter.owner();
        if (Filter.NOBODY.equals(owner)) {
            episode.add("e.owner is null");
        } else if (owner != null) {
            episode.add("e.owner = :owner", "owner", owner);
        }
        return episode;
    }

    private static List<UUID> ids(Collection<EpisodeId> episodes) {
        return episodes.stream().map(EpisodeId::value).toList();
    }

    /**
     * The first different episodes, each at the place of the first of its flags. An index has one rule at a time in the
     * order of the ranking; several rules are several walks.
     *
     * @param after where the ranking is taken up; from its beginning when empty
     */
    List<Cursor> places(Optional<Cursor> after, int atMost) {
        List<RankedWalks.Reading> walks = index == Index.RULE
                ? filter.rules().stream()
                        .<RankedWalks.Reading>map(rule -> (from, size) -> read(Set.of(rule), from, size))
                        .toList()
                : List.of((from, size) -> read(filter.rules(), from, size));
        return RankedWalks.first(walks, after, atMost);
    }

    private List<Cursor> read(Set<String> rules, Optional<Cursor> after, int size) {
        Where flag = flag(rules);
        Where episode = episode();
        after.ifPresent(place -> {
            flag.add("(f.severity < :lastSeverity or (f.severity = :lastSeverity and (f.since > :lastSince"
                    + " or (f.since = :lastSince and f.episode > :lastEpisode))))");
            flag.give("lastSeverity", place.severity().rank());
            flag.give("lastSince", place.since());
            flag.give("lastEpisode", place.episode().value());
        });
        String from = index == Index.EPISODE ? ofFew(episode, flag) : ofMany(episode, flag);
        String order = " order by " + index.columns + "f.severity desc, f.since, f.episode";
        return ask(PLACE + from + order + " fetch first " + size + " rows only", flag, episode).getResultList().stream()
                .map(row -> place((Object[]) row))
                .toList();
    }

    private static String ofMany(Where episode, Where flag) {
        return episode.asksNothing()
                ? " from flag f" + flag
                : " from flag f join episode e on e.id = f.episode" + flag + " and " + episode.all();
    }

    /** An outer join, because H2 would else begin with the flags, of which there are more. */
    private static String ofFew(Where episode, Where flag) {
        return " from episode e left join flag f on f.episode = e.id and " + flag.all() + episode
                + " and f.episode is not null";
    }

    /** Of each of some episodes the flag that it is ranked by. */
    Map<EpisodeId, Lead> leads(Collection<EpisodeId> episodes) {
        if (episodes.isEmpty()) {
            return Map.of();
        }
        Where flag = flag(filter.rules());
        Where episode = episode();
        episode.any("e.id", "shown", ids(episodes));
        List<?> rows = ask(
                        PLACE + ", f.id as flag, e.owner as owner, e.onset as onset" + ofFew(episode, flag)
                                + " order by f.severity desc, f.since, f.rule, f.subject",
                        flag,
                        episode)
                .addScalar("flag", UUID.class)
                .addScalar("owner", String.class)
                .addScalar("onset", LocalDate.class)
                .getResultList();
        Map<EpisodeId, Lead> leads = new HashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            Cursor place = place(columns);
            FlagId id = new FlagId((UUID) columns[3]);
            leads.putIfAbsent(place.episode(), new Lead(place, id, (String) columns[4], (LocalDate) columns[5]));
        }
        return leads;
    }

    private static Cursor place(Object[] columns) {
        return new Cursor(
                Severity.ofRank((Integer) columns[0]), (LocalDate) columns[1], new EpisodeId((UUID) columns[2]));
    }

    private NativeQuery<?> ask(String sql, Where flag, Where episode) {
        NativeQuery<?> query = database.unwrap(Session.class)
                .createNativeQuery(sql, Object.class)
                .addScalar("severity", Integer.class)
                .addScalar("since", LocalDate.class)
                .addScalar("episode", UUID.class);
        flag.fill(query);
        episode.fill(query);
        return query;
    }
}
