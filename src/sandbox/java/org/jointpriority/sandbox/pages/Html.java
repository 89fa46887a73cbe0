package org.jointpriority.sandbox.pages;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text that is HTML already; whatever else a template inserts is escaped. */
public record Html(String html) {
    private static final Pattern HEADING = Pattern.compile("h([1-6])\\.\\s+(.*)");
    private static final Pattern ITEM = Pattern.compile("[*-]\\s+(.*)");

    private enum Block {
        NONE("", "", ""), PARAGRAPH("<p>", "<br>\n", "</p>\n"), LIST("<ul>\n<li>", "</li>\n<li>", "</li>\n</ul>\n");

        private final String start;
        private final String between;
        private final String end;

        Block(String start, String between, String end) {
            this.start = start;
            this.between = between;
            this.end = end;
        }
    }

    static Html of(String html) {
        return new Html(html == null ? "" : html);
    }

    /** Plain text of several lines. */
    static Html lines(String text) {
        return new Html(escape(text).replace("\r\n", "\n").replace("\n", "<br>\n"));
    }

    /** A description or comment: of wiki markup what people here write, headings and lists. */
    static Html wiki(String text) {
        StringBuilder html = new StringBuilder();
        Block block = Block.NONE;
        for (String line : text.split("\\R")) {
            Matcher heading = HEADING.matcher(line);
            Matcher item = ITEM.matcher(line);
            Block next = heading.matches() || line.isBlank() ? Block.NONE : item.matches() ? Block.LIST : Block.PARAGRAPH;
            html.append(block == next ? next.between : block.end + next.start);
            block = next;
            if (heading.matches()) {
                html.append("<h").append(heading.group(1)).append('>').append(escape(heading.group(2))).append("</h").append(heading.group(1)).append(">\n");
            } else {
                html.append(escape(block == Block.LIST ? item.group(1) : line.strip()));
            }
        }
        return new Html(html + block.end);
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
