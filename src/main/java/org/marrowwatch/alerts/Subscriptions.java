package org.marrowwatch.alerts;

import java.time.Instant;
import java.util.Map;

/** Where it is kept what people have chosen to be told of by mail. */
public interface Subscriptions {

    /** What an account has chosen, else what is usual. */
    Subscription of(String account);

    /** What was chosen, by account; those who have chosen nothing are left out. */
    Map<String, Subscription> chosen();

    /** Keeps the choice of an account in the place of the one before. */
    void choose(String account, Subscription subscription);

    /** Ends the digests of an account by the link in one of them; nothing happens when it gets none. */
    void unsubscribe(String account, Instant at);

    /** When people unsubscribed by such a link, by account; those who have chosen digests again are left out. */
    Map<String, Instant> unsubscribed();
}
