/** Who may: the accounts of people and machines, and their roles. */
@NullMarked
package org.marrowwatch.access;

import org.jspecify.annotations.NullMarked;
