package org.marrowwatch.app;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.Priorities;
import jakarta.annotation.Priority;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Lets the data directory be given relative to the working directory; the embedded database takes absolute paths only. */
@Priority(Priorities.LIBRARY + 300)
public class DataDirectory implements ConfigSourceInterceptor {

    private static final long serialVersionUID = 1;
    private static final String NAME = "marrowwatch.data-dir";

    @Override
    public @Nullable ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        ConfigValue value = context.proceed(name);
        if (!NAME.equals(name) || value == null || value.getValue() == null) {
            return value;
        }
        String given = value.getValue();
        boolean known = given.startsWith("~") || given.contains("${");
        return known
                ? value
                : value.withValue(Path.of(given).toAbsolutePath().normalize().toString());
    }
}
