package com.atlassian.jira.issue.export;

import java.util.stream.Stream;

/** A column of an export, which may hold several values. */
public record FieldExportPart(String id, String itemLabel, Stream<String> values) { }
