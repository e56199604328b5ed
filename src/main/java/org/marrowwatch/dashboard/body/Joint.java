package org.marrowwatch.dashboard.body;

import java.util.List;
import org.marrowwatch.episode.Area;

/**
 * The drawing of one joint of the right limb.
 *
 * @param shafts what is drawn behind the bones, so that one sees where they belong
 * @param bones those that cover others come later
 * @param wide the sites that name no compartment, each drawn around what it takes in
 * @param middle where an arrow to the joint as a whole ends
 * @param top where the bracket of its pain begins
 * @param bottom where the bracket of its pain ends
 */
record Joint(Area area, List<Outline> shafts, List<Shape> bones, List<Shape> wide, Point middle, int top, int bottom) {}
