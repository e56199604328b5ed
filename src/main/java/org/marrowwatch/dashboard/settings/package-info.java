/** The clinic's own numbers as they are chosen: the form, what other numbers would change, and how far they have come. */
@NullMarked
package org.marrowwatch.dashboard.settings;

import org.jspecify.annotations.NullMarked;
