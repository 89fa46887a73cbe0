package org.jointpriority.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.limits.InvalidValue.Reason;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.planning.Deadline;
import org.jointpriority.domain.planning.Quarter;
import org.jointpriority.domain.purchasing.Agreement;
import org.jointpriority.domain.purchasing.Offer;

/**
 * What ties a joint priority to its surroundings: the systems that it affects, the offers made for it, and the departments
 * that another one asked to take part. What follows from these changes with the registry, too.
 */
public final class Surroundings {
    private static final Comparator<Agreement> BY_TITLE = Comparator.comparing(Agreement::title).thenComparing(Agreement::id);

    private final SortedSet<Integer> affected;
    private final SortedMap<Integer, Offer> offers;
    private final SortedSet<Integer> asked;

    private Surroundings(SortedSet<Integer> affected, SortedMap<Integer, Offer> offers, SortedSet<Integer> asked) {
        this.affected = Collections.unmodifiableSortedSet(affected);
        this.offers = Collections.unmodifiableSortedMap(offers);
        this.asked = Collections.unmodifiableSortedSet(asked);
    }

    /**
     * @param affected ids of systems, which need not be in the registry any more
     * @param asked ids of departments
     */
    public static Surroundings of(Collection<Integer> affected, Collection<Offer> offers, Collection<Integer> asked) {
        SortedMap<Integer, Offer> byId = new TreeMap<>();
        for (Offer offer : offers) {
            if (byId.put(offer.id(), offer) != null) {
                throw InvalidValue.of("offer", Reason.DUPLICATE, offer.id());
            }
        }
        return new Surroundings(new TreeSet<>(affected), byId, new TreeSet<>(asked));
    }

    public static Surroundings none() {
        return of(Collections.emptySet(), Collections.emptySet(), Collections.emptySet());
    }

    public static Surroundings affecting(Collection<Integer> systemIds) {
        return of(systemIds, Collections.emptySet(), Collections.emptySet());
    }

    /** The ids of the affected systems. */
    public SortedSet<Integer> affected() {
        return affected;
    }

    /** By id. */
    public SortedMap<Integer, Offer> offers() {
        return offers;
    }

    /** The ids of the departments that were asked to take part. */
    public SortedSet<Integer> asked() {
        return asked;
    }

    Surroundings withAffected(Collection<Integer> others) {
        return of(others, offers.values(), asked);
    }

    Surroundings with(Offer offer) {
        SortedMap<Integer, Offer> changed = new TreeMap<>(offers);
        changed.put(offer.id(), offer);
        return new Surroundings(affected, changed, asked);
    }

    Surroundings withoutOffer(int offerId) {
        SortedMap<Integer, Offer> changed = new TreeMap<>(offers);
        changed.remove(offerId);
        return new Surroundings(affected, changed, asked);
    }

    Surroundings withAsked(int departmentId, boolean isAsked) {
        SortedSet<Integer> changed = new TreeSet<>(asked);
        if (isAsked) {
            changed.add(departmentId);
        } else {
            changed.remove(departmentId);
        }
        return new Surroundings(affected, offers, changed);
    }

    /** Those of the departments that take part: always, because something of theirs is reached, or because they were asked. */
    public Departments takingPart(Departments departments, Registry registry) {
        return departments.takingPart(registry.network().ownersReached(affected), asked);
    }

    /**
     * The last days of the offers and, while one is open, of the quarters of the organisation and of who made it; the notice
     * days of the agreements on affected systems; the ends of support of these.
     */
    public List<Deadline> deadlines(Registry registry, LocalDate today) {
        List<Deadline> deadlines = new ArrayList<>();
        offers.values().forEach(offer -> deadlines.add(Deadline.ofOffer(offer.id(), offer.validUntil())));
        Set<Integer> vendorIds = new HashSet<>();
        offers.values().stream().filter(offer -> offer.isOpen(today)).forEach(offer -> vendorIds.add(offer.vendorId()));
        if (!vendorIds.isEmpty()) {
            deadlines.add(Deadline.ofQuarterEnd(Quarter.of(today, registry.calendar().fiscalYear()).lastDay()));
        }
        vendorIds.forEach(id -> registry.vendor(id).flatMap(vendor -> vendor.fiscalYear()).ifPresent(fiscalYear ->
                deadlines.add(Deadline.ofVendorQuarterEnd(id, Quarter.of(today, fiscalYear).lastDay()))));
        affectedSystems(registry).forEach(system -> system.endOfSupport()
                .ifPresent(day -> deadlines.add(Deadline.ofEndOfSupport(system.id(), day))));
        agreements(registry).keySet().forEach(agreement -> agreement.noticeDay()
                .ifPresent(day -> deadlines.add(Deadline.ofNotice(agreement.id(), day))));
        return deadlines;
    }

    /** The agreements that apply, by title, each with the affected systems that it covers. */
    public SortedMap<Agreement, List<NetworkSystem>> agreements(Registry registry) {
        SortedMap<Agreement, List<NetworkSystem>> covered = new TreeMap<>(BY_TITLE);
        for (NetworkSystem system : affectedSystems(registry)) {
            registry.agreementsOn(system)
                    .forEach(agreement -> covered.computeIfAbsent(agreement, any -> new ArrayList<>()).add(system));
        }
        return covered;
    }

    /** Those that are in the registry and in use. */
    public List<NetworkSystem> affectedSystems(Registry registry) {
        List<NetworkSystem> systems = new ArrayList<>();
        for (int id : affected) {
            registry.network().system(id).filter(system -> !system.isRetired()).ifPresent(systems::add);
        }
        return systems;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Surroundings)) {
            return false;
        }
        Surroundings that = (Surroundings) other;
        return affected.equals(that.affected) && offers.equals(that.offers) && asked.equals(that.asked);
    }

    @Override
    public int hashCode() {
        return Objects.hash(affected, offers, asked);
    }

    @Override
    public String toString() {
        return "affected " + affected + ", offers " + offers.values() + ", asked " + asked;
    }
}
