package org.marrowwatch.record;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Makes identifiers that grow with time, so that new rows lie together in an index. */
final class Ids {

    private Ids() {}

    static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
