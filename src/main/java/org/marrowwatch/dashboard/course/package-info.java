/** A course as people read it: what stands, where its regions are, and everything that happened. */
@NullMarked
package org.marrowwatch.dashboard.course;

import org.jspecify.annotations.NullMarked;
