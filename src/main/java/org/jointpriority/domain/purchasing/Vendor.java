package org.jointpriority.domain.purchasing;

import java.util.Objects;
import java.util.Optional;

import org.jointpriority.domain.limits.Limits;
import org.jointpriority.domain.planning.FiscalYear;

/** Who sells; near the end of its quarters a vendor is readier to bargain. */
public final class Vendor {
    private final int id;
    private final String name;
    private final Optional<FiscalYear> fiscalYear;
    private final boolean retired;

    private Vendor(int id, String name, Optional<FiscalYear> fiscalYear, boolean retired) {
        this.id = Limits.whole("id", id, 0, Integer.MAX_VALUE);
        this.name = Limits.name("name", name);
        this.fiscalYear = Objects.requireNonNull(fiscalYear);
        this.retired = retired;
    }

    /** One in use whose fiscal year is not known; 0 is the id of one that is not stored yet. */
    public static Vendor of(int id, String name) {
        return new Vendor(id, name, Optional.empty(), false);
    }

    public int id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** The same for names that differ in case only. */
    public String nameKey() {
        return Limits.nameKey(name);
    }

    /** Empty where nobody knows it. */
    public Optional<FiscalYear> fiscalYear() {
        return fiscalYear;
    }

    /** Whether it is kept only because something refers to it. */
    public boolean isRetired() {
        return retired;
    }

    public Vendor withId(int other) {
        return new Vendor(other, name, fiscalYear, retired);
    }

    public Vendor withName(String other) {
        return new Vendor(id, other, fiscalYear, retired);
    }

    public Vendor withFiscalYear(Optional<FiscalYear> other) {
        return new Vendor(id, name, other, retired);
    }

    public Vendor withRetired(boolean other) {
        return new Vendor(id, name, fiscalYear, other);
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Vendor)) {
            return false;
        }
        Vendor that = (Vendor) other;
        return id == that.id && retired == that.retired && name.equals(that.name) && fiscalYear.equals(that.fiscalYear);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, name, fiscalYear, retired);
    }

    @Override
    public String toString() {
        return name + " (" + id + (retired ? ", retired" : "") + ')';
    }
}
