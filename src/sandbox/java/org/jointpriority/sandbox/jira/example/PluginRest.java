package org.jointpriority.sandbox.jira.example;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** The plugin's REST API as people use it, each in his or her own name. */
final class PluginRest {
    private static final String JSON = "application/json";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;

    PluginRest(String baseUrl) {
        this.address = baseUrl + "/rest/joint-priority/1.0";
    }

    /** The answer was no. */
    static class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message);
        }
    }

    /** The answer was no, because somebody else was quicker. */
    static final class Conflict extends Refused {
        private static final long serialVersionUID = 1;

        Conflict(String message) {
            super(message);
        }
    }

    Object get(String person, String path) {
        return send(person, "GET", path, JSON, null);
    }

    JsonObject post(String person, String path) {
        return (JsonObject) send(person, "POST", path, JSON, null);
    }

    JsonObject post(String person, String path, Map<String, Object> body) {
        return (JsonObject) send(person, "POST", path, JSON, JsonWriter.string(body));
    }

    JsonObject postCsv(String person, String path, String csv) {
        return (JsonObject) send(person, "POST", path, "text/csv", csv);
    }

    JsonObject put(String person, String path, Map<String, Object> body) {
        return (JsonObject) send(person, "PUT", path, JSON, JsonWriter.string(body));
    }

    private Object send(String person, String method, String path, String contentType, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString((person + ":" + person).getBytes(StandardCharsets.UTF_8)))
                .header("X-Atlassian-Token", "no-check")
                .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", contentType);
        }
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                String what = method + " " + path + " as " + person + ": " + response.statusCode() + " " + response.body();
                throw response.statusCode() == 409 ? new Conflict(what) : new Refused(what);
            }
            return JsonParser.any().from(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JsonParserException e) {
            throw new Refused(method + " " + path + " does not answer with JSON");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted");
        }
    }

    /** The list in an answer, which may be the answer itself or the one value of an object. */
    static JsonArray list(Object answer) {
        if (answer instanceof JsonArray) {
            return (JsonArray) answer;
        }
        return ((JsonObject) answer).values().stream().filter(JsonArray.class::isInstance).map(JsonArray.class::cast).findFirst().orElseThrow();
    }
}
