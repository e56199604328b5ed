package org.marrowwatch.episode;

import java.time.LocalDate;

/** A clinician's own day by which a region is expected to have healed, with the reason. */
public record ExpectedResolution(LocalDate on, Region region, LocalDate by, String reason) implements Fact {}
