/** What happened: one patient's course of bone marrow oedema as facts, and the clinical questions one can ask of it. */
@NullMarked
package org.marrowwatch.episode;

import org.jspecify.annotations.NullMarked;
