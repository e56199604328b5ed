package org.marrowwatch.access;

import java.util.List;

/** The worklists that people have named, each for oneself. */
public interface SavedViews {

    /** Views that one account may have. */
    int MOST = 30;

    /** Those of an account, by name. */
    List<View> of(String account);

    /** Keeps a view; one of the same name is replaced. A first page takes the place of the one before. */
    void keep(String account, View view);

    void remove(String account, String name);

    /**
     * A named worklist.
     *
     * @param name 1 to 80 characters
     * @param query what stands behind the question mark in its address; at most 1,000 characters
     * @param firstPage whether the worklist opens with it
     */
    record View(String name, String query, boolean firstPage) {}
}
