/** The one loop: judges an episode, changes its flags, announces that, and notes when to look again. */
@NullMarked
package org.marrowwatch.review;

import org.jspecify.annotations.NullMarked;
