package org.marrowwatch.episode;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An appointment, and the visit at which it was made. */
public record BookedVisit(Known<Visit> madeAt, LocalDate on) {

    /** The appointment that was made last, unless the patient has been seen for it. */
    static Optional<BookedVisit> unattended(Episode episode, int daysEarly) {
        List<Known<Visit>> visits = episode.all(Visit.class);
        for (int i = visits.size() - 1; i >= 0; i--) {
            LocalDate next = visits.get(i).fact().next();
            if (next != null && next.isAfter(visits.get(i).on())) {
                BookedVisit booked = new BookedVisit(visits.get(i), next);
                return booked.attended(episode, daysEarly) ? Optional.empty() : Optional.of(booked);
            }
        }
        return Optional.empty();
    }

    private boolean attended(Episode episode, int daysEarly) {
        for (Known<Visit> visit : episode.all(Visit.class)) {
            if (visit.on().isAfter(madeAt.on()) && !visit.on().isBefore(on.minusDays(daysEarly))) {
                return true;
            }
        }
        List<Known<Symptoms>> reports = episode.all(Symptoms.class);
        return !reports.isEmpty() && !reports.get(reports.size() - 1).on().isBefore(on);
    }
}
