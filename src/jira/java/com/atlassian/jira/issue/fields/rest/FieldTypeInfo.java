package com.atlassian.jira.issue.fields.rest;

import java.util.Collection;

public class FieldTypeInfo {
    public FieldTypeInfo(Collection<?> collection, String string) { }
}
