package com.atlassian.jira.issue.fields.layout.field;

public interface FieldLayoutItem extends Comparable<FieldLayoutItem> {
    String getFieldDescription();
    boolean isRequired();
}
