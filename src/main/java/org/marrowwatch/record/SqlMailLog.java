package org.marrowwatch.record;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.marrowwatch.alerts.Mail;
import org.marrowwatch.alerts.MailLog;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Term;
import org.marrowwatch.flags.Flag;

/** Mails in the database. */
@ApplicationScoped
class SqlMailLog implements MailLog, PanacheRepositoryBase<MailRow, UUID> {

    @Override
    public void add(Mail mail, Instant due) {
        MailRow row = MailRow.of(mail, due.truncatedTo(ChronoUnit.MICROS));
        persistAndFlush(row);
        // let go, as a round of digests adds so many that looking through them again would take most of its time
        getEntityManager().detach(row);
    }

    @Override
    public List<Mail.Step> steps(UUID mail) {
        return steps(List.of(mail)).getOrDefault(mail, List.of());
    }

    @Override
    public Map<UUID, Instant> lastSteps(Collection<UUID> mails) {
        return getEntityManager()
                .createQuery(
                        "select s.mail, max(s.at) from MailStepRow s where s.mail in (?1) group by s.mail", Tuple.class)
                .setParameter(1, mails)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, Instant.class)));
    }

    @Override
    public List<Flag> toldBy(UUID mail) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select f.* from flag f where f.id in (select a.flag from alert a where a.mail = ?1)"
                                + " order by f.severity desc, f.since, f.id",
                        FlagRow.class)
                .setParameter(1, mail)
                .getResultStream()
                .map(FlagRow::flag)
                .toList();
    }

    @Override
    public List<Mail> page(Filter filter, Optional<UUID> after, int size) {
        Where where = where(filter);
        filter.status().ifPresent(status -> where.add("m.status = :status", "status", status.slug()));
        after.flatMap(this::findByIdOptional).ifPresent(last -> {
            where.add("(m.createdAt < :at or (m.createdAt = :at and m.id < :id))", "at", last.createdAt);
            where.give("id", last.id);
        });
        TypedQuery<MailRow> query = getEntityManager()
                .createQuery("from MailRow m" + where + " order by m.createdAt desc, m.id desc", MailRow.class);
        where.fill(query);
        return query.setMaxResults(size).getResultStream().map(MailRow::mail).toList();
    }

    @Override
    public Map<Mail.Status, Long> counts(Filter filter) {
        Where where = where(filter);
        TypedQuery<Tuple> query = getEntityManager()
                .createQuery("select m.status, count(m) from MailRow m" + where + " group by m.status", Tuple.class);
        where.fill(query);
        Map<Mail.Status, Long> counts = new EnumMap<>(Mail.Status.class);
        query.getResultList()
                .forEach(row -> counts.put(
                        Term.parse(Mail.Status.class, row.get(0, String.class)).orElseThrow(), row.get(1, Long.class)));
        return counts;
    }

    /** Without the status, by which the counts are told apart. */
    private static Where where(Filter filter) {
        Where where = new Where();
        filter.recipient().ifPresent(name -> where.add("m.recipient = :recipient", "recipient", name));
        filter.kind().ifPresent(kind -> where.add("m.kind = :kind", "kind", kind.slug()));
        return where;
    }

    @Override
    public Optional<Mail> find(UUID id) {
        return findByIdOptional(id).map(MailRow::mail);
    }

    @Override
    public List<Mention> about(EpisodeId episode) {
        List<?> rows = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select m.id as id, m.recipient as recipient, m.kind as kind, m.status as status,"
                                + " m.created_at as made from mail m where m.id in (select a.mail from alert a"
                                + " join flag f on f.id = a.flag where f.episode = ?1) order by m.created_at, m.id",
                        Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("recipient", String.class)
                .addScalar("kind", String.class)
                .addScalar("status", String.class)
                .addScalar("made", Instant.class)
                .setParameter(1, episode.value())
                .getResultList();
        Map<UUID, List<Mail.Step>> steps =
                steps(rows.stream().map(row -> (UUID) ((Object[]) row)[0]).toList());
        return rows.stream().map(row -> mention((Object[]) row, steps)).toList();
    }

    private Map<UUID, List<Mail.Step>> steps(Collection<UUID> mails) {
        return getEntityManager()
                .createQuery("from MailStepRow s where s.mail in (?1) order by s.id", MailStepRow.class)
                .setParameter(1, mails)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.mail, Collectors.mapping(MailStepRow::step, Collectors.toList())));
    }

    private static Mention mention(Object[] row, Map<UUID, List<Mail.Step>> steps) {
        UUID mail = (UUID) row[0];
        return new Mention(
                mail,
                (String) row[1],
                Term.parse(Mail.Kind.class, (String) row[2]).orElseThrow(),
                Term.parse(Mail.Status.class, (String) row[3]).orElseThrow(),
                (Instant) row[4],
                steps.getOrDefault(mail, List.of()));
    }
}
