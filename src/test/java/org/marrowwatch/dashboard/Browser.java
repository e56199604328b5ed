package org.marrowwatch.dashboard;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.builder.ResponseBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.marrowwatch.access.LoginSeal;

/** Someone who has logged in by the form and sends forms with their tokens. */
final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Map<String, String> cookies = new HashMap<>();

    static Response tryLogin(String name, String password) {
        return given().redirects()
                .follow(false)
                .formParam("j_username", name)
                .formParam("j_password", password)
                .post("/j_security_check");
    }

    static Browser of(String name) {
        Browser browser = new Browser();
        browser.cookies.putAll(
                tryLogin(name, name).then().statusCode(302).extract().cookies());
        return browser;
    }

    /** The same in a language that was chosen in the header. */
    Browser in(String language) {
        cookies.put("language", language);
        return this;
    }

    /** The same with the seal of a login that was renewed. */
    Browser sealed(String seal) {
        cookies.put(LoginSeal.COOKIE, seal);
        return this;
    }

    private RequestSpecification request() {
        return given().redirects().follow(false).cookies(cookies);
    }

    /** Opens a page without REST Assured, which under a Turkish locale cannot spell what it does with errors of GET. */
    Response get(String path) {
        String sent = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        HttpRequest request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .header("Cookie", sent)
                .build();
        try {
            HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").stream()
                    .map(cookie -> cookie.split("[=;]", 3))
                    .forEach(parts -> cookies.put(parts[0], parts[1]));
            ResponseBuilder built =
                    new ResponseBuilder().setStatusCode(answer.statusCode()).setBody(answer.body());
            answer.headers().map().forEach((name, values) -> built.setHeader(name, values.get(0)));
            return built.setContentType("text/html").build();
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    String page(String path) {
        return get(path).then().statusCode(200).extract().asString();
    }

    /** Sends a form with the token of a page that has one. */
    Response send(String path, Map<String, ?> form) {
        return sendWithout(path, with(form, "csrf-token", token()));
    }

    /** Sends a form as a script of the page does that wants no more than the piece it belongs to. */
    Response piece(String path, Map<String, ?> form) {
        Map<String, Object> complete = with(form, "csrf-token", token());
        return request()
                .header("HX-Request", "true")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(complete)
                .post(path);
    }

    /** The first page of a search, with further filters such as "state=new". */
    String search(String words, String... filters) {
        String query = path(send("/search", Map.of("q", words))).substring("/?".length());
        return page("/?" + String.join("&", filters) + "&" + query);
    }

    private String token() {
        Matcher token = TOKEN.matcher(page("/"));
        if (!token.find()) {
            throw new IllegalStateException("the page has no token");
        }
        return token.group(1);
    }

    /** Where an answer leads. */
    static String path(Response answer) {
        URI location = URI.create(answer.getHeader("Location"));
        return location.getRawPath() + (location.getRawQuery() == null ? "" : "?" + location.getRawQuery());
    }

    /** Hands files in by a form of parts, with the token of a page that has one. */
    Response handIn(String path, Map<String, byte[]> files, String text) {
        return handInWithout(path, files, text, token());
    }

    Response handInWithout(String path, Map<String, byte[]> files, String text, String token) {
        RequestSpecification request =
                request().multiPart("csrf-token", token).multiPart("text", text, "text/plain; charset=UTF-8");
        files.forEach((name, content) -> request.multiPart("files", name, content));
        return request.post(path);
    }

    /** Sends a form as it is, without a token unless it has one. */
    Response sendWithout(String path, Map<String, ?> form) {
        return request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post(path);
    }

    private static Map<String, Object> with(Map<String, ?> form, String name, String value) {
        Map<String, Object> all = new HashMap<>(form);
        all.put(name, value);
        return all;
    }
}
