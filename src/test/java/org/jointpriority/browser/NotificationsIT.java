package org.jointpriority.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.junit.Test;
import org.openqa.selenium.Keys;

/** Mail as people read it, and the pages on which it is chosen. */
public class NotificationsIT extends InTheBrowser {
    @Test
    public void mailArrivesAndLeadsToTheJointPriority() {
        browser.logIn("rad.chen");
        runJobs();
        browser.until(() -> browser.has("#mails tr[data-to^='it.anna']"));
        browser.picture("mailbox");
        browser.click("#mails tr[data-to^='it.anna'] a");
        browser.find("#mail-html");
        assertTrue(browser.text("#mail-text").contains("News of "));
        browser.picture("mail");
        String html = (String) browser.run("return document.querySelector('#mail-html').src");
        browser.open(html.substring(html.indexOf("/mailbox/")));
        browser.find("h1");
        browser.picture("mail-html");
        String address = (String) browser.run("return document.querySelector('a').href");
        browser.open(address.substring(address.indexOf("/browse/")));
        browser.find("#joint-partnership");
    }

    @Test
    public void everybodyChoosesByTheKeyboardHowOftenToGetMail() {
        browser.logIn("it.anna");
        browser.click("#header-details-user-fullname");
        browser.click("#joint-notifications-link");
        browser.find("#joint-pace-AT_ONCE");
        assertFalse(browser.has("#joint-hour"));
        assertEquals(List.of(), Accessibility.findings(browser, ".joint-notifications"));
        browser.run("document.querySelector('#joint-pace-AT_ONCE').focus()");
        browser.press(Keys.ARROW_DOWN);
        assertTrue(browser.has("#joint-hour"));
        browser.press(Keys.TAB);
        browser.press(Keys.ARROW_DOWN);
        browser.press(Keys.TAB, Keys.ENTER);
        browser.waitForText(".joint-notifications [data-joint-said]", "This is how you get mail from now on.");
        browser.picture("notifications");
        assertEquals(List.of(), Accessibility.findings(browser, ".joint-notifications"));
        browser.open("/plugins/servlet/joint-priority/notifications");
        assertTrue(browser.find("#joint-pace-DAILY").isSelected());
        assertTrue(browser.has("#joint-hour"));
        assertEquals("9", browser.find("#joint-hour").getDomProperty("value"));
    }

    @Test
    public void administratorsSayWhetherAndWhenThereIsMail() {
        browser.logIn("admin");
        browser.open("/plugins/servlet/joint-priority/admin/notifications");
        browser.type("#login-form-authenticatePassword", "admin");
        browser.click("#login-form-submit");
        browser.type("#joint-quiet", "90");
        browser.click(".joint-admin form button[type=submit]");
        browser.until(() -> !browser.text("#joint-quiet-error").isEmpty());
        browser.picture("admin-notifications");
        browser.type("#joint-quiet", "0");
        browser.click(".joint-admin form button[type=submit]");
        browser.waitForText(".joint-admin [data-joint-said]", "The notifications are saved.");
    }

    private void runJobs() {
        browser.open("/mailbox");
        browser.click("#send-now");
        browser.until(() -> {
            browser.open("/mailbox");
            return browser.has("#mails");
        });
    }
}
