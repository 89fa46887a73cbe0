package org.jointpriority.sandbox.pages;

/** Text that is HTML already; whatever else a template inserts is escaped. */
public record Html(String html) {
    static Html of(String html) {
        return new Html(html == null ? "" : html);
    }

    /** Plain text of several lines, as Jira shows a description without wiki markup. */
    static Html lines(String text) {
        return new Html(escape(text).replace("\r\n", "\n").replace("\n", "<br>\n"));
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }

    public boolean isEmpty() {
        return html.isBlank();
    }

    @Override
    public String toString() {
        return html;
    }
}
