package org.jointpriority.jira.views;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jointpriority.jira.platform.Wording;

/** All that a view shows, and the whole of it, as a table of texts for spreadsheets. Days are written as machines read them. */
public final class ViewTable {
    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();

    private ViewTable(List<String> columns) {
        this.columns = Collections.unmodifiableList(columns);
    }

    /** Without rows yet; the texts of the columns have the keys {@code prefix + column}. */
    public static ViewTable of(String prefix, Wording wording, String... columns) {
        return new ViewTable(Stream.of(columns).map(column -> wording.text(prefix + column)).collect(Collectors.toList()));
    }

    /** With these further columns at the end, and without rows yet. */
    public ViewTable and(String... names) {
        List<String> all = new ArrayList<>(columns);
        all.addAll(Arrays.asList(names));
        return new ViewTable(all);
    }

    /** With a further column at the end, where each row has the same text. */
    public ViewTable saying(String column, String text) {
        ViewTable table = and(column);
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>(row);
            cells.add(text);
            table.add(cells.toArray(new String[0]));
        }
        return table;
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
