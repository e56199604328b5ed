package org.marrowwatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ConnectException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

/** The log tells what failed and where, and none of the words with which it failed. */
class DiscreetLogTest {

    private static final String NAME = String.join(" ", "Marie", "Lenoir");

    private static String logged(Throwable failure) {
        LogRecord record = new LogRecord(Level.SEVERE, "The rule x failed");
        record.setThrown(failure);
        assertThat(new DiscreetLog().isLoggable(record)).isTrue();
        StringWriter trace = new StringWriter();
        record.getThrown().printStackTrace(new PrintWriter(trace));
        return record.getMessage() + trace;
    }

    private static RuntimeException thrown(Runnable work) {
        try {
            work.run();
            throw new AssertionError("nothing was thrown");
        } catch (RuntimeException failure) {
            return failure;
        }
    }

    @Test
    void whatAParserQuotesIsNotTold() {
        assertThat(logged(thrown(() -> UUID.fromString(NAME))))
                .contains("The rule x failed", "IllegalArgumentException", "DiscreetLogTest")
                .doesNotContain("Lenoir");
        assertThat(logged(thrown(() -> LocalDate.parse(NAME))))
                .contains(DateTimeParseException.class.getName())
                .doesNotContain("Lenoir");
    }

    @Test
    void neitherIsThatOfACauseOrOfASuppressedFailure() {
        SQLException database = new SQLException("VALUES ('" + NAME + "')", "23505", 23505);
        RuntimeException failure = new IllegalStateException(NAME, database);
        failure.addSuppressed(new NumberFormatException(NAME));

        assertThat(logged(failure))
                .contains("Caused by", "SQLException", "Suppressed", "NumberFormatException")
                .doesNotContain("Lenoir");
    }

    @Test
    void whatTheNetworkSaysIsTold() {
        assertThat(logged(new IllegalStateException(NAME, new ConnectException("Connection refused"))))
                .contains("Connection refused")
                .doesNotContain("Lenoir");
    }

    @Test
    void failuresThatCauseEachOtherAreToldOnce() {
        RuntimeException one = new IllegalStateException(NAME);
        RuntimeException other = new IllegalArgumentException(NAME, one);
        one.initCause(other);

        assertThat(logged(one)).contains("IllegalArgumentException").doesNotContain("Lenoir");
    }
}
