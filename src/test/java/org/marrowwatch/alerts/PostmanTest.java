package org.marrowwatch.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostmanTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // demo, mock, host, stays here
                "true,  -,     -,                true",
                "true,  true,  smtp.example.org, true",
                "true,  false, -,                true",
                "true,  false, smtp.example.org, false",
                "false, false, smtp.example.org, false",
                "false, true,  smtp.example.org, true",
                "false, -,     -,                false"
            })
    void mailsOfTheDemoLeaveTheMachineOnlyWhenThatIsAskedForAndAServerIsNamed(
            boolean demo, String mock, String host, boolean staysHere) {
        Map<String, String> settings = new HashMap<>();
        settings.put("marrowwatch.demo", Boolean.toString(demo));
        if (mock != null) {
            settings.put("quarkus.mailer.mock", mock);
        }
        if (host != null) {
            settings.put("quarkus.mailer.host", host);
        }

        assertThat(Postman.staysHere(config(settings))).isEqualTo(staysHere);
    }

    private static Config config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withDefaultValue("quarkus.mailer.host", "localhost")
                .withSources(new PropertiesConfigSource(settings, "the clinic's", 250))
                .build();
    }
}
