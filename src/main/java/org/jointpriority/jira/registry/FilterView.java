package org.jointpriority.jira.registry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jointpriority.jira.platform.Choice;

/** One of the fields that a table is filtered by: a text, or one of several choices. */
public final class FilterView {
    private final String name;
    private final String label;
    private final String value;
    private final List<Choice> choices;

    private FilterView(String name, String label, String value, List<Choice> choices) {
        this.name = name;
        this.label = label;
        this.value = value;
        this.choices = Collections.unmodifiableList(new ArrayList<>(choices));
    }

    static FilterView text(String name, String label, String value) {
        return new FilterView(name, label, value, Collections.emptyList());
    }

    static FilterView choice(String name, String label, List<Choice> choices) {
        return new FilterView(name, label, "", choices);
    }

    public String name() {
        return name;
    }

    public String label() {
        return label;
    }

    public String value() {
        return value;
    }

    public boolean hasChoices() {
        return !choices.isEmpty();
    }

    public List<Choice> choices() {
        return choices;
    }
}
