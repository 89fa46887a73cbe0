package org.jointpriority.jira.fields;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the template of a computed field shows, in the reader's language. */
public final class FieldView {
    private final String text;
    private final String note;
    private final String flag;

    private FieldView(String text, String note, String flag) {
        this.text = text;
        this.note = note;
        this.flag = flag;
    }

    public static FieldView of(String text) {
        return new FieldView(text, "", "");
    }

    public FieldView withNote(String other) {
        return new FieldView(text, other, flag);
    }

    public FieldView withFlag(String other) {
        return new FieldView(text, note, other);
    }

    public String text() {
        return text;
    }

    /** What one has to know to read the text rightly; empty if nothing. */
    public String note() {
        return note;
    }

    /** What has to catch the eye beside it; empty if nothing. */
    public String flag() {
        return flag;
    }

    /** Text, note and flag, where there is something in them. */
    List<String> words() {
        return Stream.of(text, note, flag).filter(text -> !text.isEmpty()).collect(Collectors.toList());
    }
}
