package org.jointpriority.domain.network;

import java.util.Objects;

import org.jointpriority.domain.limits.Limits;

/** A hospital, or another place that runs systems. */
public final class Site {
    private final int id;
    private final String name;
    private final int position;
    private final boolean retired;

    private Site(int id, String name, int position, boolean retired) {
        this.id = Limits.whole("id", id, 0, Integer.MAX_VALUE);
        this.name = Limits.name("name", name);
        this.position = Limits.whole("position", position, 0, Limits.POSITION);
        this.retired = retired;
    }

    /** One in use; 0 is the id of one that is not stored yet. */
    public static Site of(int id, String name) {
        return new Site(id, name, 0, false);
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

    public int position() {
        return position;
    }

    /** Whether it is kept only because something refers to it. */
    public boolean isRetired() {
        return retired;
    }

    public Site withId(int other) {
        return new Site(other, name, position, retired);
    }

    public Site withName(String other) {
        return new Site(id, other, position, retired);
    }

    public Site withPosition(int other) {
        return new Site(id, name, other, retired);
    }

    public Site withRetired(boolean other) {
        return new Site(id, name, position, other);
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Site)) {
            return false;
        }
        Site that = (Site) other;
        return id == that.id && position == that.position && retired == that.retired && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, name, position, retired);
    }

    @Override
    public String toString() {
        return name + " (" + id + (retired ? ", retired" : "") + ')';
    }
}
