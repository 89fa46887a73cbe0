package org.jointpriority.jira.workflow;

import java.util.Collections;
import java.util.List;

import org.jointpriority.jira.platform.Choice;

/** The fields with which an administrator configures a module. */
public final class FormView {
    private final String label;
    private final String help;
    private final List<Choice> choices;

    FormView(String label, String help, List<Choice> choices) {
        this.label = label;
        this.help = help;
        this.choices = Collections.unmodifiableList(choices);
    }

    public String label() {
        return label;
    }

    public String help() {
        return help;
    }

    /** The name under which all choices are sent. */
    public String name() {
        return Options.NAME;
    }

    public List<Choice> choices() {
        return choices;
    }
}
