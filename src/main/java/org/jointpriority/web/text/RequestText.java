package org.jointpriority.web.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import javax.ws.rs.core.HttpHeaders;

import org.jointpriority.partnership.Message;
import org.jointpriority.partnership.Refusal;

/**
 * Reads a request's body.
 *
 * <p>The type is checked here, not by annotations, so that its refusal has the same form as every other; and since no type
 * is read that a form can have, no form of a foreign site can write. The bytes are read here, so that a body that goes on
 * for ever is never held in memory.
 */
public final class RequestText {
    private static final int KILO = 1024;
    private static final int BUFFER = 8 * KILO;

    private RequestText() {
    }

    /**
     * Throws {@link OtherType} or a {@link Refusal}.
     *
     * @param type such as {@code text/csv}; the one parameter that it may have beside it is the charset, UTF-8
     */
    public static String read(HttpHeaders headers, InputStream body, String type, int mostBytes) {
        Pattern accepted = Pattern.compile(Pattern.quote(type) + " *(; *charset *= *(utf-8|\"utf-8\") *)?");
        List<String> types = headers.getRequestHeader(HttpHeaders.CONTENT_TYPE);
        if (types == null || types.size() != 1 || !accepted.matcher(types.get(0).trim().toLowerCase(Locale.ROOT)).matches()) {
            throw new OtherType(type);
        }
        return decoded(upToMost(body, mostBytes));
    }

    private static byte[] upToMost(InputStream body, int mostBytes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        try {
            for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
                bytes.write(buffer, 0, n);
                if (bytes.size() > mostBytes) {
                    throw Refusal.invalid(Message.of("joint-priority.rest.body.large", mostBytes / KILO));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String decoded(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            long line = 1 + text.chars().filter(character -> character == '\n').count();
            throw Refusal.invalid(Message.of("joint-priority.rest.body.no-utf-8", line));
        }
        return text.toString();
    }

    /** The request's body is of another type than the one that is read here. */
    public static final class OtherType extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String expected;

        OtherType(String expected) {
            super("Not " + expected);
            this.expected = expected;
        }

        public String expected() {
            return expected;
        }
    }
}
