package org.marrowwatch.episode;

import java.time.LocalDate;

/** A fracture that was found at a site. */
public record Fracture(LocalDate on, Site site) implements Fact {}
