/** The pages as a browser sees them. */
package org.marrowwatch.dashboard;
