package org.marrowwatch.episode;

import java.time.LocalDate;

/** Something that was true of the patient on a day of the clinic's calendar. Facts are appended and never edited. */
public sealed interface Fact
        permits AlkalinePhosphatase,
                BoneDensity,
                Closure,
                Context,
                Exclusion,
                ExpectedResolution,
                Fracture,
                FunctionScore,
                Injury,
                Laboratory,
                Mri,
                Radiograph,
                Scintigraphy,
                Symptoms,
                Treatment,
                Visit,
                Withdrawal {

    LocalDate on();

    default FactKind kind() {
        return FactKind.of(getClass());
    }
}
