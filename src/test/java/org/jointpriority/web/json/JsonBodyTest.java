package org.jointpriority.web.json;

import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.partnership.Message;
import org.jointpriority.partnership.Refusal;
import org.junit.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

public class JsonBodyTest {

    @Test
    public void whatIsThereIsReadAsItsType() {
        JsonBody body = JsonBody.parse("""
                {"revision": 3, "text": "Two\\nlines \\ud83d\\ude80", "name": " PACS archive ", "state": "SECONDS",
                 "due": "2026-12-01", "patientCare": true, "ratings": {"1": 7, "2": null}, "criteria": [{"id": 1}, {"id": 2}]}
                """);

        assertEquals(3, body.whole("revision", 0, 100));
        assertEquals("Two\nlines \uD83D\uDE80", body.text("text", 100));
        assertEquals("PACS archive", body.name("name"));
        assertSame(TimeUnit.SECONDS, body.word("state", TimeUnit.class));
        assertEquals(Optional.of(LocalDate.of(2026, 12, 1)), body.optionalDay("due"));
        assertTrue(body.flag("patientCare"));
        JsonBody ratings = body.object("ratings");
        assertEquals(List.of("1", "2"), List.copyOf(ratings.fields()));
        assertEquals(OptionalInt.of(7), ratings.optionalWhole("1", 1, 9));
        assertEquals(OptionalInt.empty(), ratings.optionalWhole("2", 1, 9));
        List<JsonBody> criteria = body.objects("criteria", 2);
        assertEquals(1, criteria.get(0).whole("id", 1, 9));
        assertEquals(2, criteria.get(1).whole("id", 1, 9));
        body.done();
    }

    @Test
    public void whatIsMissingOrNullIsEmptyWhereItMayBe() {
        JsonBody body = JsonBody.parse("{\"text\": null, \"due\": null}");

        assertEquals("", body.text("text", 10));
        assertEquals("", body.line("group", 10));
        assertEquals(Optional.empty(), body.optionalDay("due"));
        assertEquals(OptionalInt.empty(), body.optionalWhole("effort", 0, 10));
        body.done();
    }

    @Test
    public void textsThatAreNotExactlyOneObjectAreRefused() {
        String[][] table = {
                {"", "malformed"},
                {" \n\t ", "malformed"},
                {"{", "malformed"},
                {"}", "malformed"},
                {"{]", "malformed"},
                {"{\"a\"}", "malformed"},
                {"{\"a\":}", "malformed"},
                {"{\"a\":1", "malformed"},
                {"{\"a\":1,}", "malformed"},
                {"{,\"a\":1}", "malformed"},
                {"{\"a\":1 \"b\":2}", "malformed"},
                {"{\"a\":[1,]}", "malformed"},
                {"{\"a\":[1 2]}", "malformed"},
                {"{\"a\":[1}", "malformed"},
                {"{a:1}", "malformed"},
                {"{'a':1}", "malformed"},
                {"{1:1}", "malformed"},
                {"{null:1}", "malformed"},
                {"{\"a\":01}", "malformed"},
                {"{\"a\":+1}", "malformed"},
                {"{\"a\":.5}", "malformed"},
                {"{\"a\":1.}", "malformed"},
                {"{\"a\":1e}", "malformed"},
                {"{\"a\":0x10}", "malformed"},
                {"{\"a\":NaN}", "malformed"},
                {"{\"a\":-Infinity}", "malformed"},
                {"{\"a\":True}", "malformed"},
                {"{\"a\":truely}", "malformed"},
                {"{\"a\":undefined}", "malformed"},
                {"{\"a\":\"unfinished}", "malformed"},
                {"{\"a\":\"\\", "malformed"},
                {"{\"a\":\"\\u12", "malformed"},
                {"{\"a\":\"\\u12g4\"}", "malformed"},
                {"{\"a\":\"\\x41\"}", "malformed"},
                {"{\"a\":\"two\nlines\"}", "malformed"},
                {"{\"a\":\"nul \0\"}", "malformed"},
                {"{\"a\":1\0}", "malformed"},
                {"/* a comment */ {\"a\":1}", "malformed"},
                {"{\"a\":1 // a comment\n}", "malformed"},
                {"\uFEFF{\"a\":1}", "malformed"},
                {"<priority/>", "malformed"},
                {"revision=3&text=x", "malformed"},
                {"[]", "no-object"},
                {"[{\"a\":1}]", "no-object"},
                {"null", "no-object"},
                {"true", "no-object"},
                {"7", "no-object"},
                {"\"{}\"", "no-object"},
                {"{}{}", "more"},
                {"{} {\"a\":1}", "more"},
                {"{},", "more"},
                {"{}]", "more"},
                {"{}}", "more"},
                {"{}\0", "more"},
                {"{}x", "more"},
                {"{}" + " ".repeat(40_000) + "x", "more"},
                {"{\"a\":\"" + "x".repeat(40_000) + "\"}]", "more"},
                {"{\"a\":1,\"a\":1}", "twice"},
                {"{\"a\":1,\"b\":2,\"\\u0061\":3}", "twice"},
                {"{\"a\":{\"b\":1,\"b\":2}}", "twice"},
                {"{\"a\":" + "[".repeat(60_000), "deep"},
                {"{\"a\":".repeat(10_000), "deep"},
        };
        for (String[] row : table) {
            Refusal refusal = assertThrows(abbreviated(row[0]), Refusal.class, () -> JsonBody.parse(row[0]));
            assertEquals(abbreviated(row[0]), "joint-priority.rest.body." + row[1], refusal.text().orElseThrow().key());
        }
    }

