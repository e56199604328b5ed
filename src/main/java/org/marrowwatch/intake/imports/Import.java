package org.marrowwatch.intake.imports;

import java.time.Instant;
import java.util.UUID;

/**
 * Files that someone handed in at once.
 *
 * @param title the names of the files
 */
public record Import(UUID id, String title, String sender, Instant begunAt, Progress progress) {}
