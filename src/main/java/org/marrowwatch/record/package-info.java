/** What is kept: the entities and repositories behind every port, and the only SQL in the house. */
@NullMarked
package org.marrowwatch.record;

import org.jspecify.annotations.NullMarked;
