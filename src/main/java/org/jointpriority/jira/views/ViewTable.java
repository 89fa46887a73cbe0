package org.jointpriority.jira.views;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** All that a view shows, and the whole of it, as a table of texts for spreadsheets. Days are written as machines read them. */
public final class ViewTable {
    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param columns the names of the columns for the person who looks */
    public ViewTable(List<String> columns) {
        this.columns = Collections.unmodifiableList(new ArrayList<>(columns));
    }

    /** One text for each column. */
    public void add(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for the columns " + columns);
        }
        rows.add(Collections.unmodifiableList(Arrays.asList(cells.clone())));
    }

    public List<String> columns() {
        return columns;
    }

    public List<List<String>> rows() {
        return Collections.unmodifiableList(rows);
    }
}