    @Test
    public void whitespaceAroundTheObjectDoesNoHarm() {
        for (String text : List.of("{}", " {} ", "\r\n\t{\t}\r\n", " ".repeat(40_000) + "{}" + "\n".repeat(40_000))) {
            assertTrue(JsonBody.parse(text).fields().isEmpty());
        }
    }

    @Test
    public void valuesOfTheWrongKindAreRefusedByField() {
        record Row(String value, Asking asking, String problem) {
        }
        Row[] table = {
                new Row("null", (body, f) -> body.whole(f, 1, 9), "rest.field.required"),
                new Row("\"7\"", (body, f) -> body.whole(f, 1, 9), "rest.field.whole"),
                new Row("7.0", (body, f) -> body.whole(f, 1, 9), "rest.field.whole"),
                new Row("7.5", (body, f) -> body.whole(f, 1, 9), "rest.field.whole"),
                new Row("7e0", (body, f) -> body.whole(f, 1, 9), "rest.field.whole"),
                new Row("1e999999999", (body, f) -> body.whole(f, 1, 9), "rest.field.whole"),
                new Row("true", (body, f) -> body.whole(f, 1, 9), "rest.field.whole"),
                new Row("[7]", (body, f) -> body.whole(f, 1, 9), "rest.field.whole"),
                new Row("{}", (body, f) -> body.whole(f, 1, 9), "rest.field.whole"),
                new Row("0", (body, f) -> body.whole(f, 1, 9), "refusal.value.out-of-range"),
                new Row("10", (body, f) -> body.whole(f, 1, 9), "refusal.value.out-of-range"),
                new Row("-7", (body, f) -> body.whole(f, 1, 9), "refusal.value.out-of-range"),
                new Row("4294967303", (body, f) -> body.whole(f, 1, 9), "refusal.value.out-of-range"),
                new Row("18446744073709551623", (body, f) -> body.whole(f, 1, 9), "refusal.value.out-of-range"),
                new Row("9".repeat(5_000), (body, f) -> body.whole(f, 1, 9), "refusal.value.out-of-range"),
                new Row("7.5", (body, f) -> body.optionalWhole(f, 1, 9), "rest.field.whole"),
                new Row("10", (body, f) -> body.optionalWhole(f, 1, 9), "refusal.value.out-of-range"),
                new Row("null", (body, f) -> body.name(f), "rest.field.required"),
                new Row("7", (body, f) -> body.text(f, 5), "rest.field.text"),
                new Row("[\"a\"]", (body, f) -> body.text(f, 5), "rest.field.text"),
                new Row("\"123456\"", (body, f) -> body.text(f, 5), "refusal.value.too-long"),
                new Row("\"123456\"", (body, f) -> body.text(f, 5), "refusal.value.too-long"),
                new Row("\"a\\u0000b\"", (body, f) -> body.text(f, 5), "refusal.value.malformed"),
                new Row("\"a\\u0001b\"", (body, f) -> body.text(f, 5), "refusal.value.malformed"),
                new Row("\"a\\u001bb\"", (body, f) -> body.text(f, 5), "refusal.value.malformed"),
                new Row("\"a\\ud83d\"", (body, f) -> body.text(f, 5), "refusal.value.malformed"),
                new Row("\"\\ude80\\ud83d\"", (body, f) -> body.text(f, 5), "refusal.value.malformed"),
                new Row("\"\\ufffe\"", (body, f) -> body.text(f, 5), "refusal.value.malformed"),
                new Row("\"a\\nb\"", (body, f) -> body.line(f, 5), "refusal.value.malformed"),
                new Row("\"a\\tb\"", (body, f) -> body.line(f, 5), "refusal.value.malformed"),
                new Row("\"a\\nb\"", (body, f) -> body.line(f, 5), "refusal.value.malformed"),
                new Row("\"\"", (body, f) -> body.name(f), "refusal.value.missing"),
                new Row("\" \\u200f \"", (body, f) -> body.name(f), "refusal.value.missing"),
                new Row("\"a\\nb\"", (body, f) -> body.name(f), "refusal.value.malformed"),
                new Row("null", (body, f) -> body.requiredText(f, 5), "rest.field.required"),
                new Row("\"\\n \"", (body, f) -> body.requiredText(f, 5), "refusal.value.missing"),
                new Row("null", (body, f) -> body.day(f), "rest.field.required"),
                new Row("\"2026-02-30\"", (body, f) -> body.day(f), "rest.field.no-such-day"),
                new Row("null", (body, f) -> body.flag(f), "rest.field.required"),
                new Row("\"true\"", (body, f) -> body.flag(f), "rest.field.flag"),
                new Row("1", (body, f) -> body.flag(f), "rest.field.flag"),
                new Row("null", (body, f) -> body.word(f, TimeUnit.class), "rest.field.required"),
                new Row("\"seconds\"", (body, f) -> body.word(f, TimeUnit.class), "rest.field.word"),
                new Row("\"\"", (body, f) -> body.word(f, TimeUnit.class), "rest.field.word"),
                new Row("3", (body, f) -> body.word(f, TimeUnit.class), "rest.field.word"),
                new Row("\"1.12.2026\"", (body, f) -> body.optionalDay(f), "rest.field.day"),
                new Row("\"2026-12-1\"", (body, f) -> body.optionalDay(f), "rest.field.day"),
                new Row("\"2026-12-01T00:00:00Z\"", (body, f) -> body.optionalDay(f), "rest.field.day"),
                new Row("\"+12026-12-01\"", (body, f) -> body.optionalDay(f), "rest.field.day"),
                new Row("\"\"", (body, f) -> body.optionalDay(f), "rest.field.day"),
                new Row("20261201", (body, f) -> body.optionalDay(f), "rest.field.day"),
                new Row("\"2026-02-30\"", (body, f) -> body.optionalDay(f), "rest.field.no-such-day"),
                new Row("\"2026-13-01\"", (body, f) -> body.optionalDay(f), "rest.field.no-such-day"),
                new Row("\"0026-12-01\"", (body, f) -> body.optionalDay(f), "refusal.value.out-of-range"),
                new Row("null", (body, f) -> body.object(f), "rest.field.required"),
                new Row("[]", (body, f) -> body.object(f), "rest.field.object"),
                new Row("\"{}\"", (body, f) -> body.object(f), "rest.field.object"),
                new Row("null", (body, f) -> body.objects(f, 2), "rest.field.required"),
                new Row("{}", (body, f) -> body.objects(f, 2), "rest.field.list"),
                new Row("[{},{},{}]", (body, f) -> body.objects(f, 2), "rest.field.list-long"),
                new Row("null", (body, f) -> body.wholes(f, 1, 9, 2), "rest.field.required"),
                new Row("7", (body, f) -> body.wholes(f, 1, 9, 2), "rest.field.list"),
                new Row("[1,2,3]", (body, f) -> body.wholes(f, 1, 9, 2), "rest.field.list-long"),
                new Row("\"a\"", (body, f) -> body.requiredLines(f, 5, 2), "rest.field.list"),
                new Row("null", (body, f) -> body.requiredLine(f, 5), "rest.field.required"),
                new Row("\" \"", (body, f) -> body.requiredLine(f, 5), "refusal.value.missing"),
                new Row("\"123456\"", (body, f) -> body.requiredLine(f, 5), "refusal.value.too-long"),
                new Row("\"a\\nb\"", (body, f) -> body.requiredLine(f, 5), "refusal.value.malformed"),
                new Row("null", (body, f) -> body.read(f, 7, Integer::valueOf), "rest.field.required"),
                new Row("7", (body, f) -> body.read(f, 7, Integer::valueOf), "rest.field.text"),
                new Row("\"x\"", (body, f) -> body.read(f, 7, JsonBodyTest::unknown), "refusal.value.unknown"),
        };
        for (Row row : table) {
            JsonBody body = JsonBody.parse("{\"field\":" + row.value + "}");
            row.asking.of(body, "field");
            Refusal refusal = assertThrows(abbreviated(row.value), Refusal.class, body::done);
            assertEquals(abbreviated(row.value), List.of("field"), List.copyOf(refusal.fields().keySet()));
            assertEquals(abbreviated(row.value),
                    "joint-priority." + row.problem, refusal.fields().get("field").key());
        }
    }

