package org.marrowwatch.browser;

import com.microsoft.playwright.Page;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.marrowwatch.house.PackagedMarrowwatch;

/** The packaged service with its demonstration, and someone in front of it. */
final class Demonstration implements AutoCloseable {

    private final PackagedMarrowwatch service;

    private Demonstration(PackagedMarrowwatch service) {
        this.service = service;
    }

    static Demonstration start() throws IOException {
        Path data = Files.createTempDirectory(Path.of("target"), "demonstration");
        PackagedMarrowwatch service = PackagedMarrowwatch.fast(data.toAbsolutePath());
        service.awaitReady();
        RestAssured.port = service.address("/").getPort();
        return new Demonstration(service);
    }

    /** The address of the page of a patient's episode. */
    String episode(Page page, String patient) {
        page.navigate("/");
        page.fill("#q", patient);
        page.press("#q", "Enter");
        page.waitForURL(url -> url.contains("?q="));
        return page.getAttribute("table.worklist tbody th a", "href");
    }

    @Override
    public void close() {
        service.close();
    }
}
