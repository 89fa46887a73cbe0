package org.jointpriority.domain.consensus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** The departments that stand between a joint priority and its next state of consensus. */
public final class Awaited {
    /** What a department is awaited for. */
    public enum What {
        ASSESSMENT, ENDORSEMENT,
        /** It has asked for one. */
        DISCUSSION
    }

    private final List<Integer> departmentIds;
    private final boolean discussion;

    private Awaited(List<Integer> departmentIds, boolean discussion) {
        this.departmentIds = departmentIds;
        this.discussion = discussion;
    }

    public static Awaited of(Collection<Integer> departmentIds, boolean discussion) {
        return new Awaited(Collections.unmodifiableList(new ArrayList<>(departmentIds)), discussion && !departmentIds.isEmpty());
    }

    /** In the order of the departments. */
    public List<Integer> departmentIds() {
        return departmentIds;
    }

    /** Whether they have asked for a discussion, rather than said nothing yet. */
    public boolean isDiscussion() {
        return discussion;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Awaited && departmentIds.equals(((Awaited) other).departmentIds)
                && discussion == ((Awaited) other).discussion;
    }

    @Override
    public int hashCode() {
        return 31 * departmentIds.hashCode() + Boolean.hashCode(discussion);
    }

    @Override
    public String toString() {
        return departmentIds + (discussion ? " to discuss" : "");
    }
}
