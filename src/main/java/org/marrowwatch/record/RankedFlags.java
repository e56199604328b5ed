package org.marrowwatch.record;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.EpisodeId;
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

    private static final String PLACE = "f.severity as severity, f.since as since, f.episode as episode";

    /** The most urgent flag that fits, of an episode. */
    record Lead(Cursor place, FlagId flag, @Nullable String owner, LocalDate onset) {}

    private final EntityManager database;
    private final Index index;
    private final String fitting;
    private final Map<String, Object> values = new HashMap<>();
    private final List<String> rules;

    RankedFlags(EntityManager database, Filter filter) {
        this.database = database;
        this.index = Index.of(filter);
        this.rules = index == Index.RULE ? filter.rules().stream().sorted().toList() : List.of();
        this.fitting = fitting(filter);
    }

    private static boolean owned(Filter filter) {
        return filter.owner() != null && !filter.owner().equals(Filter.NOBODY);
    }

    private String fitting(Filter filter) {
        List<String> parts = new ArrayList<>();
        if (filter.state() == State.ASKING || index == Index.RULE || index == Index.AREA) {
            parts.add("f.asks = true");
        }
        if (filter.state() != State.ASKING) {
            parts.add("f.status = '" + status(filter.state()).slug() + "'");
        }
        any(parts, "f.rule", filter.rules());
        any(
                parts,
                "f.severity",
                filter.severities().stream().map(Severity::rank).toList());
        any(
                parts,
                "f.area",
                Stream.ofNullable(filter.area()).map(area -> area.slug()).toList());
        any(
                parts,
                "f.side",
                Stream.ofNullable(filter.side()).map(side -> side.slug()).toList());
        if (filter.among() != null && filter.among().isEmpty()) {
            parts.add("1 = 0");
        } else if (filter.among() != null) {
            any(parts, "e.id", filter.among().stream().map(EpisodeId::value).toList());
        }
        String owner = filter.owner();
        if (owner != null) {
            parts.add(owner.equals(Filter.NOBODY) ? "e.owner is null" : "e.owner = " + value("owner", owner));
        }
        return String.join(" and ", parts);
    }

    private static Status status(State state) {
        return switch (state) {
            case ASKING, NEW -> Status.RAISED;
            case ACKNOWLEDGED -> Status.ACKNOWLEDGED;
            case SNOOZED -> Status.SNOOZED;
        };
    }

    private void any(List<String> parts, String column, Collection<?> wanted) {
        String name = column.substring(2);
        if (wanted.size() == 1) {
            parts.add(column + " = " + value(name, wanted.iterator().next()));
        } else if (!wanted.isEmpty()) {
            parts.add(column + " in (" + value(name, wanted) + ")");
        }
    }

    private String value(String name, Object value) {
        values.put(name, value);
        return ":" + name;
    }

    /**
     * The first different episodes, each at the place of the first of its flags.
     *
     * @param after where the ranking is taken up; from its beginning when empty
     */
    List<Cursor> places(Optional<Cursor> after, int atMost) {
        int each = atMost / Math.max(1, rules.size()) + RankedWalks.AT_LEAST;
        List<RankedWalks.Reading> readings = index == Index.RULE
                ? rules.stream()
                        .<RankedWalks.Reading>map(rule -> (from, size) -> read(from, size, rule))
                        .toList()
                : List.of((from, size) -> read(from, size, null));
        return RankedWalks.first(readings, after, atMost, each);
    }

    private List<Cursor> read(Optional<Cursor> after, int size, @Nullable String rule) {
        String from = after.isEmpty()
                ? ""
                : " and (f.severity < :read or (f.severity = :read and (f.since > :day or (f.since = :day and f.episode > :last))))";
        String join = fitting.contains("e.") ? " join episode e on e.id = f.episode" : "";
        NativeQuery<?> query = ask("select " + PLACE + " from flag f" + join + " where " + fitting + from
                + (rule == null ? "" : " and f.rule = :walked") + " order by " + index.columns
                + "f.severity desc, f.since, f.episode fetch first " + size + " rows only");
        after.ifPresent(place -> query.setParameter("read", place.severity().rank())
                .setParameter("day", place.since())
                .setParameter("last", place.episode().value()));
        if (rule != null) {
            query.setParameter("walked", rule);
        }
        return query.getResultList().stream().map(row -> place((Object[]) row)).toList();
    }

    /** Of each of some episodes the flag that it is ranked by. */
    Map<EpisodeId, Lead> leads(Collection<EpisodeId> episodes) {
        NativeQuery<?> query = ask("select " + PLACE + ", f.id as flag, e.owner as owner, e.onset as onset"
                        + " from episode e join flag f on f.episode = e.id where e.id in (:shown) and " + fitting
                        + " order by f.severity desc, f.since, f.rule, f.subject")
                .addScalar("flag", UUID.class)
                .addScalar("owner", String.class)
                .addScalar("onset", LocalDate.class)
                .setParameter("shown", episodes.stream().map(EpisodeId::value).toList());
        Map<EpisodeId, Lead> leads = new HashMap<>();
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            Cursor place = place(columns);
            FlagId flag = new FlagId((UUID) columns[3]);
            leads.putIfAbsent(place.episode(), new Lead(place, flag, (String) columns[4], (LocalDate) columns[5]));
        }
        return leads;
    }

    private static Cursor place(Object[] columns) {
        return new Cursor(
                Severity.ofRank((Integer) columns[0]), (LocalDate) columns[1], new EpisodeId((UUID) columns[2]));
    }

    private NativeQuery<?> ask(String sql) {
        NativeQuery<?> query = database.unwrap(Session.class)
                .createNativeQuery(sql, Object.class)
                .addScalar("severity", Integer.class)
                .addScalar("since", LocalDate.class)
                .addScalar("episode", UUID.class);
        values.forEach(query::setParameter);
        return query;
    }
}
