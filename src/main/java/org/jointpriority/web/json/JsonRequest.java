package org.jointpriority.web.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import javax.ws.rs.core.HttpHeaders;

import org.jointpriority.partnership.Message;
import org.jointpriority.partnership.Refusal;

/**
 * Reads a request's body: JSON in UTF-8 of a bounded size.
 *
 * <p>The type is checked here, not by annotations, so that its refusal has the same form as every other; and since only
 * JSON is read, no form of a foreign site can write. The bytes are read here, so that a huge body is never held in memory.
 */
public final class JsonRequest {
    public static final int MOST_BYTES = 64 * 1024;

    private static final Pattern JSON = Pattern.compile("application/json *(; *charset *= *(utf-8|\"utf-8\") *)?");

    private JsonRequest() {
    }

    /** Throws {@link NotJson} or a {@link Refusal}. */
    public static JsonBody read(HttpHeaders headers, InputStream body) {
        List<String> types = headers.getRequestHeader(HttpHeaders.CONTENT_TYPE);
        if (types == null || types.size() != 1 || !JSON.matcher(types.get(0).trim().toLowerCase(Locale.ROOT)).matches()) {
            throw new NotJson();
        }
        byte[] bytes = upToMost(body);
        try {
            return JsonBody.parse(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            throw Refusal.invalid(Message.of("joint-priority.rest.body.no-utf-8"));
        }
    }

    private static byte[] upToMost(InputStream body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[8 * 1024];
        try {
            for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
                bytes.write(buffer, 0, n);
                if (bytes.size() > MOST_BYTES) {
                    throw Refusal.invalid(Message.of("joint-priority.rest.body.large", MOST_BYTES / 1024));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The request's body is of another type than JSON in UTF-8. */
    public static final class NotJson extends RuntimeException {
        NotJson() {
            super("Not application/json");
        }
    }
}
