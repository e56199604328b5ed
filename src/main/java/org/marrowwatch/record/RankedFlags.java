package org.marrowwatch.record;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
 * It begins with the columns of an index in their order, so that a page reads little more than its rows.
 */
final class RankedFlags {

    private final Filter filter;
    private final Map<String, Object> values = new HashMap<>();
    private final StringBuilder where = new StringBuilder();
    private final String leading;

    RankedFlags(Filter filter) {
        this.filter = filter;
        boolean oneRule = filter.rules().size() == 1 && filter.state() == State.ASKING;
        this.leading = oneRule ? "f.rule, f.asks, " : filter.state() == State.ASKING ? "f.asks, " : "f.status, ";
        where.append(fitting("f"))
                .append(" and not exists (select 1 from flag g where g.episode = f.episode and ")
                .append(fitting("g"))
                .append(
                        " and (g.severity > f.severity or (g.severity = f.severity and (g.since < f.since"
                                + " or (g.since = f.since and (g.rule < f.rule or (g.rule = f.rule and g.subject < f.subject)))))))");
        value("owner", Optional.ofNullable(filter.owner()).filter(name -> !name.isEmpty()), " and e.owner = :owner");
        if (Filter.NOBODY.equals(filter.owner())) {
            where.append(" and e.owner is null");
        }
    }

    private String fitting(String flag) {
        List<String> parts = new ArrayList<>();
        if (filter.state() == State.ASKING) {
            parts.add("x.asks = true");
        } else {
            parts.add("x.status = '" + status(filter.state()).slug() + "'");
        }
        part(parts, "rules", filter.rules().isEmpty() ? null : filter.rules(), "x.rule in (:rules)");
        part(
                parts,
                "severities",
                filter.severities().isEmpty()
                        ? null
                        : filter.severities().stream().map(Severity::rank).toList(),
                "x.severity in (:severities)");
        part(parts, "area", filter.area() == null ? null : filter.area().slug(), "x.area = :area");
        part(parts, "side", filter.side() == null ? null : filter.side().slug(), "x.side = :side");
        if (filter.among() != null && filter.among().isEmpty()) {
            parts.add("1 = 0");
        } else if (filter.among() != null) {
            part(parts, "among", filter.among().stream().map(EpisodeId::value).toList(), "x.episode in (:among)");
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

    private void part(List<String> parts, String name, @Nullable Object wanted, String condition) {
        if (wanted != null) {
            values.put(name, wanted);
            parts.add(condition);
        }
    }

    private void value(String name, Optional<String> wanted, String condition) {
        wanted.ifPresent(text -> {
            values.put(name, text);
            where.append(condition);
        });
    }

    RankedFlags after(Optional<Cursor> place) {
        place.ifPresent(cursor -> {
            where.append(" and (f.severity < :severity or (f.severity = :severity and (f.since > :since"
                    + " or (f.since = :since and f.episode > :episode))))");
            values.put("severity", cursor.severity().rank());
            values.put("since", cursor.since());
            values.put("episode", cursor.episode().value());
        });
        return this;
    }

    private String ranked(String columns) {
        return "select " + columns + " from flag f join episode e on e.id = f.episode where " + where + " order by "
                + leading + "f.severity desc, f.since, f.episode";
    }

    /** A row as the database has it. */
    record Found(EpisodeId episode, FlagId lead, @Nullable String owner, LocalDate onset) {}

    /** The first rows. */
    List<Found> rows(EntityManager database, int atMost) {
        List<Found> rows = new ArrayList<>();
        List<?> found = ask(database, ranked("f.episode as episode, f.id as flag, e.owner as owner, e.onset as onset"))
                .addScalar("episode", UUID.class)
                .addScalar("flag", UUID.class)
                .addScalar("owner", String.class)
                .addScalar("onset", LocalDate.class)
                .setMaxResults(atMost)
                .getResultList();
        for (Object row : found) {
            Object[] columns = (Object[]) row;
            rows.add(new Found(
                    new EpisodeId((UUID) columns[0]), new FlagId((UUID) columns[1]), (String) columns[2], (LocalDate)
                            columns[3]));
        }
        return rows;
    }

    /** How many of the first rows have each rank of severity. */
    List<?> counts(EntityManager database, int atMost) {
        String counted =
                "select ranked.severity, count(*) from (" + ranked("f.severity as severity, f.since, f.episode")
                        + " fetch first " + atMost + " rows only) ranked group by ranked.severity";
        return ask(database, counted).getResultList();
    }

    private NativeQuery<?> ask(EntityManager database, String sql) {
        NativeQuery<?> query = database.unwrap(Session.class).createNativeQuery(sql, Object.class);
        values.forEach(query::setParameter);
        return query;
    }
}
