package org.marrowwatch.events;

/** Someone who acts on announcements. May hear the same one twice, so acting twice must do no harm. */
public interface Listener {

    /** Hears an announcement, in the transaction that marks it as relayed. */
    void hear(Announcement announcement);
}
