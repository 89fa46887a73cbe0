package org.jointpriority.jira.views.deadlines;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.planning.Quarter;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.jira.views.deadlines.DeadlineLine.Stretch;

/**
 * The picture of the deadlines: a row for each department and source, the past due on the left, then the days until the next
 * quarter is over, the marks of one week joined. Places are percentages of the width, so that it fits wherever it stands.
 */
public final class RadarView {
    private static final double PAST = 5;
    private static final double TODAY = 11;
    private static final double LAST_DAY = 98;
    private static final int WEEK = 7;
    private static final int MOST_NAMED = 8;

    private final LocalDate today;
    private final Quarter quarter;
    private final List<Tick> months;
    private final List<Tick> ends;
    private final List<Row> rows;

    /** @param quarter the organisation's present one */
    RadarView(LocalDate today, Quarter quarter, List<DeadlineLine> lines, Wording wording) {
        this.today = today;
        this.quarter = quarter;
        List<Tick> first = new ArrayList<>();
        for (LocalDate month = today.withDayOfMonth(1).plusMonths(1); !month.isAfter(quarter.next().lastDay()); month = month.plusMonths(1)) {
            first.add(new Tick(at(month), "month", wording.shortMonth(month.getMonth())));
        }
        this.months = Collections.unmodifiableList(first);
        this.ends = Collections.unmodifiableList(ends(lines, wording));
        this.rows = Collections.unmodifiableList(rows(lines, wording));
    }

    private double at(LocalDate day) {
        long all = ChronoUnit.DAYS.between(today, quarter.next().lastDay());
        return TODAY + (LAST_DAY - TODAY) * ChronoUnit.DAYS.between(today, day) / Math.max(1, all);
    }

    /** Those of one day together. */
    private List<Tick> ends(List<DeadlineLine> lines, Wording wording) {
        Map<LocalDate, List<DeadlineLine>> byDay = lines.stream().filter(line -> !line.issue().isPresent())
                .collect(Collectors.groupingBy(DeadlineLine::day, TreeMap::new, Collectors.toList()));
        List<Tick> ticks = new ArrayList<>();
        byDay.forEach((day, ends) -> {
            String sources = ends.stream().map(DeadlineLine::source).distinct().sorted().map(DeadlineLine::code).collect(Collectors.joining("-and-"));
            ticks.add(new Tick(at(day), sources, ends.stream().map(end -> named(end, wording)).collect(Collectors.joining("\n"))));
        });
        return ticks;
    }

    private static String named(DeadlineLine line, Wording wording) {
        return wording.text("joint-priority.deadlines.mark", wording.day(line.day()).text(),
                line.issue().map(issue -> issue.key().toString()).orElse(""), line.what()).trim();
    }

    private List<Row> rows(List<DeadlineLine> lines, Wording wording) {
        Comparator<DeadlineLine> order = Comparator
                .comparing((DeadlineLine line) -> line.department().map(Department::position).orElse(Integer.MAX_VALUE))
                .thenComparing(line -> line.department().map(Department::id).orElse(Integer.MAX_VALUE))
                .thenComparing(DeadlineLine::source);
        Map<DeadlineLine, List<DeadlineLine>> grouped = new TreeMap<>(order);
        lines.stream().filter(line -> line.issue().isPresent())
                .forEach(line -> grouped.computeIfAbsent(line, any -> new ArrayList<>()).add(line));
        List<Row> made = new ArrayList<>();
        Optional<Optional<Department>> before = Optional.empty();
        for (Map.Entry<DeadlineLine, List<DeadlineLine>> group : grouped.entrySet()) {
            Optional<Department> department = group.getKey().department();
            boolean isFirst = !before.filter(department::equals).isPresent();
            made.add(new Row(department, isFirst, wording.text("joint-priority.deadlines.source." + DeadlineLine.code(group.getKey().source())),
                    marks(group.getValue(), wording), wording));
            before = Optional.of(department);
        }
        return made;
    }

    /** In order; those of one week and one stretch are one mark in their middle. */
    private List<Mark> marks(List<DeadlineLine> lines, Wording wording) {
        Map<String, List<DeadlineLine>> weeks = lines.stream().collect(Collectors.groupingBy(this::week, TreeMap::new, Collectors.toList()));
        List<Mark> marks = new ArrayList<>();
        for (List<DeadlineLine> week : weeks.values()) {
            Stretch stretch = week.get(0).stretch();
            double middle = week.stream().mapToDouble(line -> at(line.day())).average().orElse(PAST);
            List<String> names = week.stream().limit(MOST_NAMED).map(line -> named(line, wording)).collect(Collectors.toList());
            if (week.size() > MOST_NAMED) {
                names.add(wording.text("joint-priority.deadlines.mark.more", week.size() - MOST_NAMED));
            }
            marks.add(new Mark(stretch == Stretch.PAST_DUE ? PAST : middle, week.size(), stretch, String.join("\n", names)));
        }
        return marks;
    }

    private String week(DeadlineLine line) {
        return line.stretch() == Stretch.PAST_DUE ? "0"
                : String.format(Locale.ROOT, "%d-%04d", line.stretch().ordinal(), ChronoUnit.DAYS.between(today, line.day()) / WEEK);
    }

    private static String percent(double place) {
        return String.format(Locale.ROOT, "%.2f%%", place);
    }

    public String today() {
        return percent(TODAY);
    }

    /** The first days of months. */
    public List<Tick> months() {
        return months;
    }

    /** The last days of quarters. */
    public List<Tick> ends() {
        return ends;
    }

    public boolean hasEnds() {
        return !ends.isEmpty();
    }

    public List<Row> rows() {
        return rows;
    }

    /** A day on the scale. */
    public static final class Tick {
        private final String x;
        private final String code;
        private final String name;

        private Tick(double x, String code, String name) {
            this.x = percent(x);
            this.code = code;
            this.name = name;
        }

        public String x() {
            return x;
        }

        public String code() {
            return code;
        }

        public String name() {
            return name;
        }
    }

    /** What comes from one source, for one department or for all. */
    public static final class Row {
        private final String department;
        private final String colour;
        private final boolean first;
        private final String source;
        private final List<Mark> marks;

        private Row(Optional<Department> department, boolean first, String source, List<Mark> marks, Wording wording) {
            this.department = department.map(Department::name).orElse(wording.text("joint-priority.deadlines.all"));
            this.colour = department.map(Department::colour).orElse(null);
            this.first = first;
            this.source = source;
            this.marks = Collections.unmodifiableList(marks);
        }

        /** Whether it is the department's first. */
        public boolean isFirst() {
            return first;
        }

        public String department() {
            return department;
        }

        /** Null for what concerns all. */
        public String colour() {
            return colour;
        }

        public String source() {
            return source;
        }

        public List<Mark> marks() {
            return marks;
        }
    }

    /** The deadlines of one week. */
    public static final class Mark {
        private final String x;
        private final int count;
        private final Stretch stretch;
        private final String names;

        private Mark(double x, int count, Stretch stretch, String names) {
            this.x = percent(x);
            this.count = count;
            this.stretch = stretch;
            this.names = names;
        }

        public String x() {
            return x;
        }

        public boolean hasSeveral() {
            return count > 1;
        }

        public int count() {
            return count;
        }

        public String stretch() {
            return StretchView.code(stretch);
        }

        /** Each on a line of its own. */
        public String names() {
            return names;
        }
    }
}
