package org.jointpriority.sandbox.jira.store;

import java.util.List;

/** A project; members of the groups in {@code browse} see it, those of the groups in {@code work} change its issues. */
public record ProjectRecord(long id, String key, String name, String description, String lead, List<String> browse,
        List<String> work, long typeScheme, long screenScheme) { }
