package org.marrowwatch.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.flags.FlagBoard;
import org.marrowwatch.flags.Flags;
import org.marrowwatch.flags.Status;
import org.marrowwatch.flags.Worklist;
import org.marrowwatch.rules.Severity;

/** The worklist in the database, ranked by an index and paged by the place in the ranking. */
@ApplicationScoped
class SqlWorklist implements Worklist {

    private final EntityManager database;
    private final FlagBoard board;

    SqlWorklist(EntityManager database, FlagBoard board) {
        this.database = database;
        this.board = board;
    }

    @Override
    public Page page(Filter filter, Optional<Cursor> after, int size) {
        Map<String, Object> values = new HashMap<>();
        String where = ranked(after, values) + fitting(filter, values);
        TypedQuery<Tuple> query = database.createQuery(
                "select e.id, p.identifier, e.onset, e.worstSeverity, e.worstSince from EpisodeRow e"
                        + " join PatientRow p on p.id = e.patient where " + where
                        + " order by e.worstSeverity desc, e.worstSince, e.id",
                Tuple.class);
        values.forEach(query::setParameter);
        List<Tuple> found = query.setMaxResults(size + 1).getResultList();
        List<Tuple> shown = found.subList(0, Math.min(size, found.size()));
        Optional<Cursor> next =
                found.size() > size ? Optional.of(cursor(shown.get(shown.size() - 1))) : Optional.empty();
        return new Page(rows(shown), next);
    }

    private static String ranked(Optional<Cursor> after, Map<String, Object> values) {
        if (after.isEmpty()) {
            return "e.worstSeverity is not null";
        }
        values.put("severity", after.get().severity().rank());
        values.put("since", after.get().since());
        values.put("id", after.get().episode().value());
        return "(e.worstSeverity < :severity or (e.worstSeverity = :severity and (e.worstSince > :since"
                + " or (e.worstSince = :since and e.id > :id))))";
    }

    private static String fitting(Filter filter, Map<String, Object> values) {
        if (filter.equals(Filter.ALL)) {
            return "";
        }
        StringBuilder exists = new StringBuilder(
                " and exists (select f.id from FlagRow f where f.episode = e.id and f.status in :standing");
        values.put("standing", List.of(Status.RAISED.slug(), Status.ACKNOWLEDGED.slug()));
        filter.rule().ifPresent(rule -> {
            exists.append(" and f.rule = :rule");
            values.put("rule", rule);
        });
        filter.severity().ifPresent(wanted -> {
            exists.append(" and f.severity = :wanted");
            values.put("wanted", wanted.rank());
        });
        filter.area().ifPresent(area -> {
            exists.append(" and f.area = :area");
            values.put("area", area.slug());
        });
        filter.side().ifPresent(side -> {
            exists.append(" and f.side = :side");
            values.put("side", side.slug());
        });
        return exists.append(")").toString();
    }

    private static Cursor cursor(Tuple row) {
        return new Cursor(
                Severity.ofRank(row.get(3, Integer.class)),
                row.get(4, LocalDate.class),
                new EpisodeId(row.get(0, UUID.class)));
    }

    private List<Row> rows(List<Tuple> found) {
        List<EpisodeId> ids =
                found.stream().map(row -> new EpisodeId(row.get(0, UUID.class))).toList();
        Map<EpisodeId, List<Flag>> flags = board.ofAll(ids);
        List<Row> rows = new ArrayList<>();
        for (Tuple row : found) {
            EpisodeId id = new EpisodeId(row.get(0, UUID.class));
            List<Flag> standing = flags.getOrDefault(id, List.of()).stream()
                    .filter(Flag::standing)
                    .sorted(Flags.MOST_URGENT_FIRST)
                    .toList();
            rows.add(new Row(id, row.get(1, String.class), row.get(2, LocalDate.class), standing));
        }
        return rows;
    }
}
