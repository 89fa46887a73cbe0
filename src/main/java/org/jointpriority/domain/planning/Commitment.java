package org.jointpriority.domain.planning;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.jointpriority.domain.limits.Limits;

/** What one department will do for a joint priority, with its effort, its due day and how far it is. */
public final class Commitment {
    private final int departmentId;
    private final String text;
    private final int effort;
    private final Optional<LocalDate> due;
    private final CommitmentState state;

    private Commitment(int departmentId, String text, int effort, Optional<LocalDate> due, CommitmentState state) {
        this.departmentId = departmentId;
        this.text = Limits.requiredText("text", text, Limits.TEXT);
        this.effort = Limits.whole("effort", effort, 0, Limits.EFFORT);
        this.due = due.map(day -> Limits.day("due", day));
        this.state = Objects.requireNonNull(state);
    }

    public static Commitment of(int departmentId, String text, int effort, Optional<LocalDate> due, CommitmentState state) {
        return new Commitment(departmentId, text, effort, due, state);
    }

    /** Reads what {@link #toRecord()} wrote. */
    public static Commitment parse(int departmentId, String record) {
        String[] parts = record.split("\\|", 4);
        return of(departmentId, parts[3], Integer.parseInt(parts[0]), parts[1].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(parts[1])),
                CommitmentState.valueOf(parts[2]));
    }

    public int departmentId() {
        return departmentId;
    }

    public String text() {
        return text;
    }

    /** In points. */
    public int effort() {
        return effort;
    }

    public Optional<LocalDate> due() {
        return due;
    }

    public CommitmentState state() {
        return state;
    }

    public boolean isDone() {
        return state == CommitmentState.DONE;
    }

    /** Empty once it is done. */
    public Optional<Effort> effortLeft() {
        return isDone() ? Optional.empty() : Optional.of(Effort.of(departmentId, effort, due));
    }

    public Commitment withText(String other) {
        return new Commitment(departmentId, other, effort, due, state);
    }

    public Commitment withEffort(int other) {
        return new Commitment(departmentId, text, other, due, state);
    }

    public Commitment withDue(LocalDate other) {
        return new Commitment(departmentId, text, effort, Optional.of(other), state);
    }

    public Commitment withoutDue() {
        return new Commitment(departmentId, text, effort, Optional.empty(), state);
    }

    public Commitment withState(CommitmentState other) {
        return new Commitment(departmentId, text, effort, due, other);
    }

    /** Whether the other promises something else: its state is only how far the department is. */
    public boolean changesPromise(Commitment other) {
        return !(text.equals(other.text) && effort == other.effort && due.equals(other.due));
    }

    /** The stable form in which the history keeps it: {@code effort|due|state|text}, the text last because it may hold anything. */
    public String toRecord() {
        return effort + "|" + due.map(LocalDate::toString).orElse("") + '|' + state + '|' + text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Commitment && departmentId == ((Commitment) other).departmentId
                && state == ((Commitment) other).state && !changesPromise((Commitment) other);
    }

    @Override
    public int hashCode() {
        return Objects.hash(departmentId, text, effort, due, state);
    }

    @Override
    public String toString() {
        return departmentId + ": " + toRecord();
    }
}
