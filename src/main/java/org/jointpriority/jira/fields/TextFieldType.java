package org.jointpriority.jira.fields;

import java.util.List;
import java.util.Optional;

/** A computed field that Jira finds and sorts as a text. */
abstract class TextFieldType extends ComputedFieldType<String> {
    @Override
    final String jsonType() {
        return "string";
    }

    @Override
    final List<String> exported(Optional<String> text, FieldView view) {
        return view.words();
    }

    @Override
    public final String getStringFromSingularObject(String text) {
        return text;
    }

    @Override
    public final String getSingularObjectFromString(String text) {
        return text;
    }
}
