package org.marrowwatch.episode;

import org.jspecify.annotations.Nullable;

/** Who the episode happens to. The identifier is the hospital's and never leaves the clinic's pages. */
public record Patient(
        PatientId id, String identifier, Sex sex, @Nullable Integer birthYear) {}
