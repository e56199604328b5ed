package org.marrowwatch.app;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * Lets every record into the log, but of a failure only its kind and its place in the code: what a database or a parser
 * says of a failure quotes what somebody has written, which may be a patient's name.
 */
@LoggingFilter(name = DiscreetLog.NAME)
public final class DiscreetLog implements Filter {

    static final String NAME = "discreet";

    @Override
    public boolean isLoggable(LogRecord record) {
        if (record.getThrown() != null) {
            record.setThrown(SilentFailure.of(record.getThrown()));
        }
        return true;
    }
}
