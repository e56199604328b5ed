package org.marrowwatch.alerts;

import java.util.Map;

/** Where it is kept who stands in for whom. */
public interface Covers {

    /** What an account has arranged; {@link Cover#NONE} when it has arranged nothing. */
    Cover of(String account);

    /** What was arranged, by account; those who have arranged nothing are left out. */
    Map<String, Cover> all();

    /** Keeps what an account has arranged in the place of what it had before. */
    void arrange(String account, Cover cover);
}
