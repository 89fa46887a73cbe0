package org.jointpriority.partnership.notices;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jointpriority.domain.agreement.Flex;
import org.jointpriority.domain.consensus.Endorsement;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.notices.NoticeKind;

/** One thing that a department is told, with what one has to know of it; never a rating. */
public final class Told {
    private final NoticeKind kind;
    private final Department department;
    private final Optional<Endorsement> word;
    private final List<Reason> reasons;
    private final Optional<Flex> flex;
    private final String requester;

    private Told(NoticeKind kind, Department department, Optional<Endorsement> word, List<Reason> reasons, Optional<Flex> flex, String requester) {
        this.kind = Objects.requireNonNull(kind);
        this.department = Objects.requireNonNull(department);
        this.word = Objects.requireNonNull(word);
        this.flex = Objects.requireNonNull(flex);
        this.requester = Objects.requireNonNull(requester);
        this.reasons = Collections.unmodifiableList(new ArrayList<>(reasons));
    }

    /** Something is awaited from the department. */
    public static Told awaited(NoticeKind kind, Department department) {
        return new Told(kind, department, Optional.empty(), Collections.emptyList(), Optional.empty(), "");
    }

    /** @param reasons what made its word stale, the oldest first */
    public static Told stale(Department department, Endorsement word, List<Reason> reasons) {
        return new Told(NoticeKind.ENDORSEMENT_STALE, department, Optional.of(word), reasons, Optional.empty(), "");
    }

    public static Told allowanceDue(Department department, Endorsement word) {
        return new Told(NoticeKind.ALLOWANCE_DUE, department, Optional.of(word), Collections.emptyList(), Optional.empty(), "");
    }

    /** @param requester the name of the department that requested it */
    public static Told flex(NoticeKind kind, Department department, Flex flex, String requester) {
        return new Told(kind, department, Optional.empty(), Collections.emptyList(), Optional.of(flex), requester);
    }

    public NoticeKind kind() {
        return kind;
    }

    public Department department() {
        return department;
    }

    /** The department's own that it is about. */
    public Optional<Endorsement> word() {
        return word;
    }

    public List<Reason> reasons() {
        return reasons;
    }

    /** The one that it is about. */
    public Optional<Flex> flex() {
        return flex;
    }

    /** The name of the department that requested the flex; empty where there is none, or where the department is gone. */
    public String requester() {
        return requester;
    }

    @Override
    public String toString() {
        return kind + " for " + department.name() + (reasons.isEmpty() ? "" : " because of " + reasons);
    }
}
