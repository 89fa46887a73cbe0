package org.jointpriority.jira.fields;

import java.util.Comparator;

/** A system that can be chosen in a form. */
public final class SystemChoice {
    static final Comparator<SystemChoice> BY_NAME = Comparator.comparing(SystemChoice::name, String.CASE_INSENSITIVE_ORDER);

    private final String optionId;
    private final String inputId;
    private final String name;
    private final String about;
    private final boolean chosen;

    SystemChoice(String optionId, String inputId, String name, String about, boolean chosen) {
        this.optionId = optionId;
        this.inputId = inputId;
        this.name = name;
        this.about = about;
        this.chosen = chosen;
    }

    public String optionId() {
        return optionId;
    }

    public String inputId() {
        return inputId;
    }

    public String name() {
        return name;
    }

    /** Its kind and its site. */
    public String about() {
        return about;
    }

    public boolean isChosen() {
        return chosen;
    }
}
