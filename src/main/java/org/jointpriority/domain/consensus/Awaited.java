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
    private final List<Integer> discussing;

    private Awaited(List<Integer> departmentIds, List<Integer> discussing) {
        this.departmentIds = departmentIds;
        this.discussing = discussing;
    }

    /** @param discussing those of them that ask for a discussion */
    public static Awaited of(Collection<Integer> departmentIds, Collection<Integer> discussing) {
        List<Integer> asking = new ArrayList<>(departmentIds);
        asking.retainAll(discussing);
        return new Awaited(Collections.unmodifiableList(new ArrayList<>(departmentIds)), Collections.unmodifiableList(asking));
    }

    /** That some have said nothing yet. */
    public static Awaited silent(Collection<Integer> departmentIds) {
        return of(departmentIds, Collections.emptyList());
    }

    /** In the order of the departments. */
    public List<Integer> departmentIds() {
        return departmentIds;
    }

    /** Those of them that have asked for a discussion, rather than said nothing yet. */
    public List<Integer> discussing() {
        return discussing;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Awaited && departmentIds.equals(((Awaited) other).departmentIds)
                && discussing.equals(((Awaited) other).discussing);
    }

    @Override
    public int hashCode() {
        return 31 * departmentIds.hashCode() + discussing.hashCode();
    }

    @Override
    public String toString() {
        return departmentIds + (discussing.isEmpty() ? "" : ", to discuss " + discussing);
    }
}
