package org.marrowwatch.record;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
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
 * The one query behind the rows of the worklist and their counts: of each episode the most urgent flag that fits a filter.
 * It walks an index in the order of the ranking, so that a page reads little more than its rows. An index has one rule at
 * a time in that order; several rules are several walks whose rows are merged.
 */
final class RankedFlags {

    private static final Comparator<Found> RANKING = Comparator.comparing((Found row) -> row.severity)
            .reversed()
            .thenComparing(row -> row.since)
            .thenComparing(row -> row.episode);

    private static final String COLUMNS =
            "f.episode as episode, f.id as flag, f.severity as severity, f.since as since,"
                    + " e.owner as owner, e.onset as onset";

    /** The columns with which an index begins that has the ranking after them; they say to the database which it is. */
    private enum Index {
        RULE("f.rule, f.asks, "),
        AREA("f.asks, f.area, "),
        ASKS("f.asks, "),
        STATUS("f.status, "),
        /** Where the episodes are few, theirs, ranked afterwards. */
        EPISODE("");

        private final String columns;

        Index(String columns) {
            this.columns = columns;
        }

        static Index of(Filter filter) {
            if (filter.among() != null
                    || (filter.owner() != null && !filter.owner().equals(Filter.NOBODY))) {
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

    private final Index index;
    private final String where;
    private final Map<String, Object> values = new HashMap<>();
    private final List<String> rules;

    RankedFlags(Filter filter, Optional<Cursor> after) {
        this.index = Index.of(filter);
        List<String> parts = new ArrayList<>();
        parts.add(fitting(filter, "f"));
        parts.add("not exists (select 1 from flag g where g.episode = f.episode and " + fitting(filter, "g")
                + " and (g.severity > f.severity or (g.severity = f.severity and (g.since < f.since or (g.since = f.since"
                + " and (g.rule < f.rule or (g.rule = f.rule and g.subject < f.subject)))))))");
        if (Filter.NOBODY.equals(filter.owner())) {
            parts.add("e.owner is null");
        } else if (filter.owner() != null) {
            parts.add(
                    "f.episode in (select o.id from episode o where o.owner = " + value("owner", filter.owner()) + ")");
        }
        after.ifPresent(place -> parts.add(further(place)));
        this.where = String.join(" and ", parts) + (index == Index.RULE ? " and f.rule = :walked" : "");
        this.rules = index == Index.RULE ? filter.rules().stream().sorted().toList() : List.of();
    }

    private String fitting(Filter filter, String flag) {
        List<String> parts = new ArrayList<>();
        if (filter.state() == State.ASKING || index == Index.RULE || index == Index.AREA) {
            parts.add("x.asks = true");
        }
        if (filter.state() != State.ASKING) {
            parts.add("x.status = '" + status(filter.state()).slug() + "'");
        }
        any(parts, "x.rule", filter.rules());
        any(
                parts,
                "x.severity",
                filter.severities().stream().map(Severity::rank).toList());
        any(
                parts,
                "x.area",
                Stream.ofNullable(filter.area()).map(area -> area.slug()).toList());
        any(
                parts,
                "x.side",
                Stream.ofNullable(filter.side()).map(side -> side.slug()).toList());
        if (filter.among() != null && filter.among().isEmpty()) {
            parts.add("1 = 0");
        } else if (filter.among() != null) {
            any(
                    parts,
                    "x.episode",
                    filter.among().stream().map(EpisodeId::value).toList());
        }
        return String.join(" and ", parts).replace("x.", flag + ".");
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

    private String further(Cursor place) {
        String severity = value("from", place.severity().rank());
        String since = value("since", place.since());
        return "(f.severity < " + severity + " or (f.severity = " + severity + " and (f.since > " + since
                + " or (f.since = " + since + " and f.episode > "
                + value("last", place.episode().value()) + "))))";
    }

    private String ranked(String columns, int atMost) {
        return "select " + columns + " from flag f join episode e on e.id = f.episode where " + where + " order by "
                + index.columns + "f.severity desc, f.since, f.episode fetch first " + atMost + " rows only";
    }

    /** A row as the database has it. */
    record Found(
            EpisodeId episode,
            FlagId lead,
            Severity severity,
            LocalDate since,
            @Nullable String owner,
            LocalDate onset) {}

    /** The first rows. */
    List<Found> rows(EntityManager database, int atMost) {
        return walks(database, ranked(COLUMNS, atMost))
                .flatMap(walk -> walk
                        .addScalar("episode", UUID.class)
                        .addScalar("flag", UUID.class)
                        .addScalar("severity", Integer.class)
                        .addScalar("since", LocalDate.class)
                        .addScalar("owner", String.class)
                        .addScalar("onset", LocalDate.class)
                        .getResultList()
                        .stream())
                .map(row -> found((Object[]) row))
                .sorted(RANKING)
                .limit(atMost)
                .toList();
    }

    private static Found found(Object[] columns) {
        return new Found(
                new EpisodeId((UUID) columns[0]),
                new FlagId((UUID) columns[1]),
                Severity.ofRank((Integer) columns[2]),
                (LocalDate) columns[3],
                (String) columns[4],
                (LocalDate) columns[5]);
    }

    /** How many of the first rows have each severity. */
    Map<Severity, Integer> counts(EntityManager database, int atMost) {
        Map<Severity, Integer> counted = new EnumMap<>(Severity.class);
        String counts = "select ranked.severity, count(*) from ("
                + ranked("f.severity as severity, f.since, f.episode", atMost) + ") ranked group by ranked.severity";
        walks(database, counts).flatMap(walk -> walk.getResultList().stream()).forEach(row -> {
            Object[] columns = (Object[]) row;
            counted.merge(
                    Severity.ofRank(((Number) columns[0]).intValue()), ((Number) columns[1]).intValue(), Integer::sum);
        });
        return first(counted, atMost);
    }

    private static Map<Severity, Integer> first(Map<Severity, Integer> counted, int atMost) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        int left = atMost;
        for (Severity severity : List.of(Severity.CRITICAL, Severity.WARNING, Severity.INFO)) {
            int number = Math.min(left, counted.getOrDefault(severity, 0));
            if (number > 0) {
                counts.put(severity, number);
                left -= number;
            }
        }
        return counts;
    }

    private Stream<NativeQuery<?>> walks(EntityManager database, String sql) {
        return index == Index.RULE
                ? rules.stream().map(rule -> ask(database, sql).setParameter("walked", rule))
                : Stream.of(ask(database, sql));
    }

    private NativeQuery<?> ask(EntityManager database, String sql) {
        NativeQuery<?> query = database.unwrap(Session.class).createNativeQuery(sql, Object.class);
        values.forEach(query::setParameter);
        return query;
    }
}
