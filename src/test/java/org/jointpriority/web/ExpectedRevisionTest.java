package org.jointpriority.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.OptionalInt;

import org.jointpriority.partnership.Refusal;
import org.junit.Test;

public class ExpectedRevisionTest {
    private static final OptionalInt UNSTATED = OptionalInt.empty();

    @Test
    public void theBodyStatesIt() {
        ExpectedRevision revision = ExpectedRevision.of(OptionalInt.of(3), Requests.headers());

        assertEquals(3, revision.value());
        assertFalse(revision.isCondition());
    }

    @Test
    public void theHeaderStatesItAsACondition() {
        for (String tag : new String[] {"\"3\"", "W/\"3\"", "  \"3\"  "}) {
            ExpectedRevision revision = ExpectedRevision.of(UNSTATED, Requests.headers("If-Match", tag));

            assertEquals(tag, 3, revision.value());
            assertTrue(tag, revision.isCondition());
        }
    }

    @Test
    public void aTagThatIsNoneOfOursMatchesNothing() {
        for (String tag : new String[] {"\"\"", "\"abc\"", "\"-1\"", "\"03\"", "\"3.0\"", "\"3-gzip\"", "\"99999999999\"", "W/\"x\""}) {
            ExpectedRevision revision = ExpectedRevision.of(UNSTATED, Requests.headers("If-Match", tag));

            assertEquals(tag, -1, revision.value());
            assertTrue(tag, revision.isCondition());
        }
    }

    @Test
    public void bothMayStateTheSame() {
        assertEquals(3, ExpectedRevision.of(OptionalInt.of(3), Requests.headers("If-Match", "\"3\"")).value());
        assertRefused("two", OptionalInt.of(4), "\"3\"");
        assertRefused("two", OptionalInt.of(3), "\"abc\"");
    }

    @Test
    public void anyRevisionIsNoRevisionThatSomebodySaw() {
        assertRefused("required", UNSTATED, "*");
        assertEquals(3, ExpectedRevision.of(OptionalInt.of(3), Requests.headers("If-Match", "*")).value());
    }

    @Test
    public void nothingOrSeveralOrGarbageIsRefused() {
        assertRefused("required", UNSTATED, null);
        String[] headers = {"\"3\", \"4\"", "\"3\",\"3\"", "3", "\"3", "3\"", "w/\"3\"", "W/3", "", "\"3\" x", "*, \"3\"",
                "\"a\u0001\""};
        for (String header : headers) {
            assertRefused("condition", UNSTATED, header);
            assertRefused("condition", OptionalInt.of(3), header);
        }
    }

    @Test
    public void aRepeatedHeaderIsAList() {
        Refusal refusal = assertThrows(Refusal.class,
                () -> ExpectedRevision.of(UNSTATED, Requests.headers("If-Match", "\"3\"", "If-Match", "\"4\"")));

        assertEquals("joint-priority.rest.revision.condition", refusal.fields().get("revision").key());
    }

    private static void assertRefused(String reason, OptionalInt stated, String header) {
        Refusal refusal = assertThrows(header, Refusal.class, () -> ExpectedRevision.of(stated,
                header == null ? Requests.headers() : Requests.headers("If-Match", header)));
        assertEquals(header, Refusal.Kind.INVALID, refusal.kind());
        assertEquals(header, "joint-priority.rest.revision." + reason, refusal.fields().get("revision").key());
    }
}
