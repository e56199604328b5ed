/** How long a region takes to heal. */
@NullMarked
package org.marrowwatch.rules.course;

import org.jspecify.annotations.NullMarked;
