/** Published courses lived day by day through the public interface. */
package org.marrowwatch.stories;
