package org.jointpriority.sandbox.jira.store;

import java.util.List;

/** A screen: tabs with fields. */
public record ScreenRecord(long id, String name, List<Tab> tabs) {
    /** One tab, with the ids of its fields in their order. */
    public record Tab(long id, String name, List<String> fields) { }
}
