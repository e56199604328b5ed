package org.marrowwatch.dashboard;

import io.restassured.response.Response;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Every address that pages and answers give to a browser, and what forms would put into one. */
final class Addresses {

    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?:href|src|action|formaction|hx-[a-z-]+|data-query)=\"([^\"]*)\"");
    private static final Pattern ASKING_FORM = Pattern.compile("<form method=\"get\".*?</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input[^>]*>|<textarea");
    private static final Pattern HARMLESS =
            Pattern.compile("type=\"(date|datetime-local|checkbox|radio|number|hidden)\"");
    private static final Pattern FILLED = Pattern.compile("value=\"([^\"]*)\"");

    private final Set<String> seen = new LinkedHashSet<>();
    private final Set<String> typedIntoAddresses = new LinkedHashSet<>();

    void note(Response answer) {
        for (String header : new String[] {"Location", "Link", "HX-Push-Url", "HX-Redirect", "HX-Location"}) {
            Optional.ofNullable(answer.getHeader(header)).ifPresent(seen::add);
        }
        note(answer.asString());
    }

    private void note(String page) {
        ATTRIBUTE
                .matcher(page)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .forEach(seen::add);
        ASKING_FORM.matcher(page).results().map(MatchResult::group).forEach(form -> {
            FILLED.matcher(form).results().map(found -> found.group(1)).forEach(seen::add);
            INPUT.matcher(form)
                    .results()
                    .map(MatchResult::group)
                    .filter(input -> !HARMLESS.matcher(input).find())
                    .forEach(typedIntoAddresses::add);
        });
    }

    Set<String> seen() {
        return seen;
    }

    /** The fields whose text a browser would put into an address. */
    Set<String> typedIntoAddresses() {
        return typedIntoAddresses;
    }

    /** Goes wherever links lead from a page, as far as a number of pages. */
    void walk(Browser browser, int pages) {
        Set<String> been = new LinkedHashSet<>();
        Optional<String> next = Optional.of("/");
        while (next.isPresent() && been.size() < pages) {
            been.add(next.get());
            note(browser.get(next.get()));
            next = seen.stream()
                    .filter(address -> address.matches("/[^/].*|/"))
                    .map(address -> address.replaceAll("#.*", ""))
                    .filter(address -> !address.startsWith("/assets/") && !been.contains(address))
                    .findFirst();
        }
    }
}
