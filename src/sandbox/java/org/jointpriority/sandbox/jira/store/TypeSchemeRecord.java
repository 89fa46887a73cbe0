package org.jointpriority.sandbox.jira.store;

import java.util.List;

/** The issue types that the projects with this scheme have, in their order. */
public record TypeSchemeRecord(long id, String name, String description, List<String> types) { }
