/** What must be seen to the same day. */
@NullMarked
package org.marrowwatch.rules.safety;

import org.jspecify.annotations.NullMarked;
