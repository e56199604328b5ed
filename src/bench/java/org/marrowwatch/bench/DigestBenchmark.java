package org.marrowwatch.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.marrowwatch.house.PackagedMarrowwatch;

/**
 * How long the packaged service takes to write and queue the digests of many clinicians over many open flags, and how long
 * plain JDBC takes to insert the same mails and ledger rows. Arguments: clinicians (1,000 unless told), flags (100,000), and
 * how many are in a team (10; 1 when everyone is told only of their own, 0 when everyone is told of everything).
 */
public final class DigestBenchmark {

    private static final Pattern ROUND = Pattern.compile("marrowwatch_digests_round_seconds_sum (\\S+)");
    /** So many are told of everything first, as the service has long been running when it writes the digests of a day. */
    private static final int WARM_UP = 300;

    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private final String database;
    private final int clinicians;
    private final int flags;
    private final int teamSize;

    private DigestBenchmark(Path data, int clinicians, int flags, int teamSize) {
        this.database = "jdbc:h2:file:" + data.resolve("marrowwatch") + ";WRITE_DELAY=0;AUTO_SERVER=TRUE";
        this.clinicians = clinicians;
        this.flags = flags;
        this.teamSize = teamSize;
    }

    public static void main(String[] arguments) throws Exception {
        int clinicians = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
        int flags = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        int teamSize = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 10;
        Path data = Files.createTempDirectory("digest-benchmark");
        DigestBenchmark benchmark = new DigestBenchmark(data, clinicians, flags, teamSize);
        try (PackagedMarrowwatch empty =
                PackagedMarrowwatch.fast(data, "-Dmarrowwatch.digest.every=24h", "-Dmarrowwatch.relay.every=24h")) {
            empty.awaitReady();
            empty.stop();
        }
        benchmark.fill();
        String[] settings = {
            "-Dmarrowwatch.digest.at=00:00",
            "-Dmarrowwatch.digest.every=1s",
            "-Dmarrowwatch.mail.every=1h",
            "-Dmarrowwatch.relay.every=24h",
            "-Dquarkus.datasource.jdbc.url=" + benchmark.database,
            "-Dh2.bindAddress=127.0.0.1"
        };
        try (PackagedMarrowwatch service = PackagedMarrowwatch.fast(data, settings)) {
            service.awaitReady();
            double before = benchmark.rounds(service, 0);
            benchmark.admit();
            System.out.printf(
                    "%-44s %8.2f s%n", "digests written and queued", benchmark.rounds(service, before) - before);
            service.stop();
        }
        benchmark.compare();
    }

    /** Clinicians in teams, and copies of the flags of the demo on episodes that they look after. */
    private void fill() throws SQLException {
        try (Connection connection = DriverManager.getConnection(database, "", "");
                Statement sql = connection.createStatement()) {
            sql.execute("delete from subscription");
            // neither mails that are told at once nor looks at the episodes are measured
            sql.execute("delete from announcement");
            if (sql.executeUpdate("update rule_book set finished = true, reached = null where fingerprint <> ''")
                    == 0) {
                throw new IllegalStateException("the service was stopped before it had read the rule book");
            }
            // the one who reads the metrics, but is told nothing
            sql.execute("update account set suspended = name <> 'clinician', address = null");
            sql.execute("insert into account (name, password, role, address, language, suspended)"
                    + " select 'c' || x, '', 'clinician', 'c' || x || '@example.org', case mod(x, 2) when 0 then 'en'"
                    + " else 'fr' end, true from system_range(0, " + (clinicians - 1) + ")");
            sql.execute("insert into subscription (account, critical, rhythm, from_severity, reach)"
                    + " select name, 'team', 'daily', 1, '" + (teamSize == 1 ? "mine" : "team")
                    + "' from account where role = 'clinician'");
            sql.execute("insert into account (name, password, role, address, language, suspended) select 'w' || x, '',"
                    + " 'clinician', 'w' || x || '@example.org', 'en', false from system_range(1, " + WARM_UP + ")");
            sql.execute("insert into subscription (account, critical, rhythm, from_severity, reach)"
                    + " select name, 'team', 'daily', 1, 'all' from account where name like 'w%'");
            if (teamSize > 0) {
                sql.execute("insert into team (name) select 't' || x from system_range(0, "
                        + (clinicians - 1) / teamSize + ")");
                sql.execute("insert into team_member (team, account) select 't' || (x / " + teamSize + "), 'c' || x"
                        + " from system_range(0, " + (clinicians - 1) + ")");
            }
            sql.execute("create local temporary table sample as select rownum() - 1 as n, f.* from flag f"
                    + " where status = 'raised' and severity < 3");
            sql.execute(
                    "create local temporary table made as select x as n, random_uuid() as episode from system_range(0, "
                            + (flags - 1) + ")");
            // nobody of the demo, whose episodes would be looked at again together with these
            sql.execute("insert into patient (id, identifier, sex) values (random_uuid(), 'benchmark', 'female')");
            sql.execute("insert into episode (id, patient, onset, opened_at, changes, look_failures, owner)"
                    + " select m.episode, p.id, date '2026-01-01', current_timestamp, 1, 0, 'c' || mod(m.n, "
                    + clinicians
                    + ") from made m join patient p on p.identifier = 'benchmark'");
            sql.execute(
                    "insert into flag (id, episode, rule, rule_version, severity, subject, side, area, since, status,"
                            + " occurrence, version, body, asks, news, unanswered_since)"
                            + " select random_uuid(), m.episode, s.rule, s.rule_version, s.severity, s.subject, s.side, s.area,"
                            + " s.since, s.status, 1, 1, s.body, true, 1, current_timestamp from made m join sample s"
                            + " on s.n = mod(m.n, (select count(*) from sample))");
        }
    }

