package org.marrowwatch.dashboard;

/**
 * What a page is about, without its frame and without what is new each time: identifiers, codes,
 * tokens and accounts; and without the bones of the body map.
 */
final class Lasting {

    private Lasting() {}

    static String of(String page) {
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"))
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID")
                .replaceAll("<span class=\"code\">[0-9A-Z]{4}-[0-9A-Z]{4}</span>", "<span class=\"code\">CODE</span>")
                .replaceAll("marrowwatch-[0-9A-Z]{4}-[0-9A-Z]{4}-", "marrowwatch-CODE-")
                .replaceAll("(name=\"csrf-token\" value=\")[^\"]+", "$1TOKEN")
                .replaceAll("(?s)(In the care of</label> <select id=\"owner\"[^>]*>).*?</select>", "$1PEOPLE</select>")
                .replaceAll("data-state=\"[0-9a-f]+\"", "data-state=\"STATE\"")
                .replaceAll("(?s)(<svg class=\"body\" viewBox=\"0 0 604[^>]*>).*?</svg>", "$1DRAWING</svg>")
                .replaceAll("\\n\\s*\\n+", "\n");
    }
}
