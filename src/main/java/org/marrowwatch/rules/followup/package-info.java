/** What was expected to be recorded by a day and was not. */
@NullMarked
package org.marrowwatch.rules.followup;

import org.jspecify.annotations.NullMarked;
