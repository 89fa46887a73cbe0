package org.jointpriority.domain.purchasing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jointpriority.domain.network.Network;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.network.Site;

/** An agreement that other sites have with a system's vendor or for its kind of system, and that does not cover it yet. */
public final class Leverage {
    private static final Comparator<Leverage> ORDER = Comparator.comparing((Leverage each) -> each.system.nameKey())
            .thenComparing(each -> each.agreement.title()).thenComparing(each -> each.agreement.id());

    private final NetworkSystem system;
    private final Agreement agreement;
    private final boolean sameVendor;
    private final boolean sameKind;
    private final List<Site> sites;

    private Leverage(NetworkSystem system, Agreement agreement, boolean sameVendor, boolean sameKind, List<Site> sites) {
        this.system = system;
        this.agreement = agreement;
        this.sameVendor = sameVendor;
        this.sameKind = sameKind;
        this.sites = Collections.unmodifiableList(sites);
    }

    /** Where the affected systems could join agreements that are in force today, by system, then by title. */
    public static List<Leverage> of(Collection<Integer> affectedIds, Collection<Agreement> agreements, Network network, LocalDate today) {
        List<Agreement> inForce = agreements.stream().filter(agreement -> agreement.isInForce(today)).collect(Collectors.toList());
        List<Leverage> found = new ArrayList<>();
        for (int id : new TreeSet<>(affectedIds)) {
            network.system(id).filter(system -> !system.isRetired()).ifPresent(system -> {
                List<NetworkSystem> ofItsKind = network.systems().stream()
                        .filter(other -> !other.isRetired() && other.kindKey().equals(system.kindKey())).collect(Collectors.toList());
                for (Agreement agreement : inForce) {
                    if (!agreement.covers(system)) {
                        add(found, system, agreement, ofItsKind, network);
                    }
                }
            });
        }
        found.sort(ORDER);
        return found;
    }

    private static void add(List<Leverage> found, NetworkSystem system, Agreement agreement, List<NetworkSystem> ofItsKind, Network network) {
        SortedSet<Integer> forVendor = agreement.isOfItsVendor(system) ? sitesOf(agreement, network) : new TreeSet<>();
        SortedSet<Integer> forKind = agreement.namesKindOf(system) ? termSites(agreement, network) : new TreeSet<>();
        ofItsKind.stream().filter(agreement::covers).map(NetworkSystem::siteId).forEach(forKind::add);
        forVendor.remove(system.siteId());
        forKind.remove(system.siteId());
        List<Site> sites = network.sites().stream()
                .filter(site -> !site.isRetired() && (forVendor.contains(site.id()) || forKind.contains(site.id())))
                .collect(Collectors.toList());
        if (!sites.isEmpty()) {
            found.add(new Leverage(system, agreement, !forVendor.isEmpty(), !forKind.isEmpty(), sites));
        }
    }

    /** One that names nothing but systems is in force where these are. */
    private static SortedSet<Integer> sitesOf(Agreement agreement, Network network) {
        if (agreement.systemIds().isEmpty() || !agreement.systemKinds().isEmpty()) {
            return termSites(agreement, network);
        }
        return network.systems().stream().filter(other -> !other.isRetired() && agreement.covers(other)).map(NetworkSystem::siteId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<Integer> termSites(Agreement agreement, Network network) {
        return agreement.siteIds().isEmpty()
                ? network.sites().stream().map(Site::id).collect(Collectors.toCollection(TreeSet::new))
                : new TreeSet<>(agreement.siteIds());
    }

    /** The affected one. */
    public NetworkSystem system() {
        return system;
    }

    public Agreement agreement() {
        return agreement;
    }

    /** Whether it is with the vendor of the system. */
    public boolean isSameVendor() {
        return sameVendor;
    }

    /** Whether it covers systems of this kind. */
    public boolean isSameKind() {
        return sameKind;
    }

    /** The other sites at which it is in force for one reason or the other, in their order. */
    public List<Site> sites() {
        return sites;
    }

    @Override
    public String toString() {
        return system + " could join " + agreement + " of " + sites;
    }
}
