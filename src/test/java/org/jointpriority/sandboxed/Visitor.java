package org.jointpriority.sandboxed;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import org.jointpriority.openapi.Exchanges;
import org.jointpriority.openapi.OpenApiDocument;

/**
 * Somebody who talks to the running sandbox over HTTP, by an account or without one. Whatever our REST API takes from a visitor
 * and answers has to be as the OpenAPI document says.
 */
final class Visitor {
    static final String REST = "/rest/joint-priority/1.0";

    private static final int ERROR = 400;
    private static final Exchanges DESCRIPTION = Exchanges.describedBy(OpenApiDocument.read());
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String url;
    private final Optional<String> account;
    private final HttpClient http;

    private Visitor(String url, Optional<String> account, HttpClient http) {
        this.url = url;
        this.account = account;
        this.http = http;
    }

    static Visitor anonymous(String url) {
        return new Visitor(url, Optional.empty(), HTTP);
    }

    /** An example account's password is its name. */
    static Visitor of(String url, String account) {
        return new Visitor(url, Optional.of(account), HTTP);
    }

    /** An administrator who has said the password again, as Jira asks before its administration. */
    static Visitor administering(String url, String account) {
        Visitor visitor = new Visitor(url, Optional.of(account), HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager()).build());
        visitor.send("POST", "/login.jsp", "application/x-www-form-urlencoded",
                BodyPublishers.ofString("os_username=" + account + "&os_password=" + account));
        visitor.send("POST", "/secure/admin/WebSudoAuthenticate.jspa", "application/x-www-form-urlencoded",
                BodyPublishers.ofString("webSudoDestination=%2F&webSudoPassword=" + account));
        return visitor;
    }

    /** Of our REST API. */
    Answer get(String path) {
        return send("GET", REST + path, null, BodyPublishers.noBody());
    }

    Answer put(String path, String json) {
        return sendJson("PUT", path, json);
    }

    Answer post(String path, String json) {
        return sendJson("POST", path, json);
    }

    private Answer sendJson(String method, String path, String json) {
        Answer answer = send(method, REST + path, "application/json", BodyPublishers.ofString(json));
        if (answer.status() < ERROR) {
            assertDescribed(answer, DESCRIPTION.problemsOfRequest(method, withoutQuery(path), json));
        }
        return answer;
    }

    Answer csv(String path, String csv) {
        return send("POST", REST + path, "text/csv", BodyPublishers.ofString(csv));
    }

    Answer delete(String path) {
        return send("DELETE", REST + path, null, BodyPublishers.noBody());
    }

    /** Of anything below the context path, with further headers in turn. */
    Answer send(String method, String path, String type, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path))
                .method(method, body).header("X-Atlassian-Token", "no-check").timeout(Duration.ofMinutes(1));
        account.ifPresent(name -> request.header("Authorization", "Basic "
                + Base64.getEncoder().encodeToString((name + ":" + name).getBytes(StandardCharsets.UTF_8))));
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            Answer answer = new Answer(http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8)));
            if (path.startsWith(REST + "/")) {
                assertDescribed(answer, DESCRIPTION.problemsOfAnswer(method, withoutQuery(path.substring(REST.length())), answer.response()));
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String withoutQuery(String path) {
        return path.replaceFirst("\\?.*", "");
    }

    private static void assertDescribed(Answer answer, List<String> problems) {
        assertEquals("In " + OpenApiDocument.FILE + " and in " + answer, List.of(), problems);
    }

    @Override
    public String toString() {
        return account.orElse("anonymous");
    }

    /** What came back. */
    record Answer(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        String body() {
            return response.body();
        }

        Optional<String> header(String name) {
            return response.headers().firstValue(name);
        }

        JsonObject json() {
            try {
                return JsonParser.object().from(body());
            } catch (JsonParserException e) {
                throw new AssertionError(response + " is no JSON object: " + body(), e);
            }
        }

        @Override
        public String toString() {
            return response.request().method() + " " + response.request().uri() + " -> " + status() + " " + body();
        }
    }
}
