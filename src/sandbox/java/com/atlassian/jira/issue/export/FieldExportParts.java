package com.atlassian.jira.issue.export;

import java.util.List;

/** What an export says of a field. */
public class FieldExportParts {
    private final List<FieldExportPart> parts;

    FieldExportParts(List<FieldExportPart> parts) {
        this.parts = parts;
    }

    public List<FieldExportPart> parts() {
        return parts;
    }
}
