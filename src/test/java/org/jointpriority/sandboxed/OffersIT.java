package org.jointpriority.sandboxed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
import org.jointpriority.sandboxed.Visitor.Answer;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Offers and departments that are asked, over HTTP: who may, what is refused, what comes back. */
public class OffersIT {
    private static final List<String> ACCOUNTS = List.of("anonymous", "outsider", "manager", "it.anna", "rad.chen", "pur.eli", "admin");
    private static final String OFFER = "{\"revision\":%d,\"department\":%d,\"vendor\":%d,\"amount\":\"120000.50\",\"currency\":\"EUR\","
            + "\"validUntil\":\"2099-12-15\",\"note\":\"Migration included\"}";

    private final Hospital hospital = Hospital.running();
    private final Visitor eli = hospital.as("pur.eli");
    private final int purchasing = hospital.departmentId("Purchasing");
    private final String key = hospital.newPriority("Bought together");
    private final String offers = "/priorities/" + key + "/offers";
    private List<String> keepers;
    private int vendor;

    @Before
    public void addAVendor() {
        keepers = hospital.keepersOfRegistry();
        hospital.keepRegistryBy(List.of("hospital-purchasing"));
        vendor = eli.post("/registry/vendors", "{\"name\":\"Pixelwerk " + key + "\"}").json().getInt("id");
    }

    @After
    public void putBack() {
        for (Object offer : eli.get(offers).json().getArray("offers")) {
            eli.delete(offers + "/" + ((JsonObject) offer).getInt("id") + "?revision=" + hospital.revision(key) + "&department=" + purchasing);
        }
        assertEquals(200, eli.delete("/registry/vendors/" + vendor + "?revision=1").status());
        hospital.keepRegistryBy(keepers);
    }

    @Test
    public void whoMayBrowseReadsAndMembersWrite() {
        for (String account : ACCOUNTS) {
            Visitor visitor = hospital.as(account);
            int reading = account.equals("anonymous") ? 401 : account.equals("outsider") ? 404 : 200;
            int writing = account.equals("pur.eli") ? 201 : reading == 200 ? 403 : reading;
            for (String path : List.of(offers, "/priorities/" + key + "/purchasing")) {
                assertStatus(reading, visitor.get(path), account);
            }
            assertStatus(writing, visitor.post(offers, OFFER.formatted(hospital.revision(key), purchasing, vendor)), account);
        }
        int id = only().getInt("id");
        for (String account : ACCOUNTS) {
            Visitor visitor = hospital.as(account);
            int expected = switch (account) {
                case "anonymous" -> 401;
                case "outsider" -> 404;
                case "pur.eli" -> 200;
                default -> 403;
            };
            assertStatus(expected, visitor.put(offers + "/" + id, OFFER.formatted(hospital.revision(key), purchasing, vendor)
                    .replace("120000.50", "110000")), account);
            String panel = visitor.send("GET", "/plugins/servlet/joint-priority/purchasing?issue=" + key, null, BodyPublishers.noBody()).body();
            assertEquals(account, List.of("it.anna", "rad.chen", "pur.eli").contains(account), panel.contains("data-joint-open"));
        }
        for (String account : ACCOUNTS) {
            int expected = switch (account) {
                case "anonymous" -> 401;
                case "outsider" -> 404;
                case "pur.eli" -> 200;
                default -> 403;
            };
            assertStatus(expected, hospital.as(account).delete(offers + "/" + id + "?revision=" + hospital.revision(key)
                    + "&department=" + purchasing), account);
        }
    }

    @Test
    public void amountsComeBackToTheLastDigit() {
        Answer recorded = eli.post(offers, OFFER.formatted(0, purchasing, vendor));
        assertEquals(recorded.toString(), 201, recorded.status());
        assertEquals("\"1\"", recorded.header("ETag").orElse(""));
        JsonObject offer = only();
        assertEquals("120000.50", offer.getString("amount"));
        assertTrue(offer.getBoolean("open"));
        assertEquals("Pixelwerk " + key, offer.getObject("vendor").getString("name"));
        JsonObject step = eli.get("/priorities/" + key + "/purchasing").json().getArray("costOfWaiting").getObject(0);
        assertEquals(offer.getInt("id"), step.getInt("offer"));
        assertTrue(step.isNull("saving"));
    }

