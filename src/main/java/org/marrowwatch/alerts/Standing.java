package org.marrowwatch.alerts;

/** How many flags stand, by severity. */
record Standing(long critical, long warning, long info) {}
