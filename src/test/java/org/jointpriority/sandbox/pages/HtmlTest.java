package org.jointpriority.sandbox.pages;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class HtmlTest {
    @Test
    public void ofWikiMarkupHeadingsListsAndParagraphsAreShown() {
        assertEquals("<h3>Requirements</h3>\n<ul>\n<li>Downtime</li>\n<li>The way back</li>\n</ul>\n", wiki("h3. Requirements\n* Downtime\n* The way back\n"));
        assertEquals("<p>One line<br>\nand another</p>\n<p>Apart</p>\n", wiki("One line\r\nand another\r\n\r\nApart"));
        assertEquals("<p>First</p>\n<ul>\n<li>second</li>\n</ul>\n<p>third</p>\n", wiki("First\n- second\nthird"));
    }

    @Test
    public void whatSomebodyWritesIsNoMarkupOfThePage() {
        assertEquals("<h1>&lt;b&gt;</h1>\n<ul>\n<li>&lt;script&gt;</li>\n</ul>\n<p>&amp;</p>\n", wiki("h1. <b>\n* <script>\n&"));
        assertEquals("", wiki(""));
    }

    private static String wiki(String text) {
        return Html.wiki(text).toString();
    }
}
