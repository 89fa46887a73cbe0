package org.jointpriority.jira.views.alignment;

import org.jointpriority.domain.departments.Department;
import org.jointpriority.jira.views.ViewQuery;

/** A department as the heading of a column. */
public final class ColumnView {
    private final String name;
    private final boolean lens;
    private final String part;

    private ColumnView(String name, boolean lens, String part) {
        this.name = name;
        this.lens = lens;
        this.part = part;
    }

    static ColumnView of(Department department, ViewQuery query) {
        return new ColumnView(department.name(), query.isThrough(department), null);
    }

    /** @param part in how many of the lines it takes part */
    static ColumnView of(Department department, ViewQuery query, String part) {
        return new ColumnView(department.name(), query.isThrough(department), part);
    }

    public String name() {
        return name;
    }

    public boolean isLens() {
        return lens;
    }

    /** Null where it takes part in all. */
    public String part() {
        return part;
    }
}
