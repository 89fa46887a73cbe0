package org.jointpriority.jira.fields;

/** A computed field that Jira finds and sorts as a text. */
abstract class TextFieldType extends ComputedFieldType<String> {
    @Override
    public final String getStringFromSingularObject(String text) {
        return text;
    }

    @Override
    public final String getSingularObjectFromString(String text) {
        return text;
    }
}
