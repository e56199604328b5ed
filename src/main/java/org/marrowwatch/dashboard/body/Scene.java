package org.marrowwatch.dashboard.body;

import java.util.stream.Collectors;

/**
 * What stands behind the bones.
 *
 * @param shafts one path for all shafts
 */
public record Scene(int width, int height, String shafts) {

    static final Scene STILL = new Scene(
            Anatomy.WIDTH,
            Anatomy.HEIGHT,
            Anatomy.SHAFTS.stream().map(Outline::path).collect(Collectors.joining()));
}
