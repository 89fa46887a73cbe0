package org.jointpriority.partnership.registry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/** A table as it came in a file: texts that nobody has understood yet, read row by row. */
public final class TextTable {
    private final List<String> columns;
    private final Iterator<Row> rows;

    private TextTable(List<String> columns, Iterator<Row> rows) {
        this.columns = Collections.unmodifiableList(new ArrayList<>(columns));
        this.rows = rows;
    }

    /** @param rows may refuse on its way what cannot be read */
    public static TextTable of(List<String> columns, Iterator<Row> rows) {
        return new TextTable(columns, rows);
    }

    /** As the file names them. */
    public List<String> columns() {
        return columns;
    }

    /** To be read once. */
    public Iterator<Row> rows() {
        return rows;
    }

    /** One row and the line of the file that it begins in. */
    public static final class Row {
        private final long line;
        private final List<String> cells;

        private Row(long line, List<String> cells) {
            this.line = line;
            this.cells = Collections.unmodifiableList(new ArrayList<>(cells));
        }

        public static Row of(long line, List<String> cells) {
            return new Row(line, cells);
        }

        public long line() {
            return line;
        }

        /** As many as the row has, be there more or fewer columns. */
        public List<String> cells() {
            return cells;
        }
    }
}
