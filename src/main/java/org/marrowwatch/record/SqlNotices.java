package org.marrowwatch.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.alerts.Escalation;
import org.marrowwatch.alerts.Notice;
import org.marrowwatch.alerts.Notices;
import org.marrowwatch.episode.Area;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Term;
import org.marrowwatch.flags.FlagId;
import org.marrowwatch.flags.Status;
import org.marrowwatch.rules.Severity;

/** The flags with their owners, without what they say, so that very many can be read at once. */
@ApplicationScoped
class SqlNotices implements Notices {

    private static final String FLAG =
            "select f.id, f.episode, f.rule, f.severity, f.area, f.status, f.occurrence, f.news";

    private static final String COLUMNS =
            FLAG + ", e.owner, f.unansweredSince from FlagRow f join EpisodeRow e on e.id = f.episode where ";

    private static final Comparator<Since> MOST_URGENT_FIRST = Comparator.comparing(
                    (Since one) -> one.notice.severity(), Comparator.reverseOrder())
            .thenComparing(Since::day)
            .thenComparing(one -> one.notice.flag().value());

    private static final Map<String, Status> STATUSES = bySlug(Status.values());
    private static final Map<String, Area> AREAS = bySlug(Area.values());

    private final EntityManager database;

    SqlNotices(EntityManager database) {
        this.database = database;
    }

    private static <T extends Term> Map<String, T> bySlug(T[] terms) {
        return Stream.of(terms).collect(Collectors.toUnmodifiableMap(Term::slug, Function.identity()));
    }

    /** A flag that stands since a day. */
    private record Since(Notice notice, LocalDate day) {}

    @Override
    public List<Notice> standing() {
        // joined and put in order here: of a hundred thousand flags it takes H2 several times as long
        Map<UUID, String> owners = owners();
        return database
                .createQuery(FLAG + ", f.since from FlagRow f where f.status <> ?1", Tuple.class)
                .setParameter(1, Status.CLEARED.slug())
                .getResultList()
                .stream()
                .map(row -> new Since(notice(row, owners.get(row.get(1, UUID.class))), row.get(8, LocalDate.class)))
                .sorted(MOST_URGENT_FIRST)
                .map(Since::notice)
                .toList();
    }

    private Map<UUID, String> owners() {
        return database.createQuery("select e.id, e.owner from EpisodeRow e where e.owner is not null", Tuple.class)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, String.class)));
    }

    @Override
    public List<Notice> of(Collection<FlagId> flags) {
        if (flags.isEmpty()) {
            return List.of();
        }
        // in no order: asked for one, H2 reads an index that has it from its beginning
        return database.createQuery(COLUMNS + "f.id in (?1)", Tuple.class)
                .setParameter(1, flags.stream().map(FlagId::value).toList())
                .getResultStream()
                .map(SqlNotices::notice)
                .toList();
    }

    @Override
    public List<Unanswered> unanswered(Instant since, Escalation.Step step, int atMost) {
        return database.createQuery(
                        COLUMNS + "f.severity = ?1 and f.status = ?2 and f.unansweredSince <= ?3 and not exists"
                                + " (select 1 from EscalationRow s where s.key.flag = f.id and s.key.news = f.news"
                                + " and s.key.step = ?4) order by f.unansweredSince, f.id",
                        Tuple.class)
                .setParameter(1, Severity.CRITICAL.rank())
                .setParameter(2, Status.RAISED.slug())
                .setParameter(3, since)
                .setParameter(4, step.slug())
                .setMaxResults(atMost)
                .getResultStream()
                .map(row -> new Unanswered(notice(row), row.get(9, Instant.class)))
                .toList();
    }

    private static Notice notice(Tuple row) {
        return notice(row, row.get(8, String.class));
    }

    private static Notice notice(Tuple row, @Nullable String owner) {
        return new Notice(
                new FlagId(row.get(0, UUID.class)),
                new EpisodeId(row.get(1, UUID.class)),
                owner,
                row.get(2, String.class),
                Severity.ofRank(row.get(3, Integer.class)),
                area(row.get(4, String.class)),
                Objects.requireNonNull(STATUSES.get(row.get(5, String.class))),
                row.get(6, Integer.class),
                row.get(7, Integer.class));
    }

    private static @Nullable Area area(@Nullable String slug) {
        return slug == null ? null : AREAS.get(slug);
    }
}
