package org.jointpriority.domain.agreement;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** Whose need a joint priority is, and which kind of work: each as far as somebody has said it. */
public final class Need {
    private final OptionalInt raisedBy;
    private final Optional<KindOfWork> kindOfWork;

    private Need(OptionalInt raisedBy, Optional<KindOfWork> kindOfWork) {
        this.raisedBy = Objects.requireNonNull(raisedBy);
        this.kindOfWork = Objects.requireNonNull(kindOfWork);
    }

    /** @param raisedBy the department's id */
    public static Need of(OptionalInt raisedBy, Optional<KindOfWork> kindOfWork) {
        return new Need(raisedBy, kindOfWork);
    }

    /** One about which nobody has said anything. */
    public static Need none() {
        return new Need(OptionalInt.empty(), Optional.empty());
    }

    /** The id of the department whose need it is; while that is empty, the reporter's department counts. */
    public OptionalInt raisedBy() {
        return raisedBy;
    }

    public Optional<KindOfWork> kindOfWork() {
        return kindOfWork;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Need && raisedBy.equals(((Need) other).raisedBy) && kindOfWork.equals(((Need) other).kindOfWork);
    }

    @Override
    public int hashCode() {
        return Objects.hash(raisedBy, kindOfWork);
    }

    @Override
    public String toString() {
        return "Need raised by " + raisedBy + ", " + kindOfWork;
    }
}
