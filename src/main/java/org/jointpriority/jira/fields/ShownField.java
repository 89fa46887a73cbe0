package org.jointpriority.jira.fields;

/** One of our fields as an issue's page shows it. */
public final class ShownField {
    private final String id;
    private final FieldView view;

    private ShownField(String id, FieldView view) {
        this.id = id;
        this.view = view;
    }

    /** @param view null where the issue has no value */
    public static ShownField of(String id, FieldView view) {
        return new ShownField(id, view);
    }

    /** Jira's id of the field, such as customfield_10200. */
    public String id() {
        return id;
    }

    /** Null where the issue has no value. */
    public FieldView view() {
        return view;
    }
}
