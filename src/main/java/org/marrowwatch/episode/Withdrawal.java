package org.marrowwatch.episode;

import java.time.LocalDate;

/** Says that an earlier fact should not have been recorded, and why. It acts whatever its own day is. */
public record Withdrawal(LocalDate on, FactId fact, String reason) implements Fact {}