    @Test
    public void entriesOfListsAreNamedByTheirPlace() {
        JsonBody right = JsonBody.parse("{\"ids\":[3,1],\"names\":[\" a \"],\"none\":[]}");
        assertEquals(List.of(3, 1), right.wholes("ids", 1, 9, 2));
        assertEquals(List.of("a"), right.requiredLines("names", 5, 2));
        assertEquals(List.of(), right.wholes("none", 1, 9, 2));
        right.done();

        JsonBody wrong = JsonBody.parse("{\"ids\":[1,null,\"x\",10],\"names\":[7,null,\"\"]}");
        wrong.wholes("ids", 1, 9, 9);
        wrong.requiredLines("names", 5, 9);
        assertEquals(List.of("ids[1]", "ids[2]", "ids[3]", "names[0]", "names[1]", "names[2]"),
                List.copyOf(assertThrows(Refusal.class, wrong::done).fields().keySet()));
    }

    private static int unknown(String written) {
        throw InvalidValue.of("it", InvalidValue.Reason.UNKNOWN, written);
    }

    @Test
    public void allThatIsWrongIsSaidAtOnceWithThePathOfEachField() {
        JsonBody body = JsonBody.parse("""
                {"revision": 3.5, "spare": 1, "ratings": {"1": 10, "2": 5}, "criteria": [{"id": 1}, {"id": "x", "more": {}}, 7]}
                """);
        body.whole("revision", 0, 100);
        body.name("name");
        body.object("ratings").fields().forEach(field -> body.object("ratings").whole(field, 1, 9));
        body.objects("criteria", 10).forEach(criterion -> criterion.whole("id", 1, 9));

        Map<String, Message> problems = assertThrows(Refusal.class, body::done).fields();

        assertEquals("joint-priority.rest.field.whole", problems.get("revision").key());
        assertEquals("joint-priority.rest.field.required", problems.get("name").key());
        assertEquals(Message.of("joint-priority.refusal.value.out-of-range", 1, 9), problems.get("ratings.1"));
        assertEquals("joint-priority.rest.field.whole", problems.get("criteria[1].id").key());
        assertEquals("joint-priority.rest.field.unknown", problems.get("criteria[1].more").key());
        assertEquals("joint-priority.rest.field.object", problems.get("criteria[2]").key());
        assertEquals("joint-priority.rest.field.unknown", problems.get("spare").key());
        assertEquals(7, problems.size());
    }

