/** The accounts as people see and change them, and what each is told of by mail. */
@NullMarked
package org.marrowwatch.dashboard.people;

import org.jspecify.annotations.NullMarked;
