package org.jointpriority.jira.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;

/** A computed field that Jira finds and sorts as a number. */
abstract class NumberFieldType extends ComputedFieldType<Double> {
    @Override
    final String jsonType() {
        return "number";
    }

    /** The first column holds nothing but numbers, for those who calculate; what is to be known of one stands beside it. */
    @Override
    final List<String> exported(Optional<Double> number, FieldView view) {
        List<String> columns = new ArrayList<>(view.words());
        if (number.isPresent()) {
            columns.set(0, number.get().toString());
        } else {
            columns.add(0, "");
        }
        return columns;
    }

    @Override
    public final String getStringFromSingularObject(Double number) {
        return number == null ? null : number.toString();
    }

    @Override
    public final Double getSingularObjectFromString(String text) {
        if (text == null || text.trim().isEmpty()) {
            return null;
        }
        try {
            return Double.valueOf(text.trim());
        } catch (NumberFormatException e) {
            throw new FieldValidationException(text);
        }
    }
}
