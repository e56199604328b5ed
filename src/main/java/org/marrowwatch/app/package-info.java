/** How it is wired: the clock, the configuration, health and the demo data. Nothing imports it. */
@NullMarked
package org.marrowwatch.app;

import org.jspecify.annotations.NullMarked;
