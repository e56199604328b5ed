package org.marrowwatch.record;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.marrowwatch.episode.Term;
import org.marrowwatch.intake.imports.Import;
import org.marrowwatch.intake.imports.Imports;
import org.marrowwatch.intake.imports.KeptRow;
import org.marrowwatch.intake.imports.KeptRow.Status;
import org.marrowwatch.intake.imports.Outcome;
import org.marrowwatch.intake.imports.Progress;
import org.marrowwatch.intake.imports.Raised;
import org.marrowwatch.intake.imports.Row;

/** Imports and their rows in the database. */
@ApplicationScoped
class SqlImports implements Imports, PanacheRepositoryBase<ImportedRow, UUID> {

    private static final int SKIP_LOCKED = -2;

    /** So many find something to do at the same time. */
    private static final int MOST_INSTANCES = 10;

    /** What a row asks of whoever reads it: that of its most severe flag. */
    private static final String WORST =
            "case when r.critical > 0 then 3 when r.warning > 0 then 2 when r.info > 0 then 1 else 0 end";

    private static final String PROGRESS = "select r.partOf, r.status, count(*), min(r.settledAt),"
            + " sum(r.critical), sum(r.warning), sum(r.info)"
            + " from ImportedRow r where r.partOf in (?1) group by r.partOf, r.status";

    @Override
    public UUID add(String title, String sender, List<Row> rows, Instant now) {
        Instant begun = now.truncatedTo(ChronoUnit.MICROS);
        ImportRow row = new ImportRow();
        row.id = Ids.next();
        row.title = title;
        row.sender = sender;
        row.begunAt = begun;
        getEntityManager().persist(row);
        int number = 0;
        for (Row each : rows) {
            ImportedRow kept = ImportedRow.of(row.id, ++number, each);
            if (!each.fit()) {
                kept.take(Outcome.refused(each.problems()), begun);
            }
            persist(kept);
        }
        return row.id;
    }

    @Override
    public Optional<Import> find(UUID id) {
        return imports(getEntityManager()
                        .createQuery("from ImportRow i where i.id = ?1", ImportRow.class)
                        .setParameter(1, id)
                        .getResultList())
                .stream()
                .findFirst();
    }

    @Override
    public List<Import> page(Optional<UUID> after, int size) {
        Optional<ImportRow> last = after.map(id -> getEntityManager().find(ImportRow.class, id));
        String where = last.isPresent() ? " where i.begunAt < :at or (i.begunAt = :at and i.id < :id)" : "";
        TypedQuery<ImportRow> query = getEntityManager()
                .createQuery("from ImportRow i" + where + " order by i.begunAt desc, i.id desc", ImportRow.class);
        last.ifPresent(row -> query.setParameter("at", row.begunAt).setParameter("id", row.id));
        return imports(query.setMaxResults(size).getResultList());
    }

    private List<Import> imports(List<ImportRow> rows) {
        Map<UUID, Progress> progress = progress(rows.stream().map(row -> row.id).toList());
        return rows.stream()
                .map(row -> new Import(
                        row.id,
                        row.title,
                        row.sender,
                        row.begunAt,
                        progress.getOrDefault(row.id, new Progress(Map.of(), Optional.empty(), Raised.NONE))))
                .toList();
    }

    /** One query for a whole page of imports. */
    private Map<UUID, Progress> progress(Collection<UUID> imports) {
        Map<UUID, List<Tuple>> counted = new HashMap<>();
        getEntityManager()
                .createQuery(PROGRESS, Tuple.class)
                .setParameter(1, imports)
                .getResultStream()
                .forEach(row -> counted.computeIfAbsent(row.get(0, UUID.class), id -> new ArrayList<>())
                        .add(row));
        Map<UUID, Progress> progress = new HashMap<>();
        counted.forEach((id, rows) -> progress.put(id, progress(rows)));
        return progress;
    }

    private static Progress progress(List<Tuple> counted) {
        Map<Status, Integer> rows = new EnumMap<>(Status.class);
        counted.forEach(row ->
                rows.put(Term.parse(Status.class, row.get(1, String.class)).orElseThrow(), number(row, 2)));
        Raised raised = counted.stream()
                .map(row -> new Raised(number(row, 4), number(row, 5), number(row, 6)))
                .reduce(Raised.NONE, Raised::and);
        Optional<Instant> first = counted.stream()
                .flatMap(row -> Optional.ofNullable(row.get(3, Instant.class)).stream())
                .min(Instant::compareTo);
        return new Progress(rows, first, raised);
    }

    private static int number(Tuple row, int place) {
        return row.get(place, Number.class).intValue();
    }

    @Override
    public List<KeptRow> rows(UUID id, Status status, Optional<UUID> after, int size) {
        Optional<ImportedRow> last = after.flatMap(this::findByIdOptional);
        String later = last.isPresent()
                ? " and (" + WORST + " < :worst or (" + WORST + " = :worst and r.number > :number))"
                : "";
        TypedQuery<ImportedRow> query = getEntityManager()
                .createQuery(
                        "from ImportedRow r where r.partOf = :import and r.status = :status" + later + " order by "
                                + WORST + " desc, r.number",
                        ImportedRow.class)
                .setParameter("import", id)
                .setParameter("status", status.slug());
        last.ifPresent(row -> query.setParameter("worst", worst(row)).setParameter("number", row.number));
        return kept(query.setMaxResults(size).getResultList());
    }

    private static int worst(ImportedRow row) {
        if (row.critical > 0) {
            return 3;
        }
        return row.warning > 0 ? 2 : row.info > 0 ? 1 : 0;
    }

    private List<KeptRow> kept(List<ImportedRow> rows) {
        return rows.stream()
                .map(row -> row.kept(getEntityManager().find(ImportRow.class, row.partOf).sender))
                .toList();
    }

    /** First looks what waits and then locks, because H2 locks all that it sorts and leaves nothing to the others. */
    @Override
    public List<KeptRow> claim(int atMost) {
        List<UUID> waiting = getEntityManager()
                .createQuery("select r.id from ImportedRow r where r.status = ?1 order by r.id", UUID.class)
                .setParameter(1, Status.WAITING.slug())
                .setMaxResults(atMost * MOST_INSTANCES)
                .getResultList();
        for (int from = 0; from < waiting.size(); from += atMost) {
            List<KeptRow> free = free(waiting.subList(from, Math.min(from + atMost, waiting.size())));
            if (!free.isEmpty()) {
                return free;
            }
        }
        return List.of();
    }

    @Override
    public Optional<KeptRow> claim(UUID row) {
        return free(List.of(row)).stream().findFirst();
    }

    private List<KeptRow> free(List<UUID> rows) {
        return kept(find("id in ?1 and status = ?2", rows, Status.WAITING.slug())
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                        .list())
                .stream()
                .sorted(Comparator.comparingInt(KeptRow::number))
                .toList();
    }

    @Override
    public void settle(UUID row, Outcome outcome, Instant now) {
        getEntityManager().find(ImportedRow.class, row).take(outcome, now.truncatedTo(ChronoUnit.MICROS));
        // the next row has nothing to do with this one; else each query would look through all that came before
        flush();
        getEntityManager().clear();
    }

    @Override
    public int cancel(UUID id, Instant now) {
        return update(
                "status = ?1, settledAt = ?2 where partOf = ?3 and status = ?4",
                Status.CANCELLED.slug(),
                now.truncatedTo(ChronoUnit.MICROS),
                id,
                Status.WAITING.slug());
    }
}
