/** The rule book as people read it: its cards, the numbers in force, and what its words mean. */
@NullMarked
package org.marrowwatch.dashboard.book;

import org.jspecify.annotations.NullMarked;
