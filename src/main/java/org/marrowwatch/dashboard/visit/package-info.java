/** The form on which a visit is recorded, and the facts it states. */
@NullMarked
package org.marrowwatch.dashboard.visit;

import org.jspecify.annotations.NullMarked;