    @Test
    public void hostileTextsComeThroughUnchanged() {
        String[] table = {
                "<script>alert('x')</script>", "\"quoted\" and 'single' and \\back\\", "$velocity #set($a = 1) ${b}",
                "{\"not\": \"json\"}", "\uD83D\uDE80 \u202Eright to left\u202C \u200F\u05E9\u05DC\u05D5\u05DD", "%00 %s {0} ''",
                "x".repeat(10_000), "a\tb\nc",
        };
        for (String text : table) {
            JsonBody body = JsonBody.parse("{\"text\":" + com.grack.nanojson.JsonWriter.string(text) + "}");
            assertEquals(text, body.text("text", 10_000));
            body.done();
        }
    }

    /** The seed is fixed, so that a failure can be seen again. */
    @Test
    public void spoiltBodiesEndInARefusalAndNothingElse() {
        String whole = "{\"revision\":3,\"text\":\"a\\n\\u00e4\\\"\\\\ \uD83D\uDE80\","
                + "\"due\":null,\"flag\":true,\"n\":-1.5e+3,\"list\":[{\"a\":[]},{}]}";
        String signs = "{}[]\",:\\u0tfn-+.eE \0\n\uD83D";
        Random random = new Random(7);
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder(whole);
            for (int spoil = random.nextInt(4); spoil >= 0; spoil--) {
                int at = random.nextInt(Math.max(1, text.length() - 1));
                char sign = signs.charAt(random.nextInt(signs.length()));
                switch (random.nextInt(4)) {
                    case 0 -> text.setCharAt(at, sign);
                    case 1 -> text.insert(at, sign);
                    case 2 -> text.delete(at, Math.min(at + 3, text.length() - 1));
                    default -> text.setLength(at + 1);
                }
            }
            try {
                JsonBody.parse(text.toString());
            } catch (Refusal expected) {
                assertTrue(expected.text().isPresent());
            }
        }
    }

    private interface Asking {
        Object of(JsonBody body, String field);
    }

    private static String abbreviated(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "\u2026" : text;
    }
}
