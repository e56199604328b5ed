package org.marrowwatch.app;

import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.internal.exception.sqlExceptions.FlywaySqlUnableToConnectToDbException;
import org.jspecify.annotations.Nullable;

/** What can be told of a failure without its words: its kind, where it happened, and the same of its causes. */
final class SilentFailure extends Throwable {

    private static final long serialVersionUID = 1;

    /** Their words are those of the machine and its network, or of the compiler, and never quote what was recorded. */
    private static final List<Class<? extends Throwable>> KNOW_NO_PATIENT = List.of(
            SocketException.class,
            SocketTimeoutException.class,
            UnknownHostException.class,
            QuarkusBindException.class,
            ConfigurationException.class,
            FlywaySqlUnableToConnectToDbException.class,
            FlywayValidateException.class,
            NullPointerException.class,
            IndexOutOfBoundsException.class,
            ClassCastException.class,
            ArithmeticException.class,
            LinkageError.class,
            VirtualMachineError.class);

    private SilentFailure(Throwable failure, @Nullable Throwable cause) {
        super(told(failure), cause);
        setStackTrace(failure.getStackTrace());
    }

    static Throwable of(Throwable failure) {
        return failure instanceof SilentFailure
                ? failure
                : of(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** @param seen those told already, as failures may cause each other in a circle */
    private static Throwable of(Throwable failure, Set<Throwable> seen) {
        seen.add(failure);
        Throwable cause = failure.getCause();
        Throwable silent = new SilentFailure(failure, cause == null || seen.contains(cause) ? null : of(cause, seen));
        Stream.of(failure.getSuppressed())
                .filter(other -> !seen.contains(other))
                .forEach(other -> silent.addSuppressed(of(other, seen)));
        return silent;
    }

    private static String told(Throwable failure) {
        boolean harmless = KNOW_NO_PATIENT.stream().anyMatch(kind -> kind.isInstance(failure));
        return harmless ? failure.toString() : failure.getClass().getName();
    }
}
