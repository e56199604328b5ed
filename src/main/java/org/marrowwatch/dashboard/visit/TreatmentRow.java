package org.marrowwatch.dashboard.visit;

import org.marrowwatch.episode.FactKind;

/** What is asked of one treatment that began, ended or was given. */
public record TreatmentRow(String row, Field agent, Field action, Field route, Field detail) {

    static TreatmentRow of(String row, Form form) {
        return new TreatmentRow(
                row,
                asked("agent", row + "agent", form),
                asked("action", row + "action", form),
                asked("route", row + "route", form),
                asked("detail", row + "detail", form));
    }

    private static Field asked(String name, String field, Form form) {
        return form.asked(Questions.of(FactKind.TREATMENT, name), field);
    }
}
