package org.jointpriority.domain.planning;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** The points that a department has yet to spend on what it has committed itself to, and by when. */
public final class Effort {
    private final int departmentId;
    private final int points;
    private final Optional<LocalDate> due;

    private Effort(int departmentId, int points, Optional<LocalDate> due) {
        this.departmentId = departmentId;
        this.points = points;
        this.due = Objects.requireNonNull(due);
    }

    /** That of a commitment which is not done. */
    public static Effort of(int departmentId, int points, Optional<LocalDate> due) {
        return new Effort(departmentId, points, due);
    }

    public int departmentId() {
        return departmentId;
    }

    public int points() {
        return points;
    }

    public Optional<LocalDate> due() {
        return due;
    }

    /** Whether it has to be found in the quarter: it is due in it, was due before today, or has no day. */
    boolean belongsTo(Quarter quarter, LocalDate today) {
        return due.map(day -> quarter.contains(day) || day.isBefore(today)).orElse(true);
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Effort)) {
            return false;
        }
        Effort that = (Effort) other;
        return departmentId == that.departmentId && points == that.points && due.equals(that.due);
    }

    @Override
    public int hashCode() {
        return Objects.hash(departmentId, points, due);
    }

    @Override
    public String toString() {
        return departmentId + ": " + points + due.map(day -> " by " + day).orElse("");
    }
}
