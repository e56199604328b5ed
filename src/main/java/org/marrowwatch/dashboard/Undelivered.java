package org.marrowwatch.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.marrowwatch.alerts.OutTray;

/** How many mails could not be delivered and still wait for someone to do something, as far as the reader has to know. */
@Named("undelivered")
@RequestScoped
public class Undelivered {

    private final OutTray tray;
    private final Reader reader;

    public Undelivered(OutTray tray, Reader reader) {
        this.tray = tray;
        this.reader = reader;
    }

    /** Those to anybody for administrators, and to themselves for others. */
    public long count() {
        return reader.administers() ? tray.failures() : tray.failures(reader.name());
    }
}
