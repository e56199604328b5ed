package org.marrowwatch.access;

import java.util.Map;
import java.util.Optional;

/** Where it is kept which addresses wait to be confirmed, at most one of each account. */
public interface AddressWishes {

    Optional<AddressWish> of(String account);

    /** All of them, by account. */
    Map<String, AddressWish> all();

    /** Keeps a wish in the place of the account's one before, whose key then opens nothing any more. */
    void keep(AddressWish wish, MailedKey key);

    /** What an account wishes, if this is the key that was mailed for it. */
    Optional<AddressWish> opened(String account, MailedKey key);

    /** Ends the wish of an account if this is its key; false when it is not, or when somebody else was faster. */
    boolean take(String account, MailedKey key);

    /** Ends the wish of an account; nothing happens when it has none. */
    void drop(String account);
}
