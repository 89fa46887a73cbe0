package org.jointpriority.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.planning.CapacityLine;
import org.jointpriority.domain.planning.CapacityLine.Fit;
import org.jointpriority.domain.planning.CapacityLine.Load;
import org.jointpriority.domain.planning.Quarter;

/** A quarter of all departments: what they have, what fits, what is held and who ran out. */
public final class PlannedQuarter {
    private final LocalDate today;
    private final Quarter quarter;
    private final List<PlannedDepartment> departments;
    private final List<PlannedJointPriority> priorities;
    private final int total;

    /**
     * @param issues    in the joint order, by id
     * @param published the ids of those whose place is published
     */
    PlannedQuarter(LocalDate today, CapacityLine line, Map<Long, JointIssue> issues, Set<Long> published, Departments departments) {
        this.today = today;
        this.quarter = line.quarter();
        List<PlannedDepartment> planned = new ArrayList<>();
        departments.participating().forEach(department ->
                planned.add(new PlannedDepartment(department, Optional.ofNullable(line.loads().get(department.id())))));
        this.departments = Collections.unmodifiableList(planned);
        Map<Long, CapacityLine.Entry> entries = line.entries().stream().collect(Collectors.toMap(CapacityLine.Entry::issueId, entry -> entry));
        List<PlannedJointPriority> inOrder = new ArrayList<>();
        List<JointIssue> held = new ArrayList<>();
        int place = 0;
        for (JointIssue issue : issues.values()) {
            place++;
            CapacityLine.Entry entry = entries.get(issue.id());
            if (entry != null) {
                inOrder.add(new PlannedJointPriority(published.contains(issue.id()) ? OptionalInt.of(place) : OptionalInt.empty(), issue, entry, held, departments));
                if (entry.fit() == Fit.HELD) {
                    held.add(issue);
                }
            }
        }
        this.priorities = Collections.unmodifiableList(inOrder);
        this.total = issues.size();
    }

    public LocalDate today() {
        return today;
    }

    public Quarter quarter() {
        return quarter;
    }

    /** Whether today lies in it. */
    public boolean isPresent() {
        return quarter.contains(today);
    }

    /** All that are active, in their order. */
    public List<PlannedDepartment> departments() {
        return departments;
    }

    /** In the joint order, those alone for which somebody has something to do in the quarter. */
    public List<PlannedJointPriority> priorities() {
        return priorities;
    }

    /** How many open joint priorities there are, with something to do or without. */
    public int total() {
        return total;
    }

    /** A department, what it has in the quarter and what becomes of it. */
    public static final class PlannedDepartment {
        private final Department department;
        private final Optional<Load> load;

        private PlannedDepartment(Department department, Optional<Load> load) {
            this.department = department;
            this.load = load;
        }

        public Department department() {
            return department;
        }

        /** In points; empty if none is recorded: then nothing is held for this department's sake. */
        public OptionalInt capacity() {
            return load.map(Load::capacity).orElse(OptionalInt.empty());
        }

        /** The points of what fits. */
        public long taken() {
            return load.map(Load::taken).orElse(0L);
        }

        /** The points of what is held, for whichever department's sake. */
        public long held() {
            return load.map(Load::held).orElse(0L);
        }
    }

    /** A joint priority in the line. */
    public static final class PlannedJointPriority {
        private final OptionalInt place;
        private final JointIssue issue;
        private final CapacityLine.Entry entry;
        private final List<JointIssue> held;
        private final Departments departments;

        /** @param held starts with those that are held before it */
        private PlannedJointPriority(OptionalInt place, JointIssue issue, CapacityLine.Entry entry, List<JointIssue> held, Departments departments) {
            this.place = place;
            this.issue = issue;
            this.entry = entry;
            this.held = Collections.unmodifiableList(held);
            this.departments = departments;
        }

        /** Among all open ones, from 1; empty while it is not published. */
        public OptionalInt place() {
            return place;
        }

        public JointIssue issue() {
            return issue;
        }

        public Fit fit() {
            return entry.fit();
        }

        /** Points by department id. */
        public SortedMap<Integer, Integer> efforts() {
            return entry.efforts();
        }

        /** The departments that have not enough points left for it. */
        public List<Department> ranOut() {
            List<Department> ranOut = new ArrayList<>();
            departments.forEach(department -> {
                if (entry.ranOut().contains(department.id())) {
                    ranOut.add(department);
                }
            });
            return ranOut;
        }

        /** The held ones before it, in the joint order, if there is room for it. */
        public List<JointIssue> passed() {
            return held.subList(0, entry.passed().size());
        }
    }
}
