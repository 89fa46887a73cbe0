package org.jointpriority.openapi;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
import org.jointpriority.openapi.OpenApiDocument.Operation;

/** The OpenAPI document as a page for people to read. */
final class RestApiPage {
    private static final int WIDTH = 150;
    private static final long ANY_ID = Integer.MAX_VALUE;

    private final OpenApiDocument document;
    private final StringBuilder page = new StringBuilder();

    private RestApiPage(OpenApiDocument document) {
        this.document = document;
    }

    static String of(OpenApiDocument document) {
        RestApiPage page = new RestApiPage(document);
        page.write();
        return page.page.toString();
    }

    private void write() {
        paragraph("# REST API");
        paragraph("Base: `/rest/joint-priority/1.0` below Jira's own address. This page is made from the [OpenAPI 3 document](../"
                + OpenApiDocument.FILE + "), which\nan installed plugin serves at `/rest/joint-priority/1.0/openapi`.");
        paragraph(document.root().getObject("info").getString("description"));
        for (Object tag : document.root().getArray("tags")) {
            String name = ((JsonObject) tag).getString("name");
            paragraph("## " + name);
            paragraph(((JsonObject) tag).getString("description", ""));
            document.operations().stream().filter(operation -> operation.json().getArray("tags").contains(name)).forEach(this::operation);
        }
        paragraph("## Objects");
        document.schemas().forEach((name, schema) -> schema(name, (JsonObject) schema));
        page.setLength(page.length() - 1);
    }

    private void operation(Operation operation) {
        paragraph("### `" + operation + "`");
        paragraph(operation.json().getString("summary"));
        paragraph(operation.json().getString("description", ""));
        if (!operation.parameters().isEmpty()) {
            page.append("| Parameter | | |\n|---|---|---|\n");
            for (JsonObject parameter : operation.parameters()) {
                String where = parameter.getString("in").equals("query") ? "" : " (" + parameter.getString("in") + ")";
                row("`" + parameter.getString("name") + "`" + where, type(parameter.getObject("schema")) + standard(parameter.getObject("schema"))
                        + (parameter.getBoolean("required", false) && where.isEmpty() ? "; needed" : ""), parameter.getString("description"));
            }
            page.append('\n');
        }
        operation.requestContent().forEach((mediaType, media) -> content("Body", mediaType, "", (JsonObject) media));
        operation.json().getObject("responses").forEach((status, given) -> {
            JsonObject response = document.resolved((JsonObject) given);
            if (!status.equals("default")) {
                String tagged = response.has("headers") ? ", with its revision as `ETag`" : "";
                response.getObject("content").forEach((mediaType, media) ->
                        content(status, mediaType, ": " + response.getString("description") + tagged, (JsonObject) media));
            }
        });
    }

    private void content(String label, String mediaType, String description, JsonObject media) {
        paragraph("**" + label + "** " + (mediaType.equals("application/json") ? type(media.getObject("schema")) : "`" + mediaType + "`") + description);
        if (media.has("example")) {
            paragraph("```json\n" + written(media.get("example"), 0) + "\n```");
        }
    }

    private void schema(String name, JsonObject schema) {
        paragraph("### " + name);
        paragraph(schema.getString("description", ""));
        JsonArray needed = schema.getArray("required", new JsonArray());
        JsonObject properties = schema.getObject("properties", new JsonObject());
        if (properties.isEmpty()) {
            paragraph(type(schema));
            return;
        }
        page.append("| Field | | |\n|---|---|---|\n");
        properties.forEach((field, given) -> row("`" + field + "`", type((JsonObject) given) + (needed.contains(field) ? "" : "; may be left out"),
                ((JsonObject) given).getString("description", "")));
        page.append('\n');
    }

    private String type(JsonObject schema) {
        return plainType(schema) + (schema.getBoolean("nullable", false) ? " or null" : "");
    }

