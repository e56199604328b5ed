package org.marrowwatch.alerts;

import java.time.LocalDate;

/** Where it is kept which digests were considered. */
public interface DigestLog {

    /** Notes that a recipient's digest of a day was considered; false when it had been before. */
    boolean open(String recipient, LocalDate day);

    boolean opened(String recipient, LocalDate day);
}
