package org.jointpriority.jira.fields;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;

/** A computed field that Jira finds and sorts as a number. */
abstract class NumberFieldType extends ComputedFieldType<Double> {
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
