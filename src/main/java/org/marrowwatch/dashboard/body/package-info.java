/** The body map: both lower limbs, each site shaded by what MRI showed of it on a day. */
@NullMarked
package org.marrowwatch.dashboard.body;

import org.jspecify.annotations.NullMarked;
