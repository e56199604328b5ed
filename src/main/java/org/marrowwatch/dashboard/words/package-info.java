/** The words of the pages, in every language, and how days and numbers are said. */
@NullMarked
package org.marrowwatch.dashboard.words;

import org.jspecify.annotations.NullMarked;
