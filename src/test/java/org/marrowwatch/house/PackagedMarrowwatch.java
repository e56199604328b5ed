package org.marrowwatch.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** The packaged service as a process of its own on a free loopback port, with data that outlives it. */
public final class PackagedMarrowwatch implements AutoCloseable {

    /** It starts sooner with it alone, and tests start it often. */
    private static final String FIRST_COMPILER = "-XX:TieredStopAtLevel=1";

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final int port;
    private final Path log;
    private final Process process;

    private PackagedMarrowwatch(Path data, List<String> settings) throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        log = Files.createTempFile(Path.of("target"), "packaged-service", ".log");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (String property : List.of("user.timezone", "user.language", "user.country")) {
            command.add("-D" + property + "=" + System.getProperty(property));
        }
        command.add("-Dmarrowwatch.bcrypt-cost=4");
        command.add("-Dmarrowwatch.data-dir=" + data);
        command.add("-Dquarkus.http.host=127.0.0.1");
        command.add("-Dquarkus.http.port=" + port);
        command.addAll(settings);
        command.add("-jar");
        command.add(Path.of("target", "quarkus-app", "quarkus-run.jar").toString());
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    public static PackagedMarrowwatch demo(Path data) throws IOException {
        return new PackagedMarrowwatch(data, List.of(FIRST_COMPILER, "-Dmarrowwatch.demo=true"));
    }

    public static PackagedMarrowwatch real(Path data) throws IOException {
        return new PackagedMarrowwatch(data, List.of(FIRST_COMPILER));
    }

    /** The demo with an access log, and telling all that it tells those who debug it. */
    public static PackagedMarrowwatch talkative(Path data) throws IOException {
        return new PackagedMarrowwatch(
                data,
                List.of(
                        FIRST_COMPILER,
                        "-Dmarrowwatch.demo=true",
                        "-Dquarkus.http.access-log.enabled=true",
                        "-Dquarkus.http.access-log.pattern=combined",
                        "-Dquarkus.log.category.\"org.marrowwatch\".level=DEBUG"));
    }

    /** With settings of its own, {@code -D...}, and options of the machine that runs it. */
    public static PackagedMarrowwatch with(Path data, List<String> settings) throws IOException {
        List<String> all = new ArrayList<>(settings);
        all.add(FIRST_COMPILER);
        return new PackagedMarrowwatch(data, all);
    }

    /** The demo with all compilers, as it is run for real. */
    public static PackagedMarrowwatch fast(Path data, String... settings) throws IOException {
        List<String> all = new ArrayList<>(List.of(settings));
        all.add("-Dmarrowwatch.demo=true");
        return new PackagedMarrowwatch(data, all);
    }

    public boolean alive() {
        return process.isAlive();
    }

    /** What it has printed so far. */
    public String log() throws IOException {
        return Files.readString(log);
    }

    /** SIGKILL, which nobody can catch. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** SIGTERM, and waits until it has gone. */
    public void stop() {
        process.destroy();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    public void awaitReady() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    assertThat(alive())
                            .as("the service ended; it said: %s", log())
                            .isTrue();
                    try {
                        return send(HttpRequest.newBuilder(address("/q/health/ready")))
                                        .statusCode()
                                == 200;
                    } catch (IOException notYet) {
                        return false;
                    }
                });
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path, "clinician", "clinician").GET());
    }

    public HttpResponse<String> getAs(String name, String password, String path)
            throws IOException, InterruptedException {
        return send(request(path, name, password).GET());
    }

    public HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(request(path, "clinician", "clinician")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends a form as a browser does, with the token of the page that has it. */
    public HttpResponse<String> sendForm(String path, String type, String body, HttpResponse<String> page)
            throws IOException, InterruptedException {
        String cookies = page.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
        return send(request(path, "clinician", "clinician")
                .header("Content-Type", type)
                .header("Cookie", cookies)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Where a search of the worklist leads. */
    public String search(String words) throws IOException, InterruptedException {
        HttpResponse<String> page = get("/");
        Matcher token = TOKEN.matcher(page.body());
        assertThat(token.find()).isTrue();
        String form = "csrf-token=" + token.group(1) + "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        HttpResponse<String> found = sendForm("/search", "application/x-www-form-urlencoded", form, page);
        URI there = URI.create(found.headers().firstValue("Location").orElseThrow());
        return there.getRawPath() + "?" + there.getRawQuery();
    }

    private HttpRequest.Builder request(String path, String name, String password) {
        String credentials =
                Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(address(path)).header("Authorization", "Basic " + credentials);
    }

    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.timeout(Duration.ofSeconds(20)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
