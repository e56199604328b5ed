package org.marrowwatch.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.marrowwatch.house.SteppableClock;

/** Someone at a computer or with a telephone, in front of the pages; what went wrong in the browser is kept. */
final class Visitor implements AutoCloseable {

    private static final Pattern SHEETS = Pattern.compile("/Type /Pages\\s+/Count (\\d+)");

    static final int DESK = 1280;
    static final int TELEPHONE = 390;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    /** How a visitor looks at the pages. */
    record Way(int width, String language, ColorScheme scheme, boolean script) {

        static final Way USUAL = new Way(DESK, "en", ColorScheme.LIGHT, true);

        Way narrow() {
            return new Way(TELEPHONE, language, scheme, script);
        }

        Way in(String other) {
            return new Way(width, other, scheme, script);
        }

        Way dark() {
            return new Way(width, language, ColorScheme.DARK, script);
        }

        Way withoutScript() {
            return new Way(width, language, scheme, false);
        }

        @Override
        public String toString() {
            return width + "-" + language + (scheme == ColorScheme.DARK ? "-dark" : "") + (script ? "" : "-plain");
        }
    }

    Visitor(Way way) {
        context = spelled(() -> Chromium.started()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL("http://localhost:" + RestAssured.port)
                        .setViewportSize(way.width(), way.width() == DESK ? 900 : 844)
                        .setLocale(way.language().equals("fr") ? "fr-FR" : "en-GB")
                        .setTimezoneId(SteppableClock.ZONE.getId())
                        .setColorScheme(way.scheme())
                        .setJavaScriptEnabled(way.script())));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** Under a Turkish locale Playwright writes "lıght" for LIGHT, and its browser does not know the word. */
    static <T> T spelled(Supplier<T> call) {
        Locale ofThisMachine = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        try {
            return call.get();
        } finally {
            Locale.setDefault(ofThisMachine);
        }
    }

    /** Someone who has logged in by the form. */
    static Visitor of(String account, Way way) {
        return new Visitor(way).as(account, way.language());
    }

    /** Logs in by the form. */
    Visitor as(String account, String language) {
        open("/login?language=" + language);
        page.fill("#j_username", account);
        page.fill("#j_password", account);
        page.press("#j_password", "Enter");
        page.waitForURL(url -> !url.contains("login") && !url.contains("j_security"));
        return this;
    }

    static Visitor of(String account) {
        return of(account, Way.USUAL);
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** Lets the browser's own clock stand where the clinic's does. */
    Visitor at(SteppableClock clock) {
        context.clock().setFixedTime(Date.from(clock.instant()));
        return this;
    }

    Page open(String path) {
        page.navigate(path);
        return page;
    }

    /** Searches the worklist as everybody does, and then narrows it by the address. */
    Page search(String words, String filter) {
        open("/");
        page.fill("#q", words);
        page.press("#q", "Enter");
        page.waitForURL(url -> url.contains("?q="));
        return open(page.url() + "&" + filter);
    }

    /**
     * What the browser complained of: errors of scripts, and what the content security policy forbade, since last
     * asked.
     */
    List<String> complaints() {
        List<String> since = List.copyOf(complaints);
        complaints.clear();
        return since;
    }

    /** What axe finds against WCAG 2.2 AA and its own good practice, each with the elements it found it on. */
    List<String> barriers() {
        List<Rule> found = spelled(() -> new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze()
                .getViolations());
        return found.stream()
                .flatMap(rule -> rule.getNodes().stream()
                        .flatMap(node ->
                                Stream.of(rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary())))
                .toList();
    }

    /** Whether the page is wider than the window, so that one would have to scroll sideways to read it. */
    boolean overflows() {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /** A picture of the whole page, for people to look at, under {@code target/screenshots}. */
    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    /** The page as a printer gets it, kept under {@code target/screenshots} too; how many sheets it takes. */
    int print(String name) {
        byte[] paper = page.pdf(new Page.PdfOptions()
                .setPreferCSSPageSize(true)
                .setPath(Path.of("target", "screenshots", name + ".pdf")));
        Matcher sheets = SHEETS.matcher(new String(paper, StandardCharsets.ISO_8859_1));
        if (!sheets.find()) {
            throw new IllegalStateException("no number of sheets in " + name + ".pdf");
        }
        return Integer.parseInt(sheets.group(1));
    }

    @Override
    public void close() {
        context.close();
    }
}
