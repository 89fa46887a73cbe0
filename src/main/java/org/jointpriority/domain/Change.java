package org.jointpriority.domain;

import java.util.Objects;

/** One thing that changed about a joint priority for one department, as the history keeps it. */
public final class Change {
    /** What can change; a department itself when it joins or leaves. */
    public enum What {
        RATING, COMMITMENT, COMMITMENT_STATE, ENDORSEMENT, OWNER, DEPARTMENT, AFFECTED_SYSTEM, OFFER,
        /** A department was asked to take part, or need not any more. */
        ASKED,
        /** Whose need it is, or which kind of work. */
        RAISED_BY, KIND_OF_WORK,
        /** A flex was requested, came into force or was withdrawn. */
        FLEX,
        MUST_DO,
        /** The issue took a step of its workflow. */
        STEP,
        /** At a step of the workflow every department was asked for its word again. */
        ASKED_AGAIN;

        /** Whether what was endorsed before it has to be endorsed again. */
        public boolean isMaterial() {
            return this != COMMITMENT_STATE && this != ENDORSEMENT && this != ASKED && this != RAISED_BY && this != KIND_OF_WORK && this != STEP;
        }
    }

    private final What what;
    private final int departmentId;
    private final int subjectId;
    private final String from;
    private final String to;

    private Change(What what, int departmentId, int subjectId, String from, String to) {
        this.what = Objects.requireNonNull(what);
        this.departmentId = departmentId;
        this.subjectId = subjectId;
        this.from = Objects.requireNonNull(from);
        this.to = Objects.requireNonNull(to);
    }

    public static Change of(What what, int departmentId, int subjectId, String from, String to) {
        return new Change(what, departmentId, subjectId, from, to);
    }

    /** The same where nobody is to know from what to what. */
    public Change withoutValues() {
        return new Change(what, departmentId, subjectId, "", "");
    }

    /** Whether it says from what to what; nothing changes from none to none. */
    public boolean hasValues() {
        return !from.isEmpty() || !to.isEmpty();
    }

    public What what() {
        return what;
    }

    public int departmentId() {
        return departmentId;
    }

    /** The criterion of a rating, the affected system, the offer, the department that is asked, the revision of a flex; 0 otherwise. */
    public int subjectId() {
        return subjectId;
    }

    /** The value before, empty for none. */
    public String from() {
        return from;
    }

    /** The value after, empty for none. */
    public String to() {
        return to;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Change)) {
            return false;
        }
        Change that = (Change) other;
        return what == that.what && departmentId == that.departmentId && subjectId == that.subjectId
                && from.equals(that.from) && to.equals(that.to);
    }

    @Override
    public int hashCode() {
        return Objects.hash(what, departmentId, subjectId, from, to);
    }

    @Override
    public String toString() {
        return what + " of " + departmentId + (subjectId == 0 ? "" : " on " + subjectId) + ": '" + from + "' to '" + to + '\'';
    }
}
