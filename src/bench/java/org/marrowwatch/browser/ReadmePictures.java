package org.marrowwatch.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.marrowwatch.browser.Visitor.Way;

/** Makes the pictures of the README, of the packaged service and its demonstration. Argument: the folder they go to. */
public final class ReadmePictures {

    /** What fits into a README. */
    private static final int HEIGHT = 720;

    private static final int WITH_THE_COURSE = 1080;

    private ReadmePictures() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        try (Demonstration demonstration = Demonstration.start();
                Visitor clinician = Visitor.of("clinician", Way.USUAL)) {
            Page page = clinician.open("/");
            page.setViewportSize(Visitor.DESK, HEIGHT);
            take(page, folder.resolve("worklist.png"));
            page.navigate(demonstration.episode(page, "DEMO-C-25"));
            page.setViewportSize(Visitor.DESK, WITH_THE_COURSE);
            untilReviewed(page);
            take(page, folder.resolve("episode.png"));
        }
        System.exit(0);
    }

    /** All episodes of a new demonstration are reviewed once; until then the next check of each is due today. */
    private static void untilReviewed(Page page) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    page.reload();
                    return !page.content().contains("as soon as its turn comes");
                });
    }

    private static void take(Page page, Path file) {
        page.waitForLoadState();
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }
}
