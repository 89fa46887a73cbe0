package org.jointpriority.domain.planning;

import java.util.Objects;

import org.jointpriority.domain.limits.Limits;

/** The points of effort that a department has in a quarter. */
public final class Capacity {
    private final int departmentId;
    private final Quarter quarter;
    private final int points;

    private Capacity(int departmentId, Quarter quarter, int points) {
        this.departmentId = departmentId;
        this.quarter = Objects.requireNonNull(quarter);
        this.points = Limits.whole("points", points, 0, Limits.CAPACITY);
    }

    public static Capacity of(int departmentId, Quarter quarter, int points) {
        return new Capacity(departmentId, quarter, points);
    }

    public int departmentId() {
        return departmentId;
    }

    public Quarter quarter() {
        return quarter;
    }

    public int points() {
        return points;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Capacity)) {
            return false;
        }
        Capacity that = (Capacity) other;
        return departmentId == that.departmentId && points == that.points && quarter.equals(that.quarter);
    }

    @Override
    public int hashCode() {
        return Objects.hash(departmentId, quarter, points);
    }

    @Override
    public String toString() {
        return departmentId + " in " + quarter + ": " + points;
    }
}
