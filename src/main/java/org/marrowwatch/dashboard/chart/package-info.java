/** The chart of a course: pain, alkaline phosphatase and oedema on one axis of time. */
@NullMarked
package org.marrowwatch.dashboard.chart;

import org.jspecify.annotations.NullMarked;
