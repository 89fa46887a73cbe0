package org.jointpriority.partnership.registry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jointpriority.partnership.Message;

/** What becomes, or has become, of each row of a file. */
public final class ImportReport {
    /** What becomes of a row. */
    public enum Fate {
        NEW, CHANGED, UNCHANGED,
        /** It cannot be taken, and so none of the file can. */
        ERROR
    }

    private final int version;
    private final boolean applied;
    private final List<Row> rows;

    ImportReport(int version, boolean applied, List<Row> rows) {
        this.version = version;
        this.applied = applied;
        this.rows = Collections.unmodifiableList(new ArrayList<>(rows));
    }

    /** The registry's version that this was found against; once it is applied, the one that it led to. */
    public int version() {
        return version;
    }

    public boolean isApplied() {
        return applied;
    }

    /** In the order of the file. */
    public List<Row> rows() {
        return rows;
    }

    public int count(Fate fate) {
        return (int) rows.stream().filter(row -> row.fate == fate).count();
    }

    ImportReport applied(int newVersion) {
        return new ImportReport(newVersion, true, rows);
    }

    /** A row, where it stands in the file, and what becomes of it. */
    public static final class Row {
        private final long line;
        private final String label;
        private final Fate fate;
        private final Optional<Message> problem;
        private final Map<String, Message> problems;

        private Row(long line, String label, Fate fate, Optional<Message> problem, Map<String, Message> problems) {
            this.line = line;
            this.label = label;
            this.fate = fate;
            this.problem = problem;
            this.problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
        }

        static Row of(long line, String label, Fate fate) {
            return new Row(line, label, fate, Optional.empty(), Collections.emptyMap());
        }

        static Row wrong(long line, Message problem) {
            return new Row(line, "", Fate.ERROR, Optional.of(problem), Collections.emptyMap());
        }

        static Row wrong(long line, String label, Map<String, Message> problems) {
            return new Row(line, label, Fate.ERROR, Optional.empty(), problems);
        }

        public long line() {
            return line;
        }

        /** What the row is about, as far as it says. */
        public String label() {
            return label;
        }

        public Fate fate() {
            return fate;
        }

        /** What is wrong with the row as a whole. */
        public Optional<Message> problem() {
            return problem;
        }

        /** What is wrong in its columns. */
        public Map<String, Message> problems() {
            return problems;
        }

        @Override
        public String toString() {
            return line + " " + fate + " " + label + problem.map(text -> " " + text).orElse("") + (problems.isEmpty() ? "" : " " + problems);
        }
    }
}
