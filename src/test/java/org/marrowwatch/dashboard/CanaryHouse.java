package org.marrowwatch.dashboard;

import java.util.HashMap;
import java.util.Map;
import org.marrowwatch.alerts.RealMailServer;

/** A real mail server, and a database into which nobody else writes. */
public class CanaryHouse extends RealMailServer {

    static final String DATABASE = "jdbc:h2:mem:canary;DB_CLOSE_DELAY=-1";

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(super.start());
        settings.put("quarkus.datasource.jdbc.url", DATABASE);
        return settings;
    }
}