    private String plainType(JsonObject schema) {
        if (schema.has("$ref")) {
            String name = schema.getString("$ref").replaceFirst(".*/", "");
            return "[" + name + "](#" + name.toLowerCase(Locale.ROOT).replace(".", "") + ")";
        }
        for (String several : List.of("allOf", "oneOf")) {
            if (schema.has(several)) {
                return schema.getArray(several).stream().map(each -> type((JsonObject) each)).collect(Collectors.joining(" or "));
            }
        }
        if (schema.has("enum")) {
            return schema.getArray("enum").stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
        }
        switch (schema.getString("type")) {
            case "array":
                return "list of " + type(schema.getObject("items")) + atMost(schema, "maxItems", "");
            case "object":
                return object(schema);
            case "integer":
                return "whole number" + range(schema);
            case "boolean":
                return "true or false";
            case "string":
                return text(schema);
            default:
                return schema.getString("type");
        }
    }

    private String object(JsonObject schema) {
        if (schema.has("properties")) {
            return "object with " + schema.getObject("properties").keySet().stream().map(field -> "`" + field + "`").collect(Collectors.joining(", "));
        }
        return schema.get("additionalProperties") instanceof JsonObject ? "object of " + type(schema.getObject("additionalProperties")) : "object";
    }

    private static String text(JsonObject schema) {
        switch (schema.getString("format", "")) {
            case "date":
                return "day";
            case "date-time":
                return "moment";
            default:
                return "text" + atMost(schema, "maxLength", " characters");
        }
    }

    private static String atMost(JsonObject schema, String limit, String unit) {
        return schema.has(limit) ? ", at most " + String.format(Locale.ROOT, "%,d", schema.getInt(limit)) + unit : "";
    }

    private static String range(JsonObject schema) {
        return schema.has("maximum") && schema.getLong("maximum") < ANY_ID
                ? String.format(Locale.ROOT, ", %,d to %,d", schema.getInt("minimum"), schema.getInt("maximum")) : "";
    }

    private static String standard(JsonObject schema) {
        return schema.has("default") ? "; " + schema.get("default") + " if left out" : "";
    }

    private void row(String... cells) {
        page.append(("| " + String.join(" | ", cells) + " |\n").replace("|  |", "| |"));
    }

    private void paragraph(String text) {
        if (!text.isEmpty()) {
            page.append(text).append("\n\n");
        }
    }

    /** As much on a line as fits on it. */
    private static String written(Object value, int indent) {
        String line = line(value);
        if (line.length() + indent <= WIDTH || !(value instanceof JsonObject || value instanceof JsonArray)) {
            return line;
        }
        if (value instanceof JsonArray) {
            return "[" + filled(((JsonArray) value).stream().map(each -> written(each, indent + 1)).toList(), indent + 1) + "]";
        }
        return "{" + filled(((JsonObject) value).entrySet().stream()
                .map(field -> JsonWriter.string(field.getKey()) + ": " + written(field.getValue(), indent + 1)).toList(), indent + 1) + "}";
    }

    private static String filled(List<String> parts, int indent) {
        StringBuilder all = new StringBuilder();
        int column = indent;
        for (String part : parts) {
            String start = part.lines().findFirst().orElse("");
            if (all.length() > 0) {
                boolean fits = column + start.length() < WIDTH && !part.contains("\n");
                all.append(fits ? ", " : ",\n" + " ".repeat(indent));
                column = fits ? column + 2 : indent;
            }
            all.append(part);
            column = part.contains("\n") ? WIDTH : column + part.length();
        }
        return all.toString();
    }

    private static String line(Object value) {
        if (value instanceof JsonObject) {
            return ((JsonObject) value).entrySet().stream().map(field -> JsonWriter.string(field.getKey()) + ": " + line(field.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return value instanceof JsonArray ? ((JsonArray) value).stream().map(RestApiPage::line).collect(Collectors.joining(", ", "[", "]"))
                : JsonWriter.string(value);
    }
}
