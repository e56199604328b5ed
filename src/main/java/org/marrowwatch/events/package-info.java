/** What is announced: an outbox that is filled in the transaction that changes something, and a relay that empties it. */
@NullMarked
package org.marrowwatch.events;

import org.jspecify.annotations.NullMarked;
