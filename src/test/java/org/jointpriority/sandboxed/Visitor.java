package org.jointpriority.sandboxed;

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
import java.util.Optional;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;

/** Somebody who talks to the running sandbox over HTTP, by an account or without one. */
final class Visitor {
    static final String REST = "/rest/joint-priority/1.0";

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
        return send("PUT", REST + path, "application/json", BodyPublishers.ofString(json));
    }

    Answer post(String path, String json) {
        return send("POST", REST + path, "application/json", BodyPublishers.ofString(json));
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
            return new Answer(http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
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
