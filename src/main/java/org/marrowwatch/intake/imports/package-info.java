/** Files that people hand in: unpacked into rows, kept, and recorded in the background by the one loop. */
@NullMarked
package org.marrowwatch.intake.imports;

import org.jspecify.annotations.NullMarked;
