package org.marrowwatch.dashboard;

/**
 * What was recorded from a form of a visit before it came again with other content.
 *
 * @param at when it was recorded
 * @param address where it is shown and can be corrected
 */
public record EarlierVisit(String at, String address) {}
