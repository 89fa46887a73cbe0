package org.jointpriority.jira.views.alignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jointpriority.domain.departments.Department;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.jira.views.ViewQuery;
import org.jointpriority.partnership.AlignmentSurvey;
import org.jointpriority.partnership.Wait;

/** Who waits for whom: a line for each department that is awaited, a column for each that waits, and the joint priorities themselves. */
public final class WaitsView {
    private final List<Row> rows;
    private final List<ColumnView> columns;
    private final List<WaitView> longest;
    private final String rest;

    WaitsView(AlignmentSurvey survey, ViewQuery query, Function<Department, String> awaiting, String contextPath, Wording wording) {
        this.columns = Collections.unmodifiableList(survey.departments().stream().map(department -> ColumnView.of(department, query))
                .collect(Collectors.toList()));
        List<Row> all = new ArrayList<>();
        for (Department department : survey.departments()) {
            List<Wait> waits = survey.waits().stream().filter(wait -> wait.awaited().equals(department)).collect(Collectors.toList());
            if (!waits.isEmpty()) {
                all.add(new Row(department, waits, survey, query, awaiting.apply(department), wording));
            }
        }
        this.rows = Collections.unmodifiableList(all);
        Map<Long, List<Wait>> byIssue = new LinkedHashMap<>();
        survey.waits().forEach(wait -> byIssue.computeIfAbsent(wait.issue().id(), id -> new ArrayList<>()).add(wait));
        List<List<Wait>> chosen = byIssue.values().stream().filter(waits -> isOf(waits, query.lens())).collect(Collectors.toList());
        this.longest = Collections.unmodifiableList(chosen.stream().limit(query.rows())
                .map(waits -> new WaitView(waits, survey.today(), contextPath, wording)).collect(Collectors.toList()));
        this.rest = chosen.size() == longest.size() ? null : wording.text("joint-priority.alignment.first", longest.size(), chosen.size());
    }

    /** Through a department's lens those that wait for it, and those for which it waits. */
    private static boolean isOf(List<Wait> waits, OptionalInt lens) {
        return !lens.isPresent() || waits.stream().anyMatch(wait -> wait.awaited().id() == lens.getAsInt()
                || wait.waiting().stream().anyMatch(department -> department.id() == lens.getAsInt()));
    }

    /** Since the longest. */
    private static Optional<LocalDate> first(Collection<Wait> waits) {
        return waits.stream().map(Wait::since).filter(Optional::isPresent).map(Optional::get).min(LocalDate::compareTo);
    }

    public boolean hasRows() {
        return !rows.isEmpty();
    }

    public List<Row> rows() {
        return rows;
    }

    public List<ColumnView> columns() {
        return columns;
    }

    /** How many columns say who waits: each department, and nobody. */
    public int waiting() {
        return columns.size() + 1;
    }

    public boolean hasLongest() {
        return !longest.isEmpty();
    }

    /** The joint priorities, those that have waited longest first. */
    public List<WaitView> longest() {
        return longest;
    }

    /** How many there are; null where all are shown. */
    public String rest() {
        return rest;
    }

    /** A department that is awaited. */
    public static final class Row {
        private final Department department;
        private final boolean lens;
        private final String total;
        private final String since;
        private final String address;
        private final List<Cell> cells;
        private final Cell nobody;

        Row(Department department, List<Wait> waits, AlignmentSurvey survey, ViewQuery query, String address, Wording wording) {
            this.department = department;
            this.lens = query.isThrough(department);
            this.total = wording.text("joint-priority.alignment.waits.total", waits.size());
            this.since = first(waits).map(day -> wording.text("joint-priority.alignment.since", wording.day(day).text())).orElse(null);
            this.address = address;
            this.cells = Collections.unmodifiableList(survey.departments().stream().map(waiting -> new Cell(waits.stream()
                    .filter(wait -> wait.waiting().contains(waiting)).collect(Collectors.toList()), waiting.equals(department), query.isThrough(waiting),
                    survey.today(), wording)).collect(Collectors.toList()));
            this.nobody = new Cell(waits.stream().filter(wait -> wait.waiting().isEmpty()).collect(Collectors.toList()), false, false, survey.today(), wording);
        }

        public String name() {
            return department.name();
        }

        public String colour() {
            return department.colour();
        }

        public boolean isLens() {
            return lens;
        }

        /** In how many joint priorities. */
        public String total() {
            return total;
        }

        /** Null where it is not known. */
        public String since() {
            return since;
        }

        /** Of them in the issue navigator. */
        public String address() {
            return address;
        }

        public List<Cell> cells() {
            return cells;
        }

        /** Those in which nobody waits for it, since all are awaited. */
        public Cell nobody() {
            return nobody;
        }
    }

    /** How much somebody waits for a department. */
    public static final class Cell {
        private final int count;
        private final String days;
        private final boolean itself;
        private final boolean lens;

        Cell(List<Wait> waits, boolean itself, boolean lens, LocalDate today, Wording wording) {
            this.count = waits.size();
            this.days = first(waits).map(day -> WaitView.days(day, today, wording)).orElse(null);
            this.itself = itself;
            this.lens = lens;
        }

        public int count() {
            return count;
        }

        public boolean isNone() {
            return count == 0;
        }

        /** For how long at most; null where it is not known. */
        public String days() {
            return days;
        }

        /** Nobody waits for itself. */
        public boolean isItself() {
            return itself;
        }

        public boolean isLens() {
            return lens;
        }
    }
}
