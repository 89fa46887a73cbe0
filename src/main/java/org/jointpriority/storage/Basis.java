package org.jointpriority.storage;

import java.util.Objects;
import java.util.Optional;

import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.order.OrderRule;

/** What every standing is worked out from, with a version that goes up whenever any of it changes. */
public final class Basis {
    private final int version;
    private final int standingsVersion;
    private final int settledVersion;
    private final Departments departments;
    private final Optional<Criteria> criteria;
    private final OrderRule rule;
    private final boolean blind;

    private Basis(int version, int standingsVersion, int settledVersion, Departments departments,
            Optional<Criteria> criteria, OrderRule rule, boolean blind) {
        this.version = version;
        this.standingsVersion = standingsVersion;
        this.settledVersion = settledVersion;
        this.departments = departments;
        this.criteria = criteria;
        this.rule = rule;
        this.blind = blind;
    }

    public static Basis of(int version, int standingsVersion, int settledVersion, Departments departments,
            Optional<Criteria> criteria, OrderRule rule, boolean blind) {
        return new Basis(version, standingsVersion, settledVersion, departments, criteria, rule, blind);
    }

    public int version() {
        return version;
    }

    /** The latest version that made standings different: not every change does, a new colour does not. */
    public int standingsVersion() {
        return standingsVersion;
    }

    /** Whether everything has been worked out again since; until then lists hold some that stand where they stood before. */
    public boolean isSettled() {
        return settledVersion == standingsVersion;
    }

    /** The inactive ones included. */
    public Departments departments() {
        return departments;
    }

    /** Empty before the set-up. */
    public Optional<Criteria> criteria() {
        return criteria;
    }

    public OrderRule rule() {
        return rule;
    }

    /** Whether departments assess without being told what the others think. */
    public boolean isBlind() {
        return blind;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Basis)) {
            return false;
        }
        Basis that = (Basis) other;
        return version == that.version && standingsVersion == that.standingsVersion
                && settledVersion == that.settledVersion && departments.equals(that.departments)
                && criteria.equals(that.criteria) && rule == that.rule && blind == that.blind;
    }

    @Override
    public int hashCode() {
        return Objects.hash(version, standingsVersion, settledVersion, departments, criteria, rule, blind);
    }

    @Override
    public String toString() {
        return "Basis " + version;
    }
}
