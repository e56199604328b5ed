package org.marrowwatch.record;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The migrations that SQL cannot say. They are named here because only those beside the SQL would be found. */
@Singleton
class MigrationsInJava implements FlywayConfigurationCustomizer {

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.javaMigrations(new WordsOfEarlierEpisodes());
    }
}
