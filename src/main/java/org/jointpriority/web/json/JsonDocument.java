package org.jointpriority.web.json;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonReader;

import org.jointpriority.partnership.Message;
import org.jointpriority.partnership.Refusal;

/**
 * Reads one JSON object into plain maps, lists, texts, numbers (whose toString is as written), booleans and nulls.
 *
 * <p>It goes value by value through the streaming reader, because the library's own maps would silently keep the last of
 * two equal keys, and its recursive parser would let a body of brackets exhaust the stack.
 */
final class JsonDocument {
    /** Deeper than any body of ours; a bound because reading is recursive. */
    private static final int MAX_DEPTH = 8;

    private final JsonReader reader;

    private JsonDocument(JsonReader reader) {
        this.reader = reader;
    }

    static Map<String, Object> read(String text) {
        try {
            JsonDocument document = new JsonDocument(JsonReader.from(text));
            if (document.reader.current() != JsonReader.Type.OBJECT) {
                throw refusal("joint-priority.rest.body.no-object");
            }
            Map<String, Object> object = document.object(1);
            document.nothingFollows(text);
            return object;
        } catch (JsonParserException e) {
            throw refusal("joint-priority.rest.body.malformed", e.getLinePosition(), e.getCharPosition());
        }
    }

    private Object value(int depth) throws JsonParserException {
        switch (reader.current()) {
            case OBJECT:
                return object(depth + 1);
            case ARRAY:
                return array(depth + 1);
            case STRING:
                return reader.string();
            case NUMBER:
                return reader.number();
            case BOOLEAN:
                return reader.bool();
            default:
                return null;
        }
    }

    private Map<String, Object> object(int depth) throws JsonParserException {
        refuseDeeperThanSensible(depth);
        Map<String, Object> object = new LinkedHashMap<>();
        reader.object();
        while (reader.next()) {
            String key = reader.key();
            if (object.containsKey(key)) {
                throw refusal("joint-priority.rest.body.twice", key);
            }
            object.put(key, value(depth));
        }
        return object;
    }

    private List<Object> array(int depth) throws JsonParserException {
        refuseDeeperThanSensible(depth);
        List<Object> array = new ArrayList<>();
        reader.array();
        while (reader.next()) {
            array.add(value(depth));
        }
        return array;
    }

    private static void refuseDeeperThanSensible(int depth) {
        if (depth > MAX_DEPTH) {
            throw refusal("joint-priority.rest.body.deep", MAX_DEPTH);
        }
    }

    /** The reader will not look past the end of the root, but its refusal to do so says where that end is. */
    private void nothingFollows(String text) {
        try {
            reader.next();
        } catch (JsonParserException atTheEnd) {
            for (int i = atTheEnd.getCharOffset(); i < text.length(); i++) {
                if (" \t\r\n".indexOf(text.charAt(i)) < 0) {
                    throw refusal("joint-priority.rest.body.more");
                }
            }
        }
    }

    private static Refusal refusal(String key, Serializable... arguments) {
        return Refusal.invalid(Message.of(key, arguments));
    }
}
