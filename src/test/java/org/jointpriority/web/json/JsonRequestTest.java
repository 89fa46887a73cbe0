package org.jointpriority.web.json;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jointpriority.partnership.Refusal;
import org.jointpriority.web.Requests;
import org.jointpriority.web.text.RequestText;
import org.junit.Test;

public class JsonRequestTest {

    @Test
    public void jsonInUtf8IsRead() {
        List<String> table = List.of("application/json", "Application/JSON", "application/json;charset=UTF-8",
                "application/json; charset=utf-8", "application/json ; charset=\"UTF-8\"", " application/json ");
        for (String type : table) {
            assertEquals(type, "h\u00E4matology", read("{\"name\":\"h\u00E4matology\"}", type).name("name"));
        }
    }

    @Test
    public void whateverIsNotDeclaredAsJsonIsNotLookedAt() {
        List<String> table = List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
                "text/json", "application/jsonp", "application/json-patch+json", "application/xml", "*/*", "",
                "application/json;charset=ISO-8859-1", "application/json;charset=utf-16", "application/json;version=1",
                "application/json, text/plain", "garbage", ";", "application/", "application/json;charset=");
        for (String type : table) {
            assertThrows(type, RequestText.OtherType.class, () -> read("{}", type));
        }
        assertThrows(RequestText.OtherType.class, () -> JsonRequest.read(Requests.headers(), stream("{}")));
        assertThrows("two types", RequestText.OtherType.class, () -> JsonRequest.read(
                Requests.headers("Content-Type", "application/json", "Content-Type", "text/plain"), stream("{}")));
    }

    @Test
    public void bytesThatAreNoUtf8AreRefused() {
        byte[][] table = {
                "{\"name\":\"h\u00E4matology\"}".getBytes(StandardCharsets.ISO_8859_1),
                "{\"name\":\"x\"}".getBytes(StandardCharsets.UTF_16),
                {'{', '"', (byte) 0xC0, (byte) 0xAF, '"', ':', '1', '}'},
                {'{', '"', (byte) 0xED, (byte) 0xA0, (byte) 0xBD, '"', ':', '1', '}'},
                {'{', '"', (byte) 0xF5, (byte) 0x80, (byte) 0x80, (byte) 0x80, '"', ':', '1', '}'},
        };
        for (byte[] bytes : table) {
            Refusal refusal = assertThrows(Refusal.class, () -> JsonRequest.read(
                    Requests.headers("Content-Type", "application/json"), new ByteArrayInputStream(bytes)));
            assertEquals("joint-priority.rest.body.no-utf-8", refusal.text().orElseThrow().key());
        }
    }

    @Test
    public void theLargestBodyIsReadAndALargerOneRefused() {
        String frame = "{\"text\":\"\"}";
        String largest = frame.replace("\"\"", "\"" + "x".repeat(JsonRequest.MOST_BYTES - frame.length()) + "\"");

        assertEquals(1, read(largest, "application/json").fields().size());
        Refusal refusal = assertThrows(Refusal.class, () -> read(largest + " ", "application/json"));
        assertEquals("joint-priority.rest.body.large", refusal.text().orElseThrow().key());
    }

    @Test
    public void anEndlessBodyIsNotReadToItsEnd() {
        class Endless extends InputStream {
            private int given;

            @Override
            public int read() {
                given++;
                return ' ';
            }
        }
        Endless endless = new Endless();

        assertThrows(Refusal.class, () -> JsonRequest.read(Requests.headers("Content-Type", "application/json"), endless));

        assertTrue(endless.given <= 2 * JsonRequest.MOST_BYTES);
    }

    private static JsonBody read(String body, String type) {
        return JsonRequest.read(Requests.headers("Content-Type", type), stream(body));
    }

    private static InputStream stream(String body) {
        return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
    }
}
