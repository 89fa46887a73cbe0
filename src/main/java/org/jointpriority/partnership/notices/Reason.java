package org.jointpriority.partnership.notices;

import java.util.Objects;
import java.util.Optional;

import org.jointpriority.domain.Change;

/** What kind of thing was changed, and for which department; not from what to what. */
public final class Reason {
    private final Change.What what;
    private final Optional<String> department;

    private Reason(Change.What what, Optional<String> department) {
        this.what = Objects.requireNonNull(what);
        this.department = Objects.requireNonNull(department);
    }

    /** @param department its name, empty where none is concerned */
    public static Reason of(Change.What what, Optional<String> department) {
        return new Reason(what, department);
    }

    public Change.What what() {
        return what;
    }

    public Optional<String> department() {
        return department;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reason && what == ((Reason) other).what && department.equals(((Reason) other).department);
    }

    @Override
    public int hashCode() {
        return Objects.hash(what, department);
    }

    @Override
    public String toString() {
        return what + department.map(name -> " of " + name).orElse("");
    }
}
