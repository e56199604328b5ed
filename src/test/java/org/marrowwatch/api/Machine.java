package org.marrowwatch.api;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.builder.ResponseBuilder;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** A machine with an account that calls the interface. */
final class Machine {

    static final String API = "/api/v1";
    static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    static final String PROBLEM = "application/problem+json";

    private Machine() {}

    static RequestSpecification as(String account) {
        return given().auth().preemptive().basic(account, account).basePath(API);
    }

    static RequestSpecification clinician() {
        return as("clinician");
    }

    static ValidatableResponse post(String path, String body) {
        return clinician()
                .contentType(ContentType.JSON)
                .body(body)
                .when()
                .post(path)
                .then();
    }

    /**
     * Asks without REST Assured, which under a Turkish locale cannot spell the name of what it does with errors of GET and
     * DELETE; headers are given as name, value, name, value.
     */
    static ValidatableResponse ask(String account, String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (!account.isEmpty()) {
            request.header("Authorization", basic(account, account));
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            ResponseBuilder built =
                    new ResponseBuilder().setStatusCode(response.statusCode()).setBody(response.body());
            response.headers().map().forEach((name, values) -> built.setHeader(name, values.get(0)));
            return built.setContentType(
                            response.headers().firstValue("Content-Type").orElse("text/plain"))
                    .build()
                    .then();
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** A patient whom nobody else has. */
    static String unique() {
        return "T-" + UUID.randomUUID();
    }

    static String patient() {
        return post("/patients", "{\"identifier\": \"" + unique() + "\", \"sex\": \"male\", \"birthYear\": 1980}")
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String episode(String onset) {
        return post("/episodes", "{\"patient\": \"" + patient() + "\", \"onset\": \"" + onset + "\"}")
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** An episode with a hip that has hurt for so long that it is past its window: one flag of severity warning. */
    static String overdueEpisode() {
        String episode = episode("2025-11-20");
        post("/episodes/" + episode + "/facts", PAIN).statusCode(201);
        return episode;
    }

    static final String PAIN =
            "{\"kind\": \"symptoms\", \"on\": \"2025-11-25\", \"regions\": [\"right-hip\"], \"painOnLoading\": 7}";

    static String caseFile(String name) {
        return caseFile(name, unique());
    }

    static String caseFile(String name, String identifier) {
        try (InputStream file = Machine.class.getResourceAsStream("/cases/" + name + ".json")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return text.replace("\"identifier\": \"" + name + "\"", "\"identifier\": \"" + identifier + "\"");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static int facts(String episode) {
        return clinician()
                .get("/episodes/" + episode + "/facts?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("facts.size()");
    }
}
