package org.jointpriority.jira;

import static org.junit.Assert.assertEquals;

import java.io.File;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The methods that Jira 10.5 lets our templates call: those that the descriptor lists. */
final class Allowlist {
    private Allowlist() { }

    static Set<String> entries() {
        try {
            Document descriptor = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new File("atlassian-plugin.xml"));
            NodeList methods = descriptor.getElementsByTagName("method");
            Set<String> entries = new TreeSet<>();
            for (int i = 0; i < methods.getLength(); i++) {
                entries.add(methods.item(i).getTextContent().trim());
            }
            return entries;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static void holds(Set<String> called) {
        Set<String> missing = new TreeSet<>(called);
        missing.removeAll(entries());
        assertEquals("Called by a template, but missing in the velocity-allowlist", Collections.emptySet(), missing);
    }
}
