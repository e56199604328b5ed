/** Where else in the skeleton the oedema goes. */
@NullMarked
package org.marrowwatch.rules.spread;

import org.jspecify.annotations.NullMarked;
