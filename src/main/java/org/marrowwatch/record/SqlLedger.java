package org.marrowwatch.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.marrowwatch.alerts.Ledger;
import org.marrowwatch.alerts.Mail;
import org.marrowwatch.alerts.Matter;
import org.marrowwatch.alerts.Notice;
import org.marrowwatch.alerts.Notices;
import org.marrowwatch.alerts.Telling;
import org.marrowwatch.flags.FlagId;
import org.marrowwatch.rules.Severity;

/** The ledger in the database. It is read and written in bulk, as a round of digests tells of very many flags. */
@ApplicationScoped
class SqlLedger implements Ledger {

    /** Stands in the occasions of which nobody was told in the end. */
    private static final String WITHDRAWN = "/withdrawn/";

    private static final String WORDS =
            "select a.flag, a.key.recipient, a.occurrence, a.news, a.severity, a.round, a.toldAt"
                    + " from AlertRow a where a.latest and ";

    /** One statement for all that a mail tells, as a statement for each row takes a database twice as long. */
    private static final String INSERT =
            "insert into alert (recipient, told_at, mail, latest, occasion, flag, occurrence,"
                    + " news, severity, matter, round) select cast(? as varchar), cast(? as timestamp with time zone),"
                    + " cast(? as uuid), cast(? as boolean), t.* from unnest(cast(? as varchar array), cast(? as uuid array),"
                    + " cast(? as integer array), cast(? as integer array), cast(? as integer array), cast(? as varchar array),"
                    + " cast(? as integer array)) as t";

    private static final String FOLLOW = "update alert set latest = false where recipient = ? and latest"
            + " and flag in (select t.flag from unnest(cast(? as uuid array)) as t (flag))";

    private final EntityManager database;
    private final Notices notices;

    SqlLedger(EntityManager database, Notices notices) {
        this.database = database;
        this.notices = notices;
    }

    @Override
    public Map<FlagId, Word> lastWords(String recipient) {
        return latest("a.key.recipient = ?1", recipient).stream()
                .collect(Collectors.toMap(row -> new FlagId(row.get(0, UUID.class)), SqlLedger::word));
    }

    @Override
    public Map<String, Word> wordsOn(FlagId flag) {
        return latest("a.flag = ?1", flag.value()).stream()
                .collect(Collectors.toMap(row -> row.get(1, String.class), SqlLedger::word));
    }

    private List<Tuple> latest(String which, Object value) {
        return database.createQuery(WORDS + which, Tuple.class)
                .setParameter(1, value)
                .getResultList();
    }

    private static Word word(Tuple row) {
        return new Word(
                row.get(2, Integer.class),
                row.get(3, Integer.class),
                Severity.ofRank(row.get(4, Integer.class)),
                row.get(5, Integer.class),
                row.get(6, Instant.class));
    }

    @Override
    public void note(Mail mail, List<Telling> tellings) {
        followed(mail, tellings.stream().map(telling -> telling.notice().flag()).toList());
        write(mail, tellings, true);
    }

    @Override
    public void noteCleared(Mail mail, List<FlagId> flags) {
        if (flags.isEmpty()) {
            return;
        }
        followed(mail, flags);
        List<Telling> tellings = notices.of(flags).stream()
                .map(notice -> new Telling(notice, Matter.CLEARED, 1))
                .toList();
        write(mail, tellings, false);
    }

    /** A new word takes the place of the latest. */
    private void followed(Mail mail, List<FlagId> flags) {
        run(FOLLOW, (connection, update) -> {
            update.setString(1, mail.recipient());
            update.setArray(2, array(connection, "uuid", flags, FlagId::value));
        });
    }

    private void write(Mail mail, List<Telling> tellings, boolean latest) {
        List<Notice> told = tellings.stream().map(Telling::notice).toList();
        run(INSERT, (connection, insert) -> {
            insert.setString(1, mail.recipient());
            insert.setObject(2, mail.createdAt().atOffset(ZoneOffset.UTC));
            insert.setObject(3, mail.id());
            insert.setBoolean(4, latest);
            insert.setArray(5, array(connection, "varchar", tellings, Telling::occasion));
            insert.setArray(
                    6, array(connection, "uuid", told, notice -> notice.flag().value()));
            insert.setArray(7, array(connection, "integer", told, Notice::occurrence));
            insert.setArray(8, array(connection, "integer", told, Notice::news));
            insert.setArray(
                    9,
                    array(
                            connection,
                            "integer",
                            told,
                            notice -> notice.severity().rank()));
            insert.setArray(
                    10,
                    array(
                            connection,
                            "varchar",
                            tellings,
                            telling -> telling.matter().slug()));
            insert.setArray(11, array(connection, "integer", tellings, Telling::round));
        });
    }

    private interface Values {
        void fill(Connection connection, PreparedStatement statement) throws SQLException;
    }

    private void run(String sql, Values values) {
        database.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                values.fill(connection, statement);
                statement.executeUpdate();
            }
        });
    }

    private static <T> Array array(Connection connection, String type, List<T> all, Function<T, ?> value)
            throws SQLException {
        return connection.createArrayOf(type, all.stream().map(value).toArray());
    }

    @Override
    public void withdraw(UUID mail) {
        List<AlertRow> rows = rows(mail);
        rows.forEach(database::detach);
        // the occasion is free again, and the row still says what the mail would have told
        database.createNativeQuery("update alert set latest = false, occasion = occasion || ?2 where mail = ?1")
                .setParameter(1, mail)
                .setParameter(2, WITHDRAWN + mail)
                .executeUpdate();
        rows.forEach(row -> before(row).ifPresent(last -> last.latest = last.mayBeFollowed()));
    }

    /** The word that was the latest until this one came. */
    private Optional<AlertRow> before(AlertRow row) {
        return database.createQuery(
                        "from AlertRow where key.recipient = ?1 and flag = ?2 and key.occasion not like ?3"
                                + " order by toldAt desc, news desc, round desc",
                        AlertRow.class)
                .setParameter(1, row.key.recipient())
                .setParameter(2, row.flag)
                .setParameter(3, "%" + WITHDRAWN + "%")
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Told> toldBy(UUID mail) {
        List<AlertRow> rows = rows(mail);
        Map<FlagId, Notice> now = notices
                .of(rows.stream().map(row -> new FlagId(row.flag)).toList())
                .stream()
                .collect(Collectors.toMap(Notice::flag, Function.identity()));
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(now.get(new FlagId(row.flag))).stream()
                        .map(row::told))
                .toList();
    }

    private List<AlertRow> rows(UUID mail) {
        return database.createQuery("from AlertRow where mail = ?1", AlertRow.class)
                .setParameter(1, mail)
                .getResultList();
    }
}
