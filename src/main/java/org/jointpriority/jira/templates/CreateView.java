package org.jointpriority.jira.templates;

import java.io.UnsupportedEncodingException;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.templates.Template;
import org.jointpriority.domain.templates.Templates;
import org.jointpriority.jira.platform.Wording;

/** The page from which a new joint priority begins: each template leads to Jira's own page for creating an issue, filled in. */
public final class CreateView {
    /** Servers refuse addresses that are much longer. */
    static final int LONGEST_ADDRESS = 6000;

    private final String title;
    private final String plainAddress;
    private final List<Offered> offered;

    /**
     * @param jiraAddress where Jira's page is, project and issue type included
     * @param projectName of the project in which it is created
     */
    CreateView(Templates templates, Criteria criteria, String jiraAddress, String projectName, Wording wording) {
        this.title = wording.text("joint-priority.templates.title", projectName);
        this.plainAddress = jiraAddress;
        List<Offered> all = new ArrayList<>();
        for (Template template : templates) {
            all.add(new Offered(new TemplateView(template, criteria, wording), address(jiraAddress, template, wording),
                    wording.text("joint-priority.templates.begin.of", template.name())));
        }
        this.offered = Collections.unmodifiableList(all);
    }

    /** With as many of the requirements as an address can hold; the panel shows them all. */
    private static String address(String jiraAddress, Template template, Wording wording) {
        StringBuilder address = new StringBuilder(jiraAddress)
                .append("&summary=").append(encoded(wording.text("joint-priority.templates.summary", template.name()) + ' '));
        if (!template.requirements().isEmpty()) {
            address.append("&description=").append(encoded("h3. " + wording.text("joint-priority.templates.requirements") + '\n'));
            for (String requirement : template.requirements()) {
                String line = encoded("* " + requirement + '\n');
                if (address.length() + line.length() <= LONGEST_ADDRESS) {
                    address.append(line);
                }
            }
        }
        return address.toString();
    }

    private static String encoded(String text) {
        try {
            return URLEncoder.encode(text, "UTF-8");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    public String title() {
        return title;
    }

    /** Of a joint priority without a template. */
    public String plainAddress() {
        return plainAddress;
    }

    public boolean hasOffered() {
        return !offered.isEmpty();
    }

    public List<Offered> offered() {
        return offered;
    }

    /** A template to begin from. */
    public static final class Offered {
        private final TemplateView template;
        private final String address;
        private final String label;

        Offered(TemplateView template, String address, String label) {
            this.template = template;
            this.address = address;
            this.label = label;
        }

        public TemplateView template() {
            return template;
        }

        public String address() {
            return address;
        }

        public String label() {
            return label;
        }
    }
}
