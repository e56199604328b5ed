package org.marrowwatch.record;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.marrowwatch.intake.imports.Import;
import org.marrowwatch.intake.imports.Imports;
import org.marrowwatch.intake.imports.KeptRow;
import org.marrowwatch.intake.imports.KeptRow.Status;
import org.marrowwatch.intake.imports.Outcome;
import org.marrowwatch.intake.imports.Row;

/** Imports and their rows in the database. */
@ApplicationScoped
class SqlImports implements Imports, PanacheRepositoryBase<ImportedRow, UUID> {

    @Override
    public UUID add(String title, String sender, List<Row> rows, Instant now) {
        Instant begun = now.truncatedTo(ChronoUnit.MICROS);
        ImportRow row = new ImportRow();
        row.id = Ids.next();
        row.title = title;
        row.sender = sender;
        row.begunAt = begun;
        row.unfit = (int) rows.stream().filter(each -> !each.fit()).count();
        row.refused = row.unfit;
        row.waiting = rows.size() - row.unfit;
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
        return Optional.ofNullable(getEntityManager().find(ImportRow.class, id)).map(ImportRow::made);
    }

    @Override
    public List<Import> page(Optional<UUID> after, int size) {
        Optional<ImportRow> last = after.map(id -> getEntityManager().find(ImportRow.class, id));
        String where = last.isPresent() ? " where i.begunAt < :at or (i.begunAt = :at and i.id < :id)" : "";
        TypedQuery<ImportRow> query = getEntityManager()
                .createQuery("from ImportRow i" + where + " order by i.begunAt desc, i.id desc", ImportRow.class);
        last.ifPresent(row -> query.setParameter("at", row.begunAt).setParameter("id", row.id));
        return query.setMaxResults(size).getResultStream().map(ImportRow::made).toList();
    }

    /** In two steps, because an index answers each of them and would not answer both at once. */
    @Override
    public List<KeptRow> rows(UUID id, Status status, Optional<UUID> after, int size) {
        Optional<ImportedRow> last = after.flatMap(this::findByIdOptional);
        if (last.isEmpty()) {
            return kept(some(id, status, size, "", Map.of()));
        }
        int worst = last.get().worst;
        List<ImportedRow> rows = new ArrayList<>(some(
                id,
                status,
                size,
                " and worst = :worst and number > :number",
                Map.of("worst", worst, "number", last.get().number)));
        if (rows.size() < size) {
            rows.addAll(some(id, status, size - rows.size(), " and worst < :worst", Map.of("worst", worst)));
        }
        return kept(rows);
    }

    private List<ImportedRow> some(UUID id, Status status, int size, String further, Map<String, Integer> than) {
        Parameters parameters = Parameters.with("import", id).and("status", status.slug());
        than.forEach(parameters::and);
        return find(
                        "partOf = :import and status = :status" + further
                                + " order by partOf, status, worst desc, number",
                        parameters)
                .page(0, size)
                .list();
    }

    private List<KeptRow> kept(List<ImportedRow> rows) {
        return rows.stream()
                .map(row -> row.kept(getEntityManager().find(ImportRow.class, row.partOf).sender))
                .toList();
    }

    @Override
    public List<KeptRow> claim(int atMost) {
        return inOrder(FreeRows.first(atMost, this::waiting, this::stillWaiting));
    }

    private List<UUID> waiting(int atMost) {
        return getEntityManager()
                .createQuery("select r.id from ImportedRow r where r.status = ?1 order by r.id", UUID.class)
                .setParameter(1, Status.WAITING.slug())
                .setMaxResults(atMost)
                .getResultList();
    }

    private PanacheQuery<ImportedRow> stillWaiting(List<UUID> rows) {
        return find("id in ?1 and status = ?2", rows, Status.WAITING.slug());
    }

    @Override
    public Optional<KeptRow> claim(UUID row) {
        return inOrder(FreeRows.locked(stillWaiting(List.of(row)))).stream().findFirst();
    }

    private List<KeptRow> inOrder(List<ImportedRow> rows) {
        return kept(rows).stream()
                .sorted(Comparator.comparingInt(KeptRow::number))
                .toList();
    }

    @Override
    public void settle(List<KeptRow> rows, Function<KeptRow, Outcome> trial, Instant now) {
        Instant when = now.truncatedTo(ChronoUnit.MICROS);
        Map<UUID, List<Outcome>> outcomes = new TreeMap<>();
        for (KeptRow row : rows) {
            Outcome outcome = trial.apply(row);
            ImportedRow kept = findById(row.id());
            kept.take(outcome, when);
            outcomes.computeIfAbsent(kept.partOf, id -> new ArrayList<>()).add(outcome);
            // the next row has nothing to do with this one; else each query would look through all that came before
            flush();
            getEntityManager().clear();
        }
        // last, because another instance that settles rows of the same import waits from here on
        outcomes.forEach((id, all) -> {
            ImportRow held = held(id);
            all.forEach(outcome -> held.count(outcome, when));
        });
    }

    /** An import as it is now, whatever was read of it before, held until this transaction ends. */
    private ImportRow held(UUID id) {
        ImportRow row = getEntityManager().find(ImportRow.class, id);
        getEntityManager().refresh(row, LockModeType.PESSIMISTIC_WRITE);
        return row;
    }

    @Override
    public int cancel(UUID id, Instant now) {
        int given = update(
                "status = ?1, settledAt = ?2 where partOf = ?3 and status = ?4",
                Status.CANCELLED.slug(),
                now.truncatedTo(ChronoUnit.MICROS),
                id,
                Status.WAITING.slug());
        if (given > 0) {
            held(id).cancel(given);
        }
        return given;
    }
}