    @Test
    public void valuesThatCannotBeAreRefusedByTheirFields() {
        String[][] table = {
                {"\"120000.50\"", "\"1,5\"", "amount"}, {"\"120000.50\"", "\"1.505\"", "amount"}, {"\"120000.50\"", "120000.5", "amount"},
                {"\"120000.50\"", "\"-1\"", "amount"}, {"\"120000.50\"", "\"1e9\"", "amount"}, {"\"120000.50\"", "\"9999999999999\"", "amount"},
                {"\"120000.50\"", "null", "amount"}, {"\"EUR\"", "\"Euro\"", "currency"}, {"\"EUR\"", "\"XAU\"", "currency"},
                {"\"EUR\"", "null", "currency"}, {"\"2099-12-15\"", "\"2099-02-30\"", "validUntil"}, {"\"2099-12-15\"", "null", "validUntil"},
                {"\"Migration included\"", "\"" + "x".repeat(4001) + "\"", "note"}, {"\"vendor\":" + vendor, "\"vendor\":999999", "vendor"},
                {"\"vendor\":" + vendor, "\"vendor\":\"x\"", "vendor"}, {"\"revision\":0,", "", "revision"},
                {"\"department\":" + purchasing + ",", "", "department"}, {"\"note\"", "\"remark\"", "remark"},
        };
        for (String[] row : table) {
            Answer answer = eli.post(offers, OFFER.formatted(0, purchasing, vendor).replace(row[0], row[1]));
            assertEquals(answer.toString(), 400, answer.status());
            assertTrue(answer.toString(), answer.json().getObject("errors").has(row[2]));
        }
        Answer empty = eli.post(offers, "{\"revision\":0,\"department\":" + purchasing + "}");
        assertEquals(Set.of("vendor", "amount", "currency", "validUntil"), empty.json().getObject("errors").keySet());
        for (String body : List.of("", "[]", "{", "null")) {
            assertEquals(400, eli.post(offers, body).status());
        }
        for (String id : List.of("999", "0", "x", "-1")) {
            assertEquals(404, eli.put(offers + "/" + id, OFFER.formatted(0, purchasing, vendor)).status());
        }
        assertEquals(0, hospital.revision(key));
    }

    @Test
    public void whoIsLateSeesWhatChanged() {
        eli.post(offers, OFFER.formatted(0, purchasing, vendor));
        Answer late = eli.post(offers, OFFER.formatted(0, purchasing, vendor));
        assertEquals(409, late.status());
        assertEquals("OFFER", late.json().getArray("changes").getObject(0).getString("what"));
        assertEquals(only().getInt("id"), late.json().getArray("changes").getObject(0).getInt("subject"));
        assertEquals(412, eli.send("DELETE", Visitor.REST + offers + "/" + only().getInt("id") + "?department=" + purchasing, null,
                BodyPublishers.noBody(), "If-Match", "\"0\"").status());
    }

    @Test
    public void notesAreTextAndNothingElse() {
        for (String text : List.of("<script>alert('joint')</script>", "\"><img src=x onerror=alert(1)>", "$panel.address() #set($x = 7)$x")) {
            Answer answer = eli.post(offers, JsonWriter.string(Map.of("revision", hospital.revision(key), "department", purchasing,
                    "vendor", vendor, "amount", "1", "currency", "EUR", "validUntil", "2099-01-01", "note", text)));
            assertEquals(answer.toString(), 201, answer.status());
            String panel = eli.send("GET", "/plugins/servlet/joint-priority/purchasing?issue=" + key, null, BodyPublishers.noBody()).body();
            assertFalse(panel.contains("<script>alert") || panel.contains("<img src=x"));
        }
    }

    @Test
    public void membersAskADepartmentAndLetItGo() {
        Answer made = hospital.admin().post("/departments", "{\"name\":\"Telecom " + key + "\",\"group\":\"hospital-it\",\"colour\":\"#1d7f8c\","
                + "\"position\":9,\"participation\":\"WHEN_REACHED\"}");
        int telecom = made.json().getInt("id");
        String asked = "/priorities/" + key + "/departments/" + telecom + "/asked";
        try {
            for (String account : ACCOUNTS) {
                int expected = switch (account) {
                    case "anonymous" -> 401;
                    case "outsider" -> 404;
                    case "pur.eli" -> 200;
                    default -> 403;
                };
                assertStatus(expected, hospital.as(account).put(asked, "{\"revision\":" + hospital.revision(key) + ",\"by\":" + purchasing + "}"), account);
            }
            assertEquals(4, eli.get("/priorities/" + key).json().getArray("departments").size());
            assertEquals(400, eli.put(asked, "{\"revision\":1}").status());
            assertEquals(400, eli.delete(asked + "?revision=1").status());
            assertEquals(400, eli.put("/priorities/" + key + "/departments/" + hospital.departmentId("IT") + "/asked",
                    "{\"revision\":" + hospital.revision(key) + ",\"by\":" + purchasing + "}").status());
            assertEquals(409, eli.delete(asked + "?revision=0&by=" + purchasing).status());
            assertEquals(200, eli.delete(asked + "?revision=" + hospital.revision(key) + "&by=" + purchasing).status());
            assertEquals(3, eli.get("/priorities/" + key).json().getArray("departments").size());
        } finally {
            hospital.admin().put("/departments/" + telecom, "{\"name\":\"Telecom " + key + "\",\"active\":false}");
        }
    }

    private JsonObject only() {
        return eli.get(offers).json().getArray("offers").getObject(0);
    }

    private static void assertStatus(int expected, Answer answer, String account) {
        assertEquals(account + ": " + answer, expected, answer.status());
    }
}
