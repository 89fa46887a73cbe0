package org.jointpriority.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.limits.InvalidValue.Reason;
import org.jointpriority.domain.limits.Limits;
import org.jointpriority.domain.network.Network;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.planning.Capacity;
import org.jointpriority.domain.planning.OrganisationCalendar;
import org.jointpriority.domain.purchasing.Agreement;
import org.jointpriority.domain.purchasing.Vendor;

/** What the partners know together: their environment, vendors, agreements, capacities and calendar, at one moment. */
public final class Registry {
    private static final Registry EMPTY = of(0, Network.none(), Collections.emptyList(), Collections.emptyList(),
            Collections.emptyList(), OrganisationCalendar.standard());

    private final int version;
    private final Network network;
    private final List<Vendor> vendors;
    private final Map<Integer, Vendor> vendorsById;
    private final List<Agreement> agreements;
    private final Map<Integer, Agreement> agreementsById;
    private final List<Capacity> capacities;
    private final OrganisationCalendar calendar;

    private Registry(int version, Network network, Collection<Vendor> vendors, Collection<Agreement> agreements,
            Collection<Capacity> capacities, OrganisationCalendar calendar) {
        this.version = Limits.whole("version", version, 0, Integer.MAX_VALUE);
        this.network = Objects.requireNonNull(network);
        this.vendors = byName(vendors);
        this.vendorsById = new HashMap<>();
        this.vendors.forEach(vendor -> put(vendorsById, vendor.id(), vendor));
        this.agreements = Collections.unmodifiableList(new ArrayList<>(agreements));
        this.agreementsById = new HashMap<>();
        this.agreements.forEach(agreement -> put(agreementsById, agreement.id(), agreement));
        this.capacities = Collections.unmodifiableList(new ArrayList<>(capacities));
        this.calendar = Objects.requireNonNull(calendar);
        refuseUnknown();
        refuseTwoCapacities();
    }

    /**
     * Refuses two vendors of one name, whatever its case, two of one id, two capacities of a department in one quarter,
     * and what refers to a vendor, a site or a system that is not there.
     *
     * @param version goes up with every change
     */
    public static Registry of(int version, Network network, Collection<Vendor> vendors, Collection<Agreement> agreements,
            Collection<Capacity> capacities, OrganisationCalendar calendar) {
        return new Registry(version, network, vendors, agreements, capacities, calendar);
    }

    public static Registry empty() {
        return EMPTY;
    }

    public int version() {
        return version;
    }

    public Network network() {
        return network;
    }

    /** By name. */
    public List<Vendor> vendors() {
        return vendors;
    }

    public Optional<Vendor> vendor(int id) {
        return Optional.ofNullable(vendorsById.get(id));
    }

    public List<Agreement> agreements() {
        return agreements;
    }

    public Optional<Agreement> agreement(int id) {
        return Optional.ofNullable(agreementsById.get(id));
    }

    /** The agreements that are not retired and cover the system. */
    public List<Agreement> agreementsOn(NetworkSystem system) {
        return agreements.stream().filter(agreement -> !agreement.isRetired() && agreement.covers(system)).collect(Collectors.toList());
    }

    public List<Capacity> capacities() {
        return capacities;
    }

    public OrganisationCalendar calendar() {
        return calendar;
    }

    private static List<Vendor> byName(Collection<Vendor> vendors) {
        Map<String, Vendor> byName = new TreeMap<>();
        for (Vendor vendor : vendors) {
            if (byName.put(vendor.nameKey(), vendor) != null) {
                throw InvalidValue.of("name", Reason.DUPLICATE, vendor.name());
            }
        }
        return Collections.unmodifiableList(new ArrayList<>(byName.values()));
    }

    private static <T> void put(Map<Integer, T> byId, int id, T value) {
        if (id != 0 && byId.put(id, value) != null) {
            throw InvalidValue.of("id", Reason.DUPLICATE, id);
        }
    }

    private void refuseUnknown() {
        for (NetworkSystem system : network.systems()) {
            system.vendorId().ifPresent(id -> refuseUnless(vendorsById.containsKey(id), "vendor", id));
        }
        for (Agreement agreement : agreements) {
            refuseUnless(vendorsById.containsKey(agreement.vendorId()), "vendor", agreement.vendorId());
            agreement.siteIds().forEach(id -> refuseUnless(network.site(id).isPresent(), "sites", id));
            agreement.systemIds().forEach(id -> refuseUnless(network.system(id).isPresent(), "systems", id));
        }
    }

    private static void refuseUnless(boolean known, String field, int id) {
        if (!known) {
            throw InvalidValue.of(field, Reason.UNKNOWN, id);
        }
    }

    private void refuseTwoCapacities() {
        Set<String> keys = new HashSet<>();
        for (Capacity capacity : capacities) {
            if (!keys.add(capacity.departmentId() + "/" + capacity.quarter())) {
                throw InvalidValue.of("quarter", Reason.DUPLICATE, capacity.quarter());
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Registry)) {
            return false;
        }
        Registry that = (Registry) other;
        return version == that.version && network.equals(that.network) && vendors.equals(that.vendors)
                && agreements.equals(that.agreements) && capacities.equals(that.capacities) && calendar.equals(that.calendar);
    }

    @Override
    public int hashCode() {
        return Objects.hash(version, network, vendors, agreements, capacities, calendar);
    }

    @Override
    public String toString() {
        return "Registry " + version + ": " + network;
    }
}
