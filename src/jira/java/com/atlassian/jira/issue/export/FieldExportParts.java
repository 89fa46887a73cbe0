package com.atlassian.jira.issue.export;

public class FieldExportParts {
    FieldExportParts() { }
}
