package org.marrowwatch.access;

import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Language;

/**
 * Someone, or something, that may enter.
 *
 * @param name what it logs in with
 * @param address where its alerts go; none when it gets none
 * @param suspended whether it may not enter and gets no mail until it is reinstated
 */
public record Account(String name, Role role, @Nullable String address, Language language, boolean suspended) {

    /** An account that may enter. */
    public Account(String name, Role role, @Nullable String address, Language language) {
        this(name, role, address, language, false);
    }

    public Account in(Role role) {
        return new Account(name, role, address, language, suspended);
    }

    public Account at(@Nullable String address) {
        return new Account(name, role, address, language, suspended);
    }

    public Account speaking(Language language) {
        return new Account(name, role, address, language, suspended);
    }

    public Account suspended(boolean suspended) {
        return new Account(name, role, address, language, suspended);
    }

    /** Whether it keeps the accounts of the others. */
    public boolean administers() {
        return role == Role.ADMINISTRATOR && !suspended;
    }
}
