package org.jointpriority.jira.platform;

/** Something to choose in a form: its value, its name, a sentence about it, and whether it is chosen. */
public final class Choice {
    private final String value;
    private final String name;
    private final String help;
    private final boolean chosen;

    private Choice(String value, String name, String help, boolean chosen) {
        this.value = value;
        this.name = name;
        this.help = help;
        this.chosen = chosen;
    }

    public static Choice of(String value, String name, boolean chosen) {
        return new Choice(value, name, "", chosen);
    }

    public static Choice of(String value, String name, String help, boolean chosen) {
        return new Choice(value, name, help, chosen);
    }

    public String value() {
        return value;
    }

    public String name() {
        return name;
    }

    public String help() {
        return help;
    }

    public boolean isChosen() {
        return chosen;
    }
}
