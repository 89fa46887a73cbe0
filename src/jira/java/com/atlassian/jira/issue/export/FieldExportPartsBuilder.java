package com.atlassian.jira.issue.export;

import java.util.stream.Stream;

public class FieldExportPartsBuilder {
    public static FieldExportParts buildSinglePartRepresentation(String string, String string2, Stream<String> stream) { throw new UnsupportedOperationException("declared for compiling only"); }
}
