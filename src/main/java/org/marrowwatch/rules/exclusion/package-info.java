/** What else may lie behind the oedema, before it is called primary. */
@NullMarked
package org.marrowwatch.rules.exclusion;

import org.jspecify.annotations.NullMarked;
