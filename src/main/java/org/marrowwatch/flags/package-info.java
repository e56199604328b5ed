/** What stands: flags with an identity and a life, and how findings turn into them. */
@NullMarked
package org.marrowwatch.flags;

import org.jspecify.annotations.NullMarked;
