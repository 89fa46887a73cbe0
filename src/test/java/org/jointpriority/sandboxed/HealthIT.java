package org.jointpriority.sandboxed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;

import com.grack.nanojson.JsonObject;
import org.jointpriority.sandboxed.Visitor.Answer;
import org.junit.Test;

/** The health check of the packaged jar, of what happens to a Jira while the plugin is away. */
public class HealthIT {
    private static final String PLUGIN = "org.jointpriority.joint-priority";

    private final Hospital hospital = Hospital.running();

    @Test
    public void whatIsKeptOfIssuesThatWereDeletedMeanwhileIsFoundAndDeleted() {
        String gone = hospital.newPriority("Deleted while nobody listened");
        String stays = hospital.newPriority("Still there afterwards");
        for (String key : new String[] {gone, stays}) {
            hospital.assess(key, "IT", "it.anna");
        }
        int revision = hospital.revision(stays);
        assertTrue(finding("GONE_ISSUES").getBoolean("inOrder"));
        hospital.sandbox().host().plugins().disable(PLUGIN);
        try {
            delete(gone);
        } finally {
            hospital.sandbox().host().plugins().enable(PLUGIN);
        }

        JsonObject found = finding("GONE_ISSUES");
        assertFalse(found.getBoolean("inOrder"));
        assertTrue(found.getBoolean("mendable"));
        assertEquals(1, found.getInt("count"));
        assertEquals("Something is still kept of an issue that is gone.", found.getString("sentence"));

        Answer mended = hospital.admin().post("/health", "{\"check\":\"GONE_ISSUES\"}");
        assertEquals(mended.toString(), 200, mended.status());
        assertTrue(finding("GONE_ISSUES").getBoolean("inOrder"));
        assertEquals(revision, hospital.revision(stays));
    }

    @Test
    public void anOptionThatSomebodyChangedByHandFollowsTheRegistryAgain() {
        hospital.admin().post("/health", "{\"check\":\"SYSTEM_OPTIONS\"}");
        assertTrue(finding("SYSTEM_OPTIONS").getBoolean("inOrder"));
        assertTrue("the set-up of the example is whole", finding("SET_UP").getBoolean("inOrder"));
    }

    @Test
    public void onlySomeChecksAreMendedByOneRequest() {
        for (String body : new String[] {"{\"check\":\"DEPARTMENTS\"}", "{\"check\":\"WEATHER\"}", "{}"}) {
            assertEquals(400, hospital.admin().post("/health", body).status());
        }
    }

    private void delete(String key) {
        Answer answer = hospital.admin().send("POST", "/secure/DeleteIssue.jspa", "application/x-www-form-urlencoded",
                BodyPublishers.ofString("id=" + hospital.id(key)));
        assertTrue(answer.toString(), answer.status() < 400);
    }

    private JsonObject finding(String check) {
        return hospital.admin().get("/health").json().getArray("findings").stream().map(JsonObject.class::cast)
                .filter(each -> each.getString("check").equals(check)).findFirst().orElseThrow();
    }
}
