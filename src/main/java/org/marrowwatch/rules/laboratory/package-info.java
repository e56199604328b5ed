/** What laboratory results show through time. */
@NullMarked
package org.marrowwatch.rules.laboratory;

import org.jspecify.annotations.NullMarked;
