package org.jointpriority.sandboxed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.grack.nanojson.JsonObject;
import org.jointpriority.sandboxed.Visitor.Answer;
import org.junit.After;
import org.junit.Test;

/** Conditions, validators and post functions of the packaged jar, wired into the workflow of the stand-in, in real transitions. */
public class WorkflowIT {
    private static final String WORKFLOW = "/secure/admin/workflows/ViewWorkflowSteps.jspa";
    private static final String START = "11";
    private static final String RESOLVE = "31";
    private static final String REOPEN = "41";
    private static final Pattern RULE = Pattern.compile("data-rule=\"(\\d+)\"");

    private final Hospital hospital = Hospital.running();
    private final Visitor admin = Visitor.administering(hospital.url(), "admin");
    private final Visitor chen = Visitor.administering(hospital.url(), "rad.chen");
    private final String key = hospital.newPriority("Taken through the workflow");

    @After
    public void takeTheRulesAway() {
        RULE.matcher(page(admin, WORKFLOW)).results().map(rule -> rule.group(1)).distinct()
                .forEach(rule -> form(admin, WORKFLOW, "action=delete&rule=" + rule));
    }

    @Test
    public void theConditionHidesAStepUntilTheConsensusIsRight() {
        rule(START, "consensus-condition", "AGREED", "AWAITING_ENDORSEMENT");
        assertTrue(page(admin, WORKFLOW).contains("The consensus of a joint priority has to be one of these: Awaiting endorsement and Agreed."));
        assertFalse(offers(key, START));
        assertEquals(409, take(key, START).status());
        assertTrue(offers(key, RESOLVE));

        hospital.assess(key, "IT", "it.anna");
        hospital.assess(key, "Radiology", "rad.chen");
        hospital.assess(key, "Purchasing", "pur.eli");
        assertTrue(offers(key, START));
        assertEquals("In Progress", take(key, START, "In Progress"));
    }

    @Test
    public void theValidatorSaysWhoIsMissingAndNothingOfWhatTheOthersSaid() {
        rule(RESOLVE, "readiness-validator", "OWNERS", "ASSESSMENTS");
        hospital.assess(key, "IT", "it.anna");
        Answer refused = take(key, RESOLVE);
        assertTrue(refused.body(), refused.body().contains("Name an owner for IT, Radiology and Purchasing first."));
        assertTrue(refused.body(), refused.body().contains("Radiology and Purchasing have to rate every criterion first."));
        assertEquals("To Do", hospital.status(key));

        hospital.assess(key, "Radiology", "rad.chen");
        hospital.assess(key, "Purchasing", "pur.eli");
        assertFalse(take(key, RESOLVE).body().contains("have to rate"));
        hospital.own(key, "it.anna", "rad.chen", "pur.eli");
        assertEquals("Done", take(key, RESOLVE, "Done"));
    }

    @Test
    public void theFunctionRecordsTheStepAndAsksAgain() {
        rule(START, "step-function", "RECORD");
        rule(RESOLVE, "step-function", "RECORD", "ASK_AGAIN");
        rule(REOPEN, "step-function", "ASK_AGAIN");
        hospital.assess(key, "IT", "it.anna");
        hospital.assess(key, "Radiology", "rad.chen");
        hospital.assess(key, "Purchasing", "pur.eli");
        hospital.agree(key, "IT", "it.anna");
        hospital.agree(key, "Radiology", "rad.chen");
        hospital.agree(key, "Purchasing", "pur.eli");
        int revision = hospital.revision(key);

        take(key, START);
        take(key, RESOLVE);
        assertEquals(revision, hospital.revision(key));
        assertEquals("AGREED", consensus());
        take(key, REOPEN);
        assertEquals(revision + 1, hospital.revision(key));
        assertEquals("AWAITING_ENDORSEMENT", consensus());
        assertEquals(List.of("STEP Start progress", "STEP Resolve", "ASKED_AGAIN Reopen"), lastThree());
        assertTrue(chen.send("GET", "/issues/?jql=" + encoded("issue in awaitingDepartment() AND key = " + key), null, BodyPublishers.noBody())
                .body().contains("data-issuekey=\"" + key + "\""));
    }

    @Test
    public void otherIssuesPassWhateverIsDemanded() {
        rule(START, "consensus-condition", "AGREED");
        rule(START, "readiness-validator", "OWNERS", "ASSESSMENTS");
        rule(START, "step-function", "RECORD", "ASK_AGAIN");
        String task = hospital.newOrdinaryIssue("A broken lamp");
        assertEquals("In Progress", take(task, START, "In Progress"));
    }

    @Test
    public void aRuleIsEditedInItsForm() {
        rule(START, "consensus-condition", "AGREED");
        String rule = RULE.matcher(page(admin, WORKFLOW)).results().map(found -> found.group(1)).findFirst().orElseThrow();
        String form = page(admin, WORKFLOW + "?transition=" + START + "&rule=" + rule);
        assertTrue(form, form.contains("value=\"AGREED\" checked=\"checked\""));
        form(admin, WORKFLOW, "transition=" + START + "&rule=" + rule + "&jointOptions=DISPUTED");
        assertTrue(page(admin, WORKFLOW).contains("The consensus of a joint priority has to be Disputed."));
    }

    private void rule(String transition, String module, String... options) {
        StringBuilder sent = new StringBuilder("transition=" + transition + "&module=" + encoded("org.jointpriority.joint-priority:" + module));
        for (String option : options) {
            sent.append("&jointOptions=").append(option);
        }
        form(admin, WORKFLOW, sent.toString());
    }

    private String consensus() {
        return hospital.admin().get("/priorities/" + key).json().getString("consensus");
    }

    private List<String> lastThree() {
        JsonObject history = hospital.admin().get("/priorities/" + key + "/history?limit=100").json();
        List<String> told = new ArrayList<>();
        history.getArray("changes").forEach(change -> told.add(((JsonObject) change).getString("what") + " " + ((JsonObject) change).getString("to")));
        return told.subList(told.size() - 3, told.size());
    }

    private boolean offers(String issue, String transition) {
        return page(chen, "/browse/" + issue).contains("id=\"action_id_" + transition + '"');
    }

    private Answer take(String issue, String transition) {
        return form(chen, "/secure/CommentAssignIssue.jspa", "id=" + hospital.id(issue) + "&action=" + transition + "&resolution=10000");
    }

    private String take(String issue, String transition, String expected) {
        Answer answer = take(issue, transition);
        return hospital.status(issue).equals(expected) ? expected : answer.toString();
    }

    private static String page(Visitor visitor, String path) {
        Answer answer = visitor.send("GET", path, null, BodyPublishers.noBody());
        assertEquals(answer.toString(), 200, answer.status());
        return answer.body();
    }

    private static Answer form(Visitor visitor, String path, String body) {
        return visitor.send("POST", path, "application/x-www-form-urlencoded", BodyPublishers.ofString(body));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
