package org.marrowwatch.api;

import java.util.Optional;

/** Where it is kept how requests were answered that their senders may repeat. */
public interface Answers {

    Optional<Kept> find(String account, String key);

    /**
     * Keeps an answer in the transaction of what it tells.
     *
     * @throws Given when a request of that key was answered at the same moment
     */
    void keep(String account, String key, Kept kept);

    /**
     * An answer and what it answered.
     *
     * @param digest of the path and the body of the request
     */
    record Kept(String digest, Answer answer) {}

    /** Another request of the same key was answered first. */
    final class Given extends RuntimeException {
        private static final long serialVersionUID = 1;

        public Given(String key, Throwable cause) {
            super("the request " + key + " was answered at the same moment", cause);
        }
    }
}
