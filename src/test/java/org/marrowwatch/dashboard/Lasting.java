package org.marrowwatch.dashboard;

/** A page without what is new each time: identifiers, codes and tokens. */
final class Lasting {

    private Lasting() {}

    static String of(String page) {
        return page.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID")
                .replaceAll("<span class=\"code\">[0-9A-Z]{4}-[0-9A-Z]{4}</span>", "<span class=\"code\">CODE</span>")
                .replaceAll("(name=\"csrf-token\" value=\")[^\"]+", "$1TOKEN")
                .replaceAll("\\n\\s*\\n+", "\n");
    }
}
