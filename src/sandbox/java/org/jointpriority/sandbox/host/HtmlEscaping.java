package org.jointpriority.sandbox.host;

import java.io.Writer;
import java.util.Iterator;
import java.util.regex.Pattern;

import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.Node;

/**
 * Jira's escaping of what a template inserts: everything but a reference whose last name ends in {@code Html}. It is off
 * until the template says {@code #enable_html_escaping()}, save where Jira's template renderer is called, which has it on.
 */
final class HtmlEscaping implements ReferenceInsertionEventHandler {
    private static final Pattern IS_HTML = Pattern.compile("\\$!?\\{?(?:.*\\.)?\\w*Html(?:\\(\\))?}?");

    private boolean isOn;

    HtmlEscaping(boolean isOn) {
        this.isOn = isOn;
    }

    @Override
    public Object referenceInsert(String reference, Object value) {
        return value == null || !isOn || IS_HTML.matcher(reference).matches() ? value : escape(value.toString());
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }

    /** Turns it on from here to the end of the page. Velocity makes one by its constructor. */
    public static class Enable extends Directive {
        @Override
        public String getName() {
            return "enable_html_escaping";
        }

        @Override
        public int getType() {
            return LINE;
        }

        @Override
        public boolean render(InternalContextAdapter context, Writer writer, Node node) {
            switchTo(context, true);
            return true;
        }

        static void switchTo(InternalContextAdapter context, boolean isOn) {
            EventCartridge cartridge = context.getEventCartridge();
            for (Iterator<?> handlers = cartridge.getReferenceInsertionEventHandlers(); handlers.hasNext();) {
                if (handlers.next() instanceof HtmlEscaping escaping) {
                    escaping.isOn = isOn;
                }
            }
        }
    }

    /** Turns it off from here to the end of the page. */
    public static final class Disable extends Enable {
        @Override
        public String getName() {
            return "disable_html_escaping";
        }

        @Override
        public boolean render(InternalContextAdapter context, Writer writer, Node node) {
            switchTo(context, false);
            return true;
        }
    }
}
