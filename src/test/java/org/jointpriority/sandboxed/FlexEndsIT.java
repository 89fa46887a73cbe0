package org.jointpriority.sandboxed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** When the organisation's day is over, a flex is, wherever one looks: the sun is what moves here, from one end of the earth to the other. */
public class FlexEndsIT {
    private static final String WEST = "Etc/GMT+12";
    private static final String EAST = "Pacific/Kiritimati";
    private static final List<String> MEMBERS = List.of("it.anna", "rad.chen", "pur.eli");
    private static final Pattern ROW = Pattern.compile("data-issuekey=\"([A-Z]+-[0-9]+)\"");

    private final Hospital hospital = Hospital.running();
    private final Visitor keeper = hospital.as("it.anna");
    private JsonObject calendar;

    @Before
    public void rememberTheCalendar() {
        calendar = keeper.get("/registry/calendar").json();
    }

    @After
    public void bringTheCalendarBack() {
        zone(calendar.getString("zone", ""));
    }

    @Test
    public void inTheListTheFieldTheViewAndTheSearchAlike() {
        zone(WEST);
        String today = LocalDate.now(ZoneId.of(WEST)).toString();
        String key = hospital.newPriority("Lifted for a day");
        for (String member : MEMBERS) {
            Map<String, Object> ratings = new TreeMap<>();
            hospital.criterionIds().forEach(id -> ratings.put(id.toString(), 2));
            write(hospital.as(member), key, part(key, member) + "/ratings", Map.of("ratings", ratings));
        }
        Map<String, Object> flex = new TreeMap<>(Map.of("department", department("rad.chen"), "reason", "CYBER_THREAT", "text", "Patch", "respondBy", today,
                "end", today, "revision", hospital.revision(key)));
        assertEquals(201, hospital.as("rad.chen").post("/priorities/" + key + "/flex", JsonWriter.string(flex)).status());
        assertEquals("FLEX_REQUESTED", one(key).getString("consensus"));
        for (String member : MEMBERS) {
            write(hospital.as(member), key, part(key, member) + "/endorsement", Map.of("word", "AGREE"));
        }
        assertEquals("IN_FORCE", one(key).getObject("flex").getString("state"));
        int revision = hospital.revision(key);
        int changes = keeper.get("/priorities/" + key + "/history").json().getInt("total");
        assertTrue(isFirst(key));

        zone(EAST);
        assertNull(one(key).getObject("lifted"));
        assertNull(one(key).getObject("flex"));
        JsonObject past = keeper.get("/priorities/" + key + "/flex").json().getArray("past").getObject(0);
        assertEquals("ENDED", past.getString("state"));
        assertFalse(isFirst(key));
        assertEquals("by the calendar alone", revision, hospital.revision(key));
        assertEquals(changes, keeper.get("/priorities/" + key + "/history").json().getInt("total"));
    }

    /** In the list by REST, in the view that gadget and project page show, and where Jira's search sorts by our field: the same everywhere. */
    private boolean isFirst(String key) {
        List<JsonObject> list = keeper.get("/priorities?project=IMG&limit=100").json().getArray("priorities").stream().map(JsonObject.class::cast).toList();
        JsonObject line = list.stream().filter(each -> each.getString("issueKey").equals(key)).findFirst().orElseThrow();
        boolean lifted = line.getObject("lifted") != null;
        String view = keeper.send("GET", "/plugins/servlet/joint-priority/views/ranking?project=IMG&lifted=true", null, BodyPublishers.noBody()).body();
        assertEquals(view, lifted, view.contains("data-joint-issue=\"" + key + "\""));
        String search = keeper.send("GET", "/issues/?jql=" + URLEncoder.encode("project = IMG AND type = \"Joint Priority\" AND resolution is EMPTY "
                + "ORDER BY \"Joint order\"", StandardCharsets.UTF_8), null, BodyPublishers.noBody()).body();
        List<String> found = ROW.matcher(search).results().map(match -> match.group(1)).toList();
        String now = keeper.get("/priorities?limit=100&jql=" + URLEncoder.encode("issue in liftedNow()", StandardCharsets.UTF_8)).body();
        assertEquals(now, lifted, now.contains("\"" + key + "\""));
        List<String> listed = list.stream().map(each -> each.getString("issueKey")).toList();
        assertEquals(listed.subList(0, Math.min(found.size(), listed.size())), found);
        return lifted;
    }

    private JsonObject one(String key) {
        return keeper.get("/priorities/" + key).json();
    }

    private int department(String member) {
        return hospital.departmentId(Map.of("it.anna", "IT", "rad.chen", "Radiology", "pur.eli", "Purchasing").get(member));
    }

    private String part(String key, String member) {
        return "/priorities/" + key + "/departments/" + department(member);
    }

    private void write(Visitor visitor, String key, String path, Map<String, Object> words) {
        Map<String, Object> body = new TreeMap<>(words);
        body.put("revision", hospital.revision(key));
        assertEquals(200, visitor.put(path, JsonWriter.string(body)).status());
    }

    private void zone(String zone) {
        JsonObject known = keeper.get("/registry/calendar").json();
        assertEquals(200, keeper.put("/registry/calendar", JsonWriter.string(Map.of("revision", known.getInt("revision"), "zone", zone,
                "fiscalYearStart", known.getInt("fiscalYearStart")))).status());
    }
}
