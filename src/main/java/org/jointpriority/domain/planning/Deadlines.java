package org.jointpriority.domain.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The deadlines of a joint priority that are still to be met, the earliest first. */
public final class Deadlines implements Iterable<Deadline> {
    private final List<Deadline> all;

    private Deadlines(List<Deadline> all) {
        this.all = Collections.unmodifiableList(all);
    }

    public static Deadlines of(Collection<Deadline> deadlines) {
        List<Deadline> sorted = new ArrayList<>(deadlines);
        Collections.sort(sorted);
        return new Deadlines(sorted);
    }

    /** An overdue duty goes first, then the first day that is today or later. */
    public Optional<Deadline> nearest(LocalDate today) {
        return all.stream().filter(deadline -> !deadline.isGone(today)).findFirst();
    }

    /** The last day through which {@link #nearest} stays the same unless somebody changes something; empty if for ever. */
    public Optional<LocalDate> holdsUntil(LocalDate today) {
        return nearest(today).filter(deadline -> !deadline.isDuty()).map(Deadline::day);
    }

    @Override
    public Iterator<Deadline> iterator() {
        return all.iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Deadlines && all.equals(((Deadlines) other).all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
