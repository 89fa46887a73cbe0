package org.jointpriority.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;

/** The OpenAPI document as it stands in the sources. */
public final class OpenApiDocument {
    public static final String FILE = "src/main/resources/openapi/joint-priority.json";

    private static final Pattern PARAMETER = Pattern.compile("\\\\\\{[^}]*}|\\{[^}]*}");

    private final JsonObject root;

    private OpenApiDocument(JsonObject root) {
        this.root = root;
    }

    public static OpenApiDocument read() {
        try {
            return new OpenApiDocument(JsonParser.object().from(Files.readString(Path.of(FILE))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JsonParserException e) {
            throw new AssertionError(FILE + " is no JSON, line " + e.getLinePosition() + ": " + e.getMessage(), e);
        }
    }

    JsonObject root() {
        return root;
    }

    /** In the order of the document. */
    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        root.getObject("paths").forEach((path, methods) -> ((JsonObject) methods).forEach((method, operation) ->
                operations.add(new Operation(method.toUpperCase(Locale.ROOT), path, (JsonObject) operation))));
        return operations;
    }

    /** Which operation a request is for; of two that could be meant, the one with fewer parameters in its path. */
    Optional<Operation> operation(String method, String path) {
        return operations().stream().filter(operation -> operation.method().equals(method) && operation.isFor(path))
                .min(Comparator.comparing(operation -> operation.parameters("path").size()));
    }

    Map<String, Object> schemas() {
        return root.getObject("components").getObject("schemas");
    }

    /** What it refers to if it is a reference, itself otherwise. */
    JsonObject resolved(JsonObject given) {
        JsonObject resolved = given;
        while (resolved.has("$ref")) {
            String reference = resolved.getString("$ref");
            JsonObject at = root;
            for (String step : reference.substring("#/".length()).split("/")) {
                at = at.getObject(step);
                if (at == null) {
                    throw new AssertionError(reference + " leads nowhere in " + FILE);
                }
            }
            resolved = at;
        }
        return resolved;
    }

    /** The names of all fields that there can be in what the schema describes, however deep. */
    SortedSet<String> fields(JsonObject schema) {
        SortedSet<String> fields = new TreeSet<>();
        collectFields(schema, fields, new TreeSet<>());
        return fields;
    }

    private void collectFields(JsonObject schema, SortedSet<String> fields, SortedSet<String> seen) {
        if (schema.has("$ref") && !seen.add(schema.getString("$ref"))) {
            return;
        }
        JsonObject resolved = resolved(schema);
        JsonObject properties = resolved.getObject("properties", new JsonObject());
        fields.addAll(properties.keySet());
        properties.values().forEach(property -> collectFields((JsonObject) property, fields, seen));
        for (String within : List.of("items", "additionalProperties")) {
            if (resolved.get(within) instanceof JsonObject) {
                collectFields(resolved.getObject(within), fields, seen);
            }
        }
        for (String several : List.of("allOf", "oneOf")) {
            resolved.getArray(several, new JsonArray()).forEach(each -> collectFields((JsonObject) each, fields, seen));
        }
    }

    /** One method at one path. */
    final class Operation {
        private final String method;
        private final String path;
        private final JsonObject json;

        private Operation(String method, String path, JsonObject json) {
            this.method = method;
            this.path = path;
            this.json = json;
        }

        String method() {
            return method;
        }

        String path() {
            return path;
        }

        JsonObject json() {
            return json;
        }

        private boolean isFor(String requested) {
            return requested.matches(PARAMETER.matcher(Pattern.quote(path)).replaceAll("\\\\E[^/]+\\\\Q"));
        }

        List<JsonObject> parameters() {
            List<JsonObject> parameters = new ArrayList<>();
            json.getArray("parameters", new JsonArray()).forEach(each -> parameters.add(resolved((JsonObject) each)));
            return parameters;
        }

        /** @param where path, query or header */
        SortedSet<String> parameters(String where) {
            SortedSet<String> names = new TreeSet<>();
            parameters().stream().filter(each -> each.getString("in").equals(where)).forEach(each -> names.add(each.getString("name")));
            return names;
        }

        /** The media types that it takes or gives, and what is in them. */
        JsonObject requestContent() {
            return resolved(json.getObject("requestBody", new JsonObject())).getObject("content", new JsonObject());
        }

        Optional<JsonObject> response(int status) {
            JsonObject responses = json.getObject("responses");
            JsonObject response = responses.getObject(String.valueOf(status), status < 400 ? null : responses.getObject("default"));
            return Optional.ofNullable(response).map(OpenApiDocument.this::resolved);
        }

        /** Of the bodies of requests. */
        SortedSet<String> fieldsRead() {
            return fieldsOf(requestContent());
        }

        /** Of the bodies of answers, those left out that every operation can give. */
        SortedSet<String> fieldsWritten() {
            SortedSet<String> fields = new TreeSet<>();
            json.getObject("responses").forEach((status, response) -> {
                if (!status.equals("default")) {
                    fields.addAll(fieldsOf(resolved((JsonObject) response).getObject("content")));
                }
            });
            return fields;
        }

        private SortedSet<String> fieldsOf(JsonObject content) {
            SortedSet<String> fields = new TreeSet<>();
            content.values().forEach(media -> fields.addAll(fields(((JsonObject) media).getObject("schema"))));
            return fields;
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
