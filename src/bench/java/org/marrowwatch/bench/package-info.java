/** Measurements; they print figures and never fail a build. */
package org.marrowwatch.bench;
