package org.jointpriority.openapi;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import org.jointpriority.openapi.OpenApiDocument.Operation;

/** Whether what really went over HTTP is as the document says. */
public final class Exchanges {
    private static final String JSON = "application/json";
    private static final int ERROR = 400;
    private static final int NOT_LOGGED_IN = 401;

    private final OpenApiDocument document;
    private final SchemaCheck check;

    private Exchanges(OpenApiDocument document) {
        this.document = document;
        this.check = new SchemaCheck(document);
    }

    public static Exchanges describedBy(OpenApiDocument document) {
        return new Exchanges(document);
    }

    /** For the body of a request that was taken; one that nobody reads can be anything. */
    public List<String> problemsOfRequest(String method, String path, String json) {
        Optional<Operation> operation = document.operation(method, path);
        if (operation.isEmpty()) {
            return List.of("there is no " + method + " " + path);
        }
        JsonObject content = operation.get().requestContent().getObject(JSON);
        return content == null ? List.of() : check.problems(content.getObject("schema"), parsed(json));
    }

    public List<String> problemsOfAnswer(String method, String path, HttpResponse<String> answer) {
        Optional<Operation> operation = document.operation(method, path);
        String mediaType = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        boolean isByJira = answer.statusCode() == NOT_LOGGED_IN || answer.statusCode() >= ERROR && (operation.isEmpty() || !mediaType.equals(JSON));
        if (isByJira) {
            return List.of();
        }
        if (operation.isEmpty()) {
            return List.of("there is no " + method + " " + path);
        }
        Optional<JsonObject> response = operation.get().response(answer.statusCode());
        if (response.isEmpty()) {
            return List.of(operation.get() + " has no answer " + answer.statusCode());
        }
        JsonObject content = response.get().getObject("content").getObject(mediaType);
        if (content == null) {
            return List.of(operation.get() + " does not answer " + mediaType);
        }
        if (response.get().has("headers") != answer.headers().firstValue("ETag").isPresent() && answer.statusCode() < ERROR) {
            return List.of(operation.get() + " says otherwise whether there is an ETag");
        }
        return mediaType.equals(JSON) ? check.problems(content.getObject("schema"), parsed(answer.body())) : List.of();
    }

    private static Object parsed(String json) {
        try {
            return JsonParser.any().from(json);
        } catch (JsonParserException e) {
            throw new AssertionError(json, e);
        }
    }
}
