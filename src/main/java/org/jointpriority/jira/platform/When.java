package org.jointpriority.jira.platform;

/** A day or a moment as machines and as people write it. */
public final class When {
    private final String iso;
    private final String text;

    When(String iso, String text) {
        this.iso = iso;
        this.text = text;
    }

    public String iso() {
        return iso;
    }

    public String text() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }
}
