/** Courses lived day by day: through the public interface, and against the rules alone. */
package org.marrowwatch.stories;
