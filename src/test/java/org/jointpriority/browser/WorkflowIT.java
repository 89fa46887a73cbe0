package org.jointpriority.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.junit.Test;

/** An administrator wires the departments' agreement into the workflow, and a member takes an issue through it. */
public class WorkflowIT extends InTheBrowser {
    private static final String WORKFLOW = "/secure/admin/workflows/ViewWorkflowSteps.jspa";

    @Test
    public void whatAnAdministratorWiresIsAskedOfEverybodyWhoTakesAStep() {
        browser.logIn("admin");
        browser.open(WORKFLOW);
        add("31", "readiness-validator");
        browser.picture("workflow-form");
        assertEquals(List.of(), Accessibility.findings(browser, "#workflow-form"));
        browser.click("#joint-option-ASSESSMENTS");
        browser.click("#workflow-form-submit");
        assertEquals("Every department that takes part in a joint priority has to have an owner. All other issues pass.", browser.text("#step-31 .rule-sentence"));
        add("11", "consensus-condition");
        browser.click("#joint-option-AWAITING_ENDORSEMENT");
        browser.click("#workflow-form-submit");
        add("31", "step-function");
        browser.click("#joint-option-ASK_AGAIN");
        browser.click("#workflow-form-submit");
        add("41", "step-function");
        browser.click("#workflow-form-submit");
        browser.picture("workflow", "#admin-content");

        try (Browser member = anotherBrowser()) {
            member.logIn("rad.chen");
            String issue = "IMG-13";
            member.open("/browse/" + issue);
            assertFalse(member.has("#action_id_11"));
            member.click("#action_id_31");
            member.click("#issue-workflow-transition-submit");
            assertTrue(member.text(".aui-message-error"), member.text(".aui-message-error").startsWith("Name an owner for "));
            member.picture("workflow-refused");
        }

        browser.open(WORKFLOW);
        browser.click("#step-31 .rule-edit");
        browser.click("#joint-option-OWNERS");
        browser.click("#joint-option-ASSESSMENTS");
        browser.click("#workflow-form-submit");
        assertEquals("Every department that takes part in a joint priority has to have rated every criterion. All other issues pass.",
                browser.text("#step-31 .rule-sentence"));

        try (Browser member = anotherBrowser()) {
            member.logIn("rad.chen");
            String issue = "ENT-5";
            member.open("/browse/" + issue);
            assertTrue(member.has("#action_id_11"));
            member.click("#action_id_31");
            member.click("#issue-workflow-transition-submit");
            member.open("/browse/" + issue + "?page=org.jointpriority.joint-priority:history-tab");
            assertTrue(member.text("#activitymodule"), member.text("#activitymodule").contains("took the step “Resolve” of the workflow."));
            member.picture("workflow-history", "#activitymodule");
        }
    }

    private void add(String transition, String module) {
        browser.click("#step-" + transition + " .rule-add[data-module$=':" + module + "']");
    }
}
