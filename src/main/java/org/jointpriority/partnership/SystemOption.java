package org.jointpriority.partnership;

import java.util.Objects;

/** An option of the field <em>Affected systems</em> as Jira has it. */
public final class SystemOption {
    private final long id;
    private final String name;
    private final boolean offered;

    private SystemOption(long id, String name, boolean offered) {
        this.id = id;
        this.name = Objects.requireNonNull(name, "name");
        this.offered = offered;
    }

    public static SystemOption of(long id, String name, boolean offered) {
        return new SystemOption(id, name, offered);
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Whether it can be chosen; one that cannot stays where it was chosen before. */
    public boolean isOffered() {
        return offered;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof SystemOption)) {
            return false;
        }
        SystemOption that = (SystemOption) other;
        return id == that.id && name.equals(that.name) && offered == that.offered;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }

    @Override
    public String toString() {
        return id + " " + name + (offered ? "" : " (not offered)");
    }
}
