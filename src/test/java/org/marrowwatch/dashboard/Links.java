package org.marrowwatch.dashboard;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The links of a page to places on the same page. */
final class Links {

    private static final Pattern HERE = Pattern.compile("href=\"#([^\"]+)\"");

    private Links() {}

    /** Those that lead nowhere. */
    static List<String> broken(String page) {
        return HERE.matcher(page)
                .results()
                .map((MatchResult link) -> link.group(1))
                .filter(id -> !page.contains("id=\"" + id + "\""))
                .toList();
    }
}
