package org.marrowwatch.app;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.marrowwatch.access.FirstAdministrator;

/** What must be there before the first request: somebody who may enter and, in demo mode, something to see. */
@ApplicationScoped
class Start {

    private final Demo demo;
    private final FirstAdministrator administrator;
    private final boolean demonstrating;

    Start(
            Demo demo,
            FirstAdministrator administrator,
            @ConfigProperty(name = "marrowwatch.demo") boolean demonstrating) {
        this.demo = demo;
        this.administrator = administrator;
        this.demonstrating = demonstrating;
    }

    void start(@Observes StartupEvent event) {
        if (demonstrating) {
            demo.openAccounts();
            demo.loadCourses();
        } else {
            administrator.appoint();
        }
    }
}
