package org.jointpriority.browser;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.junit.Before;
import org.junit.Test;
import org.openqa.selenium.By;

/** An administrator's pages, from the set-up to a project that takes part. */
public class AdministrationIT extends InTheBrowser {
    private static final String ADMIN = "/plugins/servlet/joint-priority/admin";

    @Before
    public void logIn() {
        browser.logIn("admin");
        browser.open(ADMIN);
        browser.type("#login-form-authenticatePassword", "admin");
        browser.click("#login-form-submit");
        browser.find(".joint-admin");
    }

    @Test
    public void setUpCanBePressedAgainWithoutHarm() {
        String before = browser.text(".joint-table");
        browser.click(".joint-admin button[type=submit]");
        browser.waitForText("[data-joint-said]", "The set-up has run");
        assertEquals(before, browser.text(".joint-table"));
        browser.picture("admin-setup");
    }

    @Test
    public void aDepartmentIsAddedAndJoinsEveryJointPriority() {
        tab("Departments");
        browser.click(".joint-headline a.aui-button");
        browser.type("#joint-name", "Telecom");
        browser.find("#joint-group").sendKeys("hospital-management");
        browser.picture("admin-department");
        browser.click(".joint-card button[type=submit]");
        browser.waitForText(".joint-table", "Telecom");
        browser.picture("admin-departments");
        browser.open("/browse/IMG-5");
        assertThat(PartnershipPanel.in(browser).of("Telecom", ".joint-assessed"), containsString("0 of 6"));
        assertEquals("AWAITING_ASSESSMENT", PartnershipPanel.in(browser).consensus());
    }

    @Test
    public void whoMovesAWeightSaysWhy() {
        tab("Criteria");
        browser.type("[data-joint-item]:nth-of-type(3) [name=weight]", "16");
        browser.click(".joint-criteria button[type=submit]");
        browser.until(() -> browser.has("#joint-reason-error") && !browser.text("#joint-reason-error").isEmpty());
        browser.picture("admin-criteria-reason");
        browser.type("#joint-reason", "The board wants fewer outages");
        browser.click(".joint-criteria button[type=submit]");
        browser.waitForText("[data-joint-said]", "all scores follow");
        browser.click(".joint-versions > summary");
        browser.waitForText(".joint-versions tbody tr:first-child", "went from 15 to 16");
        assertThat(browser.text(".joint-versions tbody tr:first-child"), containsString("The board wants fewer outages"));
        assertEquals(List.of(), Accessibility.findings(browser, ".joint-admin"));
        browser.picture("admin-criteria-versions");
    }

    @Test
    public void patientCareStaysTheHeaviest() {
        tab("Criteria");
        browser.picture("admin-criteria");
        browser.type("[data-joint-item]:nth-of-type(2) [name=weight]", "90");
        browser.click(".joint-criteria button[type=submit]");
        browser.until(() -> browser.all(".joint-criteria .error, .joint-criteria [data-joint-alert]").stream()
                .anyMatch(error -> !error.getText().isEmpty()));
        browser.picture("admin-criteria-refused");
        tab("Criteria");
        assertEquals("15", browser.find("[data-joint-item]:nth-of-type(2) [name=weight]").getDomProperty("value"));
    }

    @Test
    public void aProjectIsEnabledAfterALookAtWhatThatChanges() {
        tab("Projects");
        browser.picture("admin-projects");
        browser.find("[data-joint-project=HELP]").findElement(By.tagName("a")).click();
        assertTrue("the plan names each step", !browser.find(".joint-card").findElements(By.tagName("li")).isEmpty());
        browser.picture("admin-project-plan");
        browser.click(".joint-card button[type=submit]");
        browser.waitForText("[data-joint-project=HELP]", "Disable");
        browser.open("/issues/?jql=project%20%3D%20HELP");
        browser.find("#create_link");
    }

    @Test
    public void theHealthCheckLeadsToWhatIsNotInOrder() {
        tab("Health");
        browser.picture("admin-health");
        assertEquals(List.of(), Accessibility.findings(browser, ".joint-admin"));
        tab("Departments");
        browser.click(".joint-headline a.aui-button");
        browser.type("#joint-name", "Nutrition");
        browser.click(".joint-card button[type=submit]");
        browser.waitForText(".joint-table", "Nutrition");
        browser.open(ADMIN + "/health");
        assertThat(browser.text("[data-joint-check=DEPARTMENTS]"), containsString("Nobody can speak for Nutrition"));
        assertEquals(List.of(), Accessibility.findings(browser, ".joint-admin"));
        browser.picture("admin-health-found");
        browser.click("[data-joint-check=DEPARTMENTS] a");
        browser.waitForText(".joint-table", "Nutrition");
    }

    private void tab(String name) {
        browser.all(".joint-tabs a").stream().filter(link -> link.getText().equals(name)).findFirst().orElseThrow().click();
        browser.until(() -> browser.has(".joint-tabs .aui-nav-selected") && browser.text(".joint-tabs .aui-nav-selected").equals(name));
    }
}
