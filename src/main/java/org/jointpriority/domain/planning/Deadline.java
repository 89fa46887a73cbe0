package org.jointpriority.domain.planning;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Objects;
import java.util.OptionalInt;

import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.limits.InvalidValue.Reason;

/** A day by which something about a joint priority is due, and where the day comes from. */
public final class Deadline implements Comparable<Deadline> {
    /** Where a deadline comes from. */
    public enum Source { DUE_DATE, COMMITMENT, ALLOWANCE_REVIEW }

    private static final int OF_NO_DEPARTMENT = 0;
    private static final Comparator<Deadline> ORDER = Comparator.comparing(Deadline::day)
            .thenComparing(Deadline::source).thenComparingInt(deadline -> deadline.departmentId);

    private final LocalDate day;
    private final Source source;
    private final int departmentId;

    private Deadline(LocalDate day, Source source, int departmentId) {
        this.day = Objects.requireNonNull(day);
        this.source = source;
        this.departmentId = departmentId;
    }

    public static Deadline ofDueDate(LocalDate day) {
        return new Deadline(day, Source.DUE_DATE, OF_NO_DEPARTMENT);
    }

    public static Deadline ofCommitment(int departmentId, LocalDate day) {
        return new Deadline(day, Source.COMMITMENT, departmentId);
    }

    public static Deadline ofAllowanceReview(int departmentId, LocalDate day) {
        return new Deadline(day, Source.ALLOWANCE_REVIEW, departmentId);
    }

    /** Reads what {@link #toString()} wrote. */
    public static Deadline parse(String written) {
        String[] parts = written.split(" ");
        try {
            return new Deadline(LocalDate.parse(parts[0]), Source.valueOf(parts[1]),
                    parts.length == 2 ? OF_NO_DEPARTMENT : Integer.parseInt(parts[2]));
        } catch (DateTimeParseException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw InvalidValue.of("deadline", Reason.MALFORMED);
        }
    }

    public LocalDate day() {
        return day;
    }

    public Source source() {
        return source;
    }

    /** Whose commitment or allowance it is. */
    public OptionalInt departmentId() {
        return departmentId == OF_NO_DEPARTMENT ? OptionalInt.empty() : OptionalInt.of(departmentId);
    }

    public boolean isOverdue(LocalDate today) {
        return day.isBefore(today);
    }

    /** The earlier first; of one day, the due date before a commitment before a review. */
    @Override
    public int compareTo(Deadline other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Deadline && ORDER.compare(this, (Deadline) other) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(day, source, departmentId);
    }

    /** Such as {@code 2026-12-01 COMMITMENT 3} or {@code 2026-12-01 DUE_DATE}. */
    @Override
    public String toString() {
        return day + " " + source + (departmentId == OF_NO_DEPARTMENT ? "" : " " + departmentId);
    }
}
