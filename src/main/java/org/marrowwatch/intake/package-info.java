/** What comes in: submissions are read, every problem is named, and what is accepted is recorded and reviewed at once. */
@NullMarked
package org.marrowwatch.intake;

import org.jspecify.annotations.NullMarked;
