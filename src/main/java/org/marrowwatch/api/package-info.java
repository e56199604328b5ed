/** What machines ask: JSON calls under {@code /api/v1}, and problems that say how to mend a request. */
@NullMarked
package org.marrowwatch.api;

import org.jspecify.annotations.NullMarked;
