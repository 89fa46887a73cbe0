package org.jointpriority.web.json;

import java.io.InputStream;

import javax.ws.rs.core.HttpHeaders;

import org.jointpriority.partnership.Refusal;
import org.jointpriority.web.text.RequestText;

/** Reads a request's body that is a JSON object. */
public final class JsonRequest {
    public static final int MOST_BYTES = 64 * 1024;

    private static final String TYPE = "application/json";

    private JsonRequest() {
    }

    /** Throws {@link RequestText.OtherType} or a {@link Refusal}. */
    public static JsonBody read(HttpHeaders headers, InputStream body) {
        return JsonBody.parse(RequestText.read(headers, body, TYPE, MOST_BYTES));
    }
}
