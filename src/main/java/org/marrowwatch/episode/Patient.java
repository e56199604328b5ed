package org.marrowwatch.episode;

import org.jspecify.annotations.Nullable;

/**
 * Who the episode happens to. The identifier is the hospital's; neither it nor the name ever leaves the clinic's pages.
 *
 * @param name as the clinic calls the patient; none where the clinic works with identifiers alone
 */
public record Patient(
        PatientId id,
        String identifier,
        @Nullable String name,
        Sex sex,
        @Nullable Integer birthYear) {}
