/** What it means: the rule book, its rules as pure functions with cards of their own, and the verdicts they give. */
@NullMarked
package org.marrowwatch.rules;

import org.jspecify.annotations.NullMarked;
