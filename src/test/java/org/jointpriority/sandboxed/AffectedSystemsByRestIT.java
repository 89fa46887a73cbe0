package org.jointpriority.sandboxed;

import static org.junit.Assert.assertEquals;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;

import com.grack.nanojson.JsonObject;
import org.junit.Test;

/** The field <em>Affected systems</em> by Jira's own REST API for issues. */
public class AffectedSystemsByRestIT {
    private final Hospital hospital = Hospital.running();
    private final String field = hospital.fieldId("Affected systems");
    private final String key = hospital.newPriority("Changed by a script", "RIS University");

    @Test
    public void aScriptSetsAddsAndRemovesSystems() {
        assertEquals(204, put("{\"update\":{\"" + field + "\":[{\"add\":{\"value\":\"PACS University\"}},{\"remove\":{\"value\":\"RIS University\"}}]}}"));
        assertEquals(List.of("PACS University"), affected());
        assertEquals(204, put("{\"fields\":{\"" + field + "\":[{\"value\":\"VNA\"},{\"value\":\"RIS Northside\"}]}}"));
        assertEquals(List.of("RIS Northside", "VNA"), affected());
        assertEquals("made, and changed twice", 3, hospital.revision(key));
        assertEquals(204, put("{\"fields\":{\"" + field + "\":null}}"));
        assertEquals(List.of(), affected());
    }

    @Test
    public void whatIsNoSystemChangesNothing() {
        for (String wrong : List.of("[{\"value\":\"Lamp\"}]", "[{\"id\":\"1\"}]", "\"VNA\"", "7")) {
            assertEquals(wrong, 400, put("{\"fields\":{\"" + field + "\":" + wrong + "}}"));
        }
        assertEquals(List.of("RIS University"), affected());
    }

    private int put(String json) {
        return hospital.as("rad.chen").send("PUT", "/rest/api/2/issue/" + key, "application/json", BodyPublishers.ofString(json)).status();
    }

    private List<String> affected() {
        return hospital.as("rad.chen").get("/priorities/" + key + "/downstream").json().getArray("systems").stream().map(JsonObject.class::cast)
                .filter(system -> system.getInt("distance") == 0).map(system -> system.getString("name")).sorted().toList();
    }
}
