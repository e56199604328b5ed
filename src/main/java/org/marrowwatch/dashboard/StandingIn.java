package org.marrowwatch.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.marrowwatch.alerts.Deputies;
import org.marrowwatch.dashboard.people.CoverInWords;

/** For whom the reader of a page stands in. */
@Named("standing")
@ApplicationScoped
public class StandingIn {

    private final Deputies deputies;
    private final Reader reader;

    StandingIn(Deputies deputies, Reader reader) {
        this.deputies = deputies;
        this.reader = reader;
    }

    /** A sentence for each who is away; none for most. */
    public List<String> sentences() {
        return CoverInWords.standingIn(deputies.standsInFor(reader.name()), reader.tongue());
    }
}
