/** Who is told: recipients, the mails they get, and the ledger that keeps a cause from being told twice. */
@NullMarked
package org.marrowwatch.alerts;

import org.jspecify.annotations.NullMarked;
