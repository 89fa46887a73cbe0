package org.jointpriority.browser;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Everything without a mouse, and the focus always to be seen. */
public class KeyboardIT extends InTheBrowser {
    private static final int LONGEST_WAY = 120;

    @Test
    public void aMemberRatesWithTheKeyboardAlone() {
        browser.logIn("rad.dana");
        PartnershipPanel panel = PartnershipPanel.of(browser, "IMG-13");
        tabTo("data-joint-open", "joint-ratings");
        browser.press(Keys.ENTER);
        browser.until(() -> "radio".equals(browser.focused().getDomAttribute("type")));
        browser.press(Keys.ARROW_LEFT);
        assertEquals("left of Not rated is the highest", "9", browser.focused().getDomAttribute("value"));
        tabTo("type", "submit");
        browser.press(Keys.ENTER);
        panel.waitUntilSaved();
        assertThat(panel.of("Radiology", ".joint-assessed"), containsString("1 of 6"));
        assertThat("the focus goes back to where it came from",
                browser.focused().getDomAttribute("data-joint-open"), containsString("joint-ratings"));
    }

    @Test
    public void escapeClosesAFormAndTheFocusGoesBack() {
        browser.logIn("pur.faye");
        PartnershipPanel.of(browser, "ENT-6").open("commitment");
        browser.press(Keys.ESCAPE);
        assertThat(browser.focused().getDomAttribute("data-joint-open"), containsString("joint-commitment"));
        assertTrue(browser.all("#joint-partnership form:not([hidden])").isEmpty());
    }

    @Test
    public void theRankingIsReachedRowByRow() {
        browser.logIn("manager");
        browser.open("/secure/Dashboard.jspa");
        browser.find(".joint-ranking [data-joint-place=\"1\"]");
        tabTo("class", "joint-key");
        String first = browser.focused().getText();
        browser.press(Keys.ENTER);
        browser.waitForText("body", first);
        browser.find("#joint-partnership");
    }

    /** Presses Tab until something with this attribute has the focus, which has to be visible on all the way. */
    private void tabTo(String attribute, String value) {
        for (int presses = 0; presses < LONGEST_WAY; presses++) {
            browser.press(Keys.TAB);
            WebElement focused = browser.focused();
            String actual = focused.getDomAttribute(attribute);
            boolean isOurs = (Boolean) browser.run("return !!arguments[0].closest('.joint-panel, .joint-ranking')", focused);
            if (isOurs) {
                assertTrue("one sees that the focus is at " + focused.getDomProperty("outerHTML"), isFocusVisible(focused));
            }
            if (isOurs && actual != null && actual.contains(value)) {
                return;
            }
        }
        throw new AssertionError("Tab never reaches " + attribute + "=" + value);
    }

    /** Either the element or, for a control that is drawn by its label, the label after it has an outline or a ring. */
    private boolean isFocusVisible(WebElement element) {
        return (Boolean) browser.run("""
                return [arguments[0], arguments[0].nextElementSibling].some(function (shown) {
                    if (!shown) { return false; }
                    var style = getComputedStyle(shown);
                    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none';
                });
                """, element);
    }
}
