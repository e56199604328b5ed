package org.marrowwatch.events;

import java.util.List;

/** Someone who acts on announcements. May hear the same one twice, so acting twice must do no harm. */
public interface Listener {

    /** Hears announcements, the oldest first, in the transaction that marks them as relayed. */
    void hear(List<Announcement> announcements);
}