    /** Until then only those who warm the service up are mailed. */
    private void admit() throws SQLException {
        try (Connection connection = DriverManager.getConnection(database, "", "");
                Statement sql = connection.createStatement()) {
            sql.execute("update account set suspended = false where name regexp '^c[0-9]+$'");
        }
    }

    /** How long all rounds have taken, once it is more than before; in seconds. */
    private double rounds(PackagedMarrowwatch service, double before) throws Exception {
        Instant patience = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(patience)) {
            Matcher sum = ROUND.matcher(service.get("/q/metrics").body());
            if (sum.find() && Double.parseDouble(sum.group(1)) > before) {
                return Double.parseDouble(sum.group(1));
            }
            // the metrics count flags themselves: seldom asked for, they do not slow down what is measured
            Thread.sleep(2_000);
        }
        throw new IllegalStateException("no digests within " + PATIENCE + ":\n" + service.log());
    }

    private void compare() throws SQLException {
        try (Connection connection = DriverManager.getConnection(database, "", "")) {
            connection.setAutoCommit(false);
            double mails = copy(connection, "mail");
            double told = copy(connection, "alert");
            System.out.printf("%-44s %8.2f s%n", "the same rows by plain JDBC", mails + told);
        }
    }

    /** Inserts all rows of a table into one with the same columns and indexes, in transactions of 100 rows; in seconds. */
    private static double copy(Connection connection, String table) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute("create table copied_" + table + " as select * from " + table + " where 1 = 0");
            if (table.equals("alert")) {
                sql.execute("alter table copied_alert alter column recipient set not null");
                sql.execute("alter table copied_alert alter column occasion set not null");
                sql.execute("alter table copied_alert add primary key (recipient, occasion)");
                sql.execute("create index copied_latest on copied_alert (recipient, latest, flag)");
                sql.execute("create index copied_flag on copied_alert (flag, mail)");
                sql.execute("create index copied_by_mail on copied_alert (mail)");
            } else {
                sql.execute("alter table copied_mail alter column id set not null");
                sql.execute("alter table copied_mail add primary key (id)");
            }
            try (ResultSet rows = sql.executeQuery("select * from " + table + " where recipient regexp '^c[0-9]+$'")) {
                return insert(connection, table, rows);
            }
        }
    }

    private static double insert(Connection connection, String table, ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        String places = "?" + ", ?".repeat(columns - 1);
        int count = 0;
        long spent = 0;
        try (PreparedStatement insert =
                connection.prepareStatement("insert into copied_" + table + " values (" + places + ")")) {
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    insert.setObject(column, rows.getObject(column));
                }
                insert.addBatch();
                if (++count % 100 == 0) {
                    long start = System.nanoTime();
                    insert.executeBatch();
                    spent += System.nanoTime() - start;
                }
            }
            long start = System.nanoTime();
            insert.executeBatch();
            connection.commit();
            spent += System.nanoTime() - start;
        }
        System.out.printf("%,10d rows of %s%n", count, table);
        return spent / 1e9;
    }
}
