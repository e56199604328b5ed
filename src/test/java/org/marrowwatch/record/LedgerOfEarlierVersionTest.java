package org.marrowwatch.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever was told of a flag by an earlier version is not told again by this one, and is told what they had chosen. */
class LedgerOfEarlierVersionTest {

    private static final String DATABASE = "jdbc:h2:mem:earlier-ledger;DB_CLOSE_DELAY=-1";
    private static final String EPISODE = "'0190a1b2-0000-7000-8000-00000000e1f2'";
    private static final String AT = "timestamp with time zone '2026-01-02 10:00:00+00'";

    private final List<String> statements = new ArrayList<>();

    @BeforeEach
    void oneEpisode() {
        statements.add(
                "insert into patient (id, identifier, sex) values ('0190a1b2-0000-7000-8000-00000000aaaa', 'P', 'female')");
        statements.add("insert into episode (id, patient, onset, opened_at, changes, look_failures) values (" + EPISODE
                + ", '0190a1b2-0000-7000-8000-00000000aaaa', date '2024-01-01', " + AT + ", 1, 0)");
    }

    @AfterEach
    void nothingIsLeft() throws SQLException {
        execute(List.of("shutdown"));
    }

    private static void execute(List<String> statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(DATABASE);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static void migrate(String version) {
        Flyway.configure()
                .dataSource(DATABASE, "", "")
                .locations("classpath:db/migration/common")
                .javaMigrations(new WordsOfEarlierEpisodes())
                .target(version)
                .load()
                .migrate();
    }

    private void upgraded() throws SQLException {
        migrate("10");
        execute(statements);
        migrate("latest");
    }

    private static List<String> rows(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(DATABASE);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                List<String> values = new ArrayList<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    values.add(found.getString(column));
                }
                rows.add(String.join(" ", values));
            }
            return rows;
        }
    }

    private static String flag(int number) {
        return "'0190a1b2-0000-7000-8000-0000000000%02d'".formatted(number);
    }

    private void stands(int number, int severity, String status, int occurrence, String... events) {
        statements.add(
                "insert into flag (id, episode, rule, rule_version, severity, subject, since, status, occurrence,"
                        + " version, body) values (" + flag(number) + ", " + EPISODE + ", 'rule-" + number + "', 1, "
                        + severity
                        + ", 's', date '2026-01-01', '" + status + "', " + occurrence + ", 1, '{}')");
        for (String event : events) {
            statements.add("insert into flag_event (flag, episode, occurrence, kind, happened_at, clinic_day, facts)"
                    + " values (" + flag(number) + ", " + EPISODE + ", 1, '" + event + "', " + AT
                    + ", date '2026-01-02', '')");
        }
    }

    private void told(int number, int occurrence, String kind) {
        String mail = "random_uuid()";
        statements.add(
                "insert into mail (id, recipient, address, language, kind, subject, text_part, html_part, status,"
                        + " created_at, attempts) values (" + mail + ", 'ann', 'ann@example.org', 'en', '" + kind
                        + "', 's', 't', 'h', 'sent', " + AT + ", 1)");
        statements.add("insert into alert (recipient, flag, occurrence, kind, mail) select 'ann', " + flag(number)
                + ", " + occurrence + ", '" + kind + "', id from mail where id not in (select mail from alert)");
    }

    @Test
    void theLatestWordIsKept() throws SQLException {
        stands(1, 2, "raised", 1, "raised");
        told(1, 1, "digest");
        stands(2, 3, "raised", 1, "raised", "worsened");
        told(2, 1, "digest");
        told(2, 1, "critical");
        stands(3, 3, "raised", 2, "raised", "cleared", "raised-again");
        told(3, 1, "critical");

        upgraded();

        assertThat(rows("select rule, a.occurrence, a.news, a.severity from alert a join flag f on f.id = a.flag"
                        + " where latest order by rule"))
                .containsExactly("rule-1 1 1 2", "rule-2 1 2 3");
        assertThat(rows("select rule, news from flag order by rule"))
                .containsExactly("rule-1 1", "rule-2 2", "rule-3 2");
    }

    @Test
    void aFlagThatWorsenedAfterItsDigestIsStillNews() throws SQLException {
        stands(1, 3, "raised", 1, "raised", "worsened");
        told(1, 1, "digest");

        upgraded();

        assertThat(rows("select a.news < f.news, a.severity < f.severity from alert a join flag f on f.id = a.flag"))
                .containsExactly("TRUE TRUE");
    }

    @Test
    void onlyWhatNobodyAnsweredWaits() throws SQLException {
        stands(1, 3, "raised", 1, "raised");
        stands(2, 3, "acknowledged", 1, "raised", "acknowledged");

        upgraded();

        assertThat(rows("select rule from flag where unanswered_since is not null"))
                .containsExactly("rule-1");
    }

    @Test
    void choicesAreKept() throws SQLException {
        statements.add("insert into account (name, password, role, address, language) values"
                + " ('ann', '', 'nurse', 'ann@example.org', 'en'), ('bob', '', 'nurse', 'b@example.org', 'en')");
        statements.add(
                "insert into subscription (account, critical, rhythm, from_severity, own_only, muted) values"
                        + " ('ann', 'mine', 'working-days', 2, true, 'laboratory safety'), ('bob', 'all', 'daily', 1, false, '')");

        upgraded();

        assertThat(rows("select critical, rhythm, from_severity, reach, exceptions, address from subscription"
                        + " join account on name = account order by account"))
                .containsExactly(
                        "mine working-days 2 mine fracture-red-flag=critical treatment-contraindicated=critical"
                                + " alp-presymptomatic-rise=critical alp-new-rise-after-remission=critical alp-rise=critical"
                                + " alp-persists-after-remission=critical alp-not-comparable=critical ann@example.org",
                        "all daily 1 all  b@example.org");
    }
}
