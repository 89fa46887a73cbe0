package org.jointpriority.browser;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.startsWith;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.util.List;

import org.junit.Test;
import org.openqa.selenium.WebElement;

/** From a template to a joint priority that remembers it, and what administrators make of the templates. */
public class TemplatesIT extends InTheBrowser {
    private static final String PAGE = "/projects/IMG?selectedItem=org.jointpriority.joint-priority:joint-priorities";
    private static final String FIRST = "[data-joint-item]:nth-of-type(1) ";

    @Test
    public void whatBeginsFromATemplateComesWithItsRequirementsAndHints() {
        browser.logIn("it.anna");
        browser.open(PAGE);
        browser.click("[data-joint-create]");
        assertEquals(List.of("Upgrade", "Replacement", "New site", "Security", "Redundancy", "Access or backlog"),
                browser.all(".joint-template h2").stream().map(WebElement::getText).toList());
        browser.picture("templates-create");
        browser.click(".joint-template:first-child summary");
        assertThat(browser.text(".joint-template:first-child .joint-requirements"), containsString("The way back if the upgrade fails"));
        browser.picture("templates-create-open");
        assertEquals(List.of(), Accessibility.findings(browser, ".joint-create"));

        browser.click(".joint-template:first-child .aui-button-primary");
        assertEquals("Upgrade: ", browser.find("#summary").getDomProperty("value"));
        assertThat(browser.find("#description").getDomProperty("value"), startsWith("h3. Requirements\n* Release, and why"));
        browser.type("#summary", "Upgrade: RIS to release 12");
        browser.click("#issue-create-submit");

        browser.waitForText("[data-joint-template] summary", "Template: Upgrade");
        browser.click("[data-joint-template] summary");
        browser.picture("templates-panel");
        browser.click(".joint-department-mine [data-joint-open^=joint-ratings]");
        assertThat(browser.text(".joint-editor-ratings:not([hidden]) .joint-hint"), containsString("Upgrade: What fails or is done by hand"));
        browser.picture("templates-panel-rating");
        assertEquals(List.of(), Accessibility.findings(browser, "#joint-partnership"));
    }

    @Test
    public void whoMayOnlyLookIsOfferedNoBeginning() {
        browser.logIn("manager");
        browser.open(PAGE);
        browser.find(".joint-ranking [data-joint-issue]");
        assertFalse(browser.has("[data-joint-create]"));
    }

    @Test
    public void anAdministratorMakesThemTheHospitalsOwn() {
        browser.logIn("admin");
        browser.open("/plugins/servlet/joint-priority/admin/templates");
        browser.type("#login-form-authenticatePassword", "admin");
        browser.click("#login-form-submit");
        browser.find(".joint-template-list");
        browser.picture("templates-admin");

        browser.click(FIRST + "[data-joint-move='1']");
        browser.click("[data-joint-item]:nth-of-type(2) summary");
        browser.type("[data-joint-item]:nth-of-type(2) [name=requirements]", "Release\n\n  Freeze of changes  ");
        browser.picture("templates-admin-open");
        browser.click("[data-joint-item]:nth-of-type(3) [name=active]");
        browser.click("[data-joint-add]");
        browser.type("[data-joint-blank] [name=name]", "Replacement");
        save();
        browser.waitForText(".joint-template-list [data-joint-alert]", "is there already");
        browser.type("[data-joint-blank] [name=name]", "Teaching");
        save();
        browser.waitForText("[data-joint-said]", "The templates are saved.");

        browser.open("/plugins/servlet/joint-priority/create?project=IMG");
        assertEquals(List.of("Replacement", "Upgrade", "Security", "Redundancy", "Access or backlog", "Teaching"),
                browser.all(".joint-template h2").stream().map(WebElement::getText).toList());
        browser.click(".joint-template:nth-child(2) summary");
        assertEquals(List.of("Release", "Freeze of changes"), browser.all(".joint-template:nth-child(2) .joint-requirements li").stream()
                .map(WebElement::getText).toList());
    }

    private void save() {
        browser.click(".joint-template-list button[type=submit]");
    }
}
