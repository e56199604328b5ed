package org.marrowwatch.episode;

import java.time.LocalDate;

/** A fact together with the name it is cited by. */
public record Known<F extends Fact>(FactId id, F fact) {

    public LocalDate on() {
        return fact.on();
    }
}
