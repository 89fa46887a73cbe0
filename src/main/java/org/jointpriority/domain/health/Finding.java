package org.jointpriority.domain.health;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.notices.MailRules;

/** What a check has found: that all is in order, or how much is not. */
public final class Finding {
    private final Check check;
    private final boolean inOrder;
    private final int count;
    private final List<String> names;

    private Finding(Check check, boolean inOrder, int count, List<String> names) {
        this.check = Objects.requireNonNull(check, "check");
        this.inOrder = inOrder;
        this.count = count;
        this.names = Collections.unmodifiableList(new ArrayList<>(names));
    }

    /** In order as long as there is none of what the check counts. */
    public static Finding counted(Check check, int count) {
        return new Finding(check, count == 0, count, Collections.emptyList());
    }

    public static Finding ofSystemOptions(boolean inStep) {
        return new Finding(Check.SYSTEM_OPTIONS, inStep, 0, Collections.emptyList());
    }

    /**
     * Names the active departments for which nobody can speak.
     *
     * @param hasPeople whether anybody who can log in is in the group
     */
    public static Finding ofDepartments(Departments departments, Predicate<String> hasPeople) {
        List<String> names = new ArrayList<>();
        for (Department department : departments.participating()) {
            if (department.group().isEmpty() || !hasPeople.test(department.group())) {
                names.add(department.name());
            }
        }
        return named(Check.DEPARTMENTS, names);
    }

    /** Names the groups in which there is nobody; that no group keeps the registry is an administrator's own choice. */
    public static Finding ofRegistryKeepers(List<String> groups, Predicate<String> hasPeople) {
        List<String> names = new ArrayList<>(groups);
        names.removeIf(hasPeople);
        return named(Check.REGISTRY_KEEPERS, names);
    }

    /** @param open whether Jira can send mail at present, which matters only where there is to be any */
    public static Finding ofMailServer(MailRules rules, boolean open) {
        return new Finding(Check.MAIL_SERVER, open || !rules.isSent(), 0, Collections.emptyList());
    }

    /** @param late how much should have been sent long ago; as long as Jira cannot send at all, it has to wait */
    public static Finding ofMailWaiting(MailRules rules, boolean open, int late) {
        return counted(Check.MAIL_WAITING, rules.isSent() && open ? late : 0);
    }

    private static Finding named(Check check, List<String> names) {
        return new Finding(check, names.isEmpty(), names.size(), names);
    }

    public Check check() {
        return check;
    }

    public boolean isInOrder() {
        return inOrder;
    }

    /** How much is not in order; 0 also where that cannot be counted. */
    public int count() {
        return count;
    }

    /** What is not in order, where it has names. */
    public List<String> names() {
        return names;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Finding)) {
            return false;
        }
        Finding that = (Finding) other;
        return check == that.check && inOrder == that.inOrder && count == that.count && names.equals(that.names);
    }

    @Override
    public int hashCode() {
        return Objects.hash(check, inOrder, count, names);
    }

    @Override
    public String toString() {
        return check + (inOrder ? ": in order" : ": " + count + " " + names);
    }
}
