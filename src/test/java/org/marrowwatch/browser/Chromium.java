package org.marrowwatch.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A real Chromium without a window. Where a machine has none, Debian's is installed, as the first test needs it. */
final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> SETTINGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--font-render-hinting=none");

    private static final Browser STARTED = start();

    private Chromium() {}

    static Browser started() {
        return STARTED;
    }

    private static Browser start() {
        Path program = found().orElseGet(Chromium::installed);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(SETTINGS));
    }

    private static Optional<Path> found() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path installed() {
        boolean root = "root".equals(System.getProperty("user.name"));
        String asRoot = root ? "" : "sudo -n ";
        String install = asRoot + "apt-get -q update && " + asRoot
                + "apt-get -q -y --no-install-recommends install chromium fonts-liberation";
        try {
            Path log = Files.createDirectories(Path.of("target")).resolve("chromium-install.log");
            int exit = new ProcessBuilder("sh", "-c", install)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            return found().filter(program -> exit == 0)
                    .orElseThrow(
                            () -> new IllegalStateException("there is no Chromium and it could not be installed; see "
                                    + log + " or install it by hand"));
        } catch (IOException impossible) {
            throw new IllegalStateException(
                    "there is no Chromium and no apt-get; install Chromium by hand", impossible);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while Chromium was being installed", stopped);
        }
    }
}
