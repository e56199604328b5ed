/** What the images show through time. */
@NullMarked
package org.marrowwatch.rules.imaging;

import org.jspecify.annotations.NullMarked;
