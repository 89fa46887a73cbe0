package org.jointpriority.partnership;

import java.util.Collections;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** A fully assessed joint priority, and where each department alone would put it. */
public final class OwnPlaces {
    private final JointIssue issue;
    private final int place;
    private final boolean lifted;
    private final SortedMap<Integer, Shift> shifts;

    OwnPlaces(JointIssue issue, int place, boolean lifted, SortedMap<Integer, Shift> shifts) {
        this.issue = issue;
        this.place = place;
        this.lifted = lifted;
        this.shifts = Collections.unmodifiableSortedMap(new TreeMap<>(shifts));
    }

    public JointIssue issue() {
        return issue;
    }

    /** In the joint order of those that are fully assessed, from 1. */
    public int place() {
        return place;
    }

    /** Whether it has that place by a flex or a must-do, which no own place knows of. */
    public boolean isLifted() {
        return lifted;
    }

    /** By department id, of those that take part in it. */
    public SortedMap<Integer, Shift> shifts() {
        return shifts;
    }

    /** How far the place is at most from that of a department alone. */
    public int widest() {
        return shifts.values().stream().mapToInt(shift -> Math.abs(shift.distance())).max().orElse(0);
    }

    /** How far from that of the department alone; empty if it does not take part. */
    public OptionalInt distance(int departmentId) {
        return shifts.containsKey(departmentId) ? OptionalInt.of(shifts.get(departmentId).distance()) : OptionalInt.empty();
    }

    /** From a department's own place to the joint one, both counted among those in which it takes part. */
    public static final class Shift {
        private final int own;
        private final int joint;

        Shift(int own, int joint) {
            this.own = own;
            this.joint = joint;
        }

        public int own() {
            return own;
        }

        public int joint() {
            return joint;
        }

        /** By how many places it stands jointly higher than alone; below 0, lower. */
        public int distance() {
            return own - joint;
        }
    }
}
