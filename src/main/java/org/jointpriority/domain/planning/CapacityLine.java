package org.jointpriority.domain.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What of the joint order the departments can do in a quarter. The order is walked once: a joint priority fits if every
 * department that it needs still has as many points as it has committed to it; if not, none of them spends any on it.
 * <p>A department of which nobody has recorded a capacity is not limited by one.</p>
 */
public final class CapacityLine {
    private final Quarter quarter;
    private final List<Entry> entries;
    private final SortedMap<Integer, Load> loads;

    private CapacityLine(Quarter quarter, List<Entry> entries, SortedMap<Integer, Load> loads) {
        this.quarter = quarter;
        this.entries = Collections.unmodifiableList(entries);
        this.loads = Collections.unmodifiableSortedMap(loads);
    }

    /** The joint priorities stand in the joint order, each with what the departments that take part in it have yet to do. */
    public static CapacityLine draw(Quarter quarter, LocalDate today, Collection<Capacity> capacities, List<Candidate> jointOrder) {
        SortedMap<Integer, Load> loads = new TreeMap<>();
        capacities.stream().filter(capacity -> capacity.quarter().equals(quarter))
                .forEach(capacity -> loads.put(capacity.departmentId(), new Load(OptionalInt.of(capacity.points()), 0, 0)));
        List<Entry> entries = new ArrayList<>();
        List<Long> held = new ArrayList<>();
        for (Candidate candidate : jointOrder) {
            SortedMap<Integer, Integer> efforts = candidate.efforts(quarter, today);
            if (!efforts.isEmpty()) {
                SortedSet<Integer> ranOut = ranOut(efforts, loads);
                boolean fits = ranOut.isEmpty();
                efforts.forEach((departmentId, effort) -> loads.merge(departmentId, Load.first(effort, fits), Load::plus));
                // What was held so far is the start of the list of all that are: it is shared, not copied.
                entries.add(new Entry(candidate.issueId, efforts, ranOut, Collections.unmodifiableList(held), fits ? held.size() : 0));
                if (!fits) {
                    held.add(candidate.issueId);
                }
            }
        }
        return new CapacityLine(quarter, entries, loads);
    }

    private static SortedSet<Integer> ranOut(SortedMap<Integer, Integer> efforts, Map<Integer, Load> loads) {
        SortedSet<Integer> ranOut = new TreeSet<>();
        efforts.forEach((departmentId, effort) -> {
            Load load = loads.get(departmentId);
            if (load != null && load.capacity.isPresent() && load.taken + effort > load.capacity.getAsInt()) {
                ranOut.add(departmentId);
            }
        });
        return ranOut;
    }

    public Quarter quarter() {
        return quarter;
    }

    /** In the joint order, those alone for which somebody has something to do in the quarter. */
    public List<Entry> entries() {
        return entries;
    }

    /** By department id: those that have a capacity or something to do. */
    public SortedMap<Integer, Load> loads() {
        return loads;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof CapacityLine)) {
            return false;
        }
        CapacityLine that = (CapacityLine) other;
        return quarter.equals(that.quarter) && entries.equals(that.entries) && loads.equals(that.loads);
    }

    @Override
    public int hashCode() {
        return 31 * entries.hashCode() + loads.hashCode();
    }

    @Override
    public String toString() {
        return quarter + ": " + loads + ' ' + entries;
    }

    /** A joint priority that may need something of the quarter. */
    public static final class Candidate {
        private final long issueId;
        private final Collection<Effort> efforts;

        private Candidate(long issueId, Collection<Effort> efforts) {
            this.issueId = issueId;
            this.efforts = efforts;
        }

        public static Candidate of(long issueId, Collection<Effort> efforts) {
            return new Candidate(issueId, Collections.unmodifiableList(new ArrayList<>(efforts)));
        }

        /** Points by department. */
        private SortedMap<Integer, Integer> efforts(Quarter quarter, LocalDate today) {
            SortedMap<Integer, Integer> points = new TreeMap<>();
            efforts.stream().filter(effort -> effort.belongsTo(quarter, today))
                    .forEach(effort -> points.merge(effort.departmentId(), effort.points(), Math::addExact));
            return Collections.unmodifiableSortedMap(points);
        }
    }

    /** Whether there is room for a joint priority. */
    public enum Fit {
        FITS,
        /** There is, though not for one that stands before it. */
        PASSES,
        HELD
    }

    /** A joint priority in the line. */
    public static final class Entry {
        private final long issueId;
        private final SortedMap<Integer, Integer> efforts;
        private final SortedSet<Integer> ranOut;
        private final List<Long> held;
        private final int passed;

        private Entry(long issueId, SortedMap<Integer, Integer> efforts, SortedSet<Integer> ranOut, List<Long> held, int passed) {
            this.issueId = issueId;
            this.efforts = efforts;
            this.ranOut = Collections.unmodifiableSortedSet(ranOut);
            this.held = held;
            this.passed = passed;
        }

        public long issueId() {
            return issueId;
        }

        /** Points by department id. */
        public SortedMap<Integer, Integer> efforts() {
            return efforts;
        }

        public Fit fit() {
            if (!ranOut.isEmpty()) {
                return Fit.HELD;
            }
            return passed == 0 ? Fit.FITS : Fit.PASSES;
        }

        /** The departments that have not enough points left for it. */
        public SortedSet<Integer> ranOut() {
            return ranOut;
        }

        /** The issue ids of the held ones before it, in the joint order, if there is room for it. */
        public List<Long> passed() {
            return held.subList(0, passed);
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Entry)) {
                return false;
            }
            Entry that = (Entry) other;
            return issueId == that.issueId && efforts.equals(that.efforts) && ranOut.equals(that.ranOut) && passed().equals(that.passed());
        }

        @Override
        public int hashCode() {
            return Long.hashCode(issueId);
        }

        @Override
        public String toString() {
            return issueId + " " + fit() + ' ' + efforts;
        }
    }

    /** What a department has in the quarter and what becomes of it. */
    public static final class Load {
        private final OptionalInt capacity;
        private final long taken;
        private final long held;

        private Load(OptionalInt capacity, long taken, long held) {
            this.capacity = capacity;
            this.taken = taken;
            this.held = held;
        }

        private static Load first(int effort, boolean fits) {
            return new Load(OptionalInt.empty(), fits ? effort : 0, fits ? 0 : effort);
        }

        private Load plus(Load added) {
            return new Load(capacity, taken + added.taken, held + added.held);
        }

        /** Empty if none is recorded: then nothing is held for this department's sake. */
        public OptionalInt capacity() {
            return capacity;
        }

        /** The points of what there is room for. */
        public long taken() {
            return taken;
        }

        /** The points of what is held, for whichever department's sake. */
        public long held() {
            return held;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Load)) {
                return false;
            }
            Load that = (Load) other;
            return capacity.equals(that.capacity) && taken == that.taken && held == that.held;
        }

        @Override
        public int hashCode() {
            return (int) (31 * taken + held);
        }

        @Override
        public String toString() {
            return taken + " of " + (capacity.isPresent() ? Integer.toString(capacity.getAsInt()) : "any") + ", " + held + " held";
        }
    }
}
