package org.jointpriority.openapi;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;

/**
 * Whether a value is as a schema of the document says: the part of OpenAPI's schemas that the document uses. Stricter in one
 * respect: an object has no other fields than those described, unless the schema says that it may.
 */
final class SchemaCheck {
    private final OpenApiDocument document;

    SchemaCheck(OpenApiDocument document) {
        this.document = document;
    }

    List<String> problems(JsonObject schema, Object value) {
        List<String> problems = new ArrayList<>();
        check(schema, value, "$", problems);
        return problems;
    }

    private void check(JsonObject given, Object value, String at, List<String> problems) {
        JsonObject schema = document.resolved(given);
        if (value == null) {
            if (!schema.getBoolean("nullable", false)) {
                problems.add(at + " is null");
            }
        } else if (schema.has("allOf")) {
            schema.getArray("allOf").forEach(each -> check((JsonObject) each, value, at, problems));
        } else if (schema.has("oneOf")) {
            checkOneOf(schema.getArray("oneOf"), value, at, problems);
        } else if (!isOfType(schema.getString("type"), value)) {
            problems.add(at + " is no " + schema.getString("type") + ": " + value);
        } else if (schema.has("enum") && !schema.getArray("enum").contains(value)) {
            problems.add(at + " is none of " + schema.getArray("enum") + ": " + value);
        } else if (value instanceof JsonObject) {
            checkFields(schema, (JsonObject) value, at, problems);
        } else if (value instanceof JsonArray) {
            JsonArray entries = (JsonArray) value;
            for (int i = 0; i < entries.size(); i++) {
                check(schema.getObject("items"), entries.get(i), at + "[" + i + "]", problems);
            }
        } else if (!hasFormat(schema.getString("format", ""), value)) {
            problems.add(at + " is no " + schema.getString("format") + ": " + value);
        }
    }

    private void checkOneOf(JsonArray schemas, Object value, String at, List<String> problems) {
        List<List<String>> all = schemas.stream().map(each -> {
            List<String> ofThis = new ArrayList<>();
            check((JsonObject) each, value, at, ofThis);
            return ofThis;
        }).toList();
        if (all.stream().noneMatch(List::isEmpty)) {
            problems.add(at + " is as none of its schemas says: " + all);
        }
    }

    private void checkFields(JsonObject schema, JsonObject object, String at, List<String> problems) {
        JsonObject properties = schema.getObject("properties", new JsonObject());
        new TreeSet<Object>(schema.getArray("required", new JsonArray())).stream().filter(field -> !object.containsKey(field))
                .forEach(field -> problems.add(at + "." + field + " is missing"));
        object.forEach((field, value) -> {
            Object others = schema.get("additionalProperties");
            if (properties.containsKey(field)) {
                check(properties.getObject(field), value, at + "." + field, problems);
            } else if (others instanceof JsonObject) {
                check((JsonObject) others, value, at + "." + field, problems);
            } else if (!Boolean.TRUE.equals(others)) {
                problems.add(at + "." + field + " is not described");
            }
        });
    }

    private static boolean isOfType(String type, Object value) {
        switch (type) {
            case "object":
                return value instanceof JsonObject;
            case "array":
                return value instanceof JsonArray;
            case "boolean":
                return value instanceof Boolean;
            case "integer":
                return value instanceof Number && ((Number) value).doubleValue() == Math.rint(((Number) value).doubleValue());
            case "number":
                return value instanceof Number;
            default:
                return value instanceof String;
        }
    }

    private static boolean hasFormat(String format, Object value) {
        try {
            if (format.equals("date")) {
                LocalDate.parse((String) value);
            } else if (format.equals("date-time")) {
                Instant.parse((String) value);
            }
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
