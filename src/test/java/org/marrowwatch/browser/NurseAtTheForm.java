package org.marrowwatch.browser;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.marrowwatch.browser.Visitor.Way;
import org.marrowwatch.house.SteppableClock;

/** A nurse in front of the form of a visit, on 15 June 2026 at 10:32. */
abstract class NurseAtTheForm {

    @Inject
    SteppableClock clock;

    /** The path of the form, for an episode of a right hip. */
    String record = "";

    @BeforeEach
    void aHip() {
        clock.set(LocalDate.of(2026, 6, 15), LocalTime.of(10, 32));
        record = RightHip.record();
    }

    Visitor nurse(Way way) {
        Visitor nurse = Visitor.of("nurse", way).at(clock);
        nurse.open(record);
        return nurse;
    }
}
