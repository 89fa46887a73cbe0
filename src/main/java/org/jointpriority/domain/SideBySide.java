package org.jointpriority.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jointpriority.domain.limits.Limits;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.network.Site;
import org.jointpriority.domain.purchasing.Agreement;
import org.jointpriority.domain.purchasing.Vendor;

/** The systems of one kind, site by site, and what settling on one of them would join. What is out of use is left out. */
public final class SideBySide {
    private static final Comparator<Standard> WIDEST_FIRST = Comparator.comparing((Standard each) -> -each.settled.size())
            .thenComparing(each -> each.vendor.nameKey()).thenComparing(each -> Limits.nameKey(each.product));

    private final String kind;
    private final List<AtSite> sites;
    private final List<Standard> standards;

    private SideBySide(String kind, List<AtSite> sites, List<Standard> standards) {
        this.kind = kind;
        this.sites = Collections.unmodifiableList(sites);
        this.standards = Collections.unmodifiableList(standards);
    }

    /** Empty if there is no system of this kind, however it is written. */
    public static Optional<SideBySide> of(String kind, Registry registry, LocalDate today) {
        List<NetworkSystem> systems = inUse(registry).stream()
                .filter(system -> system.kindKey().equals(Limits.nameKey(kind))).collect(Collectors.toList());
        if (systems.isEmpty()) {
            return Optional.empty();
        }
        List<Agreement> inForce = registry.agreements().stream().filter(agreement -> agreement.isInForce(today)).collect(Collectors.toList());
        return Optional.of(new SideBySide(systems.get(0).kind(), sites(systems, registry, inForce, today),
                standards(systems, registry, inForce)));
    }

    /** The kinds of all systems in use, by name. */
    public static List<Kind> kinds(Registry registry) {
        Map<String, List<NetworkSystem>> byKind = inUse(registry).stream()
                .collect(Collectors.groupingBy(NetworkSystem::kindKey, TreeMap::new, Collectors.toList()));
        return byKind.values().stream().map(Kind::new).collect(Collectors.toList());
    }

    private static List<NetworkSystem> inUse(Registry registry) {
        return registry.network().systems().stream().filter(system -> !system.isRetired()).collect(Collectors.toList());
    }

    private static List<AtSite> sites(List<NetworkSystem> systems, Registry registry, List<Agreement> inForce, LocalDate today) {
        List<AtSite> sites = new ArrayList<>();
        for (Site site : registry.network().sites()) {
            List<Installed> installed = systems.stream().filter(system -> system.siteId() == site.id())
                    .map(system -> new Installed(system, vendor(system, registry), covering(system, inForce), today))
                    .collect(Collectors.toList());
            if (!site.isRetired() || !installed.isEmpty()) {
                sites.add(new AtSite(site, installed));
            }
        }
        return sites;
    }

    private static Optional<Vendor> vendor(NetworkSystem system, Registry registry) {
        return system.vendorId().isPresent() ? registry.vendor(system.vendorId().getAsInt()) : Optional.empty();
    }

    private static List<Agreement> covering(NetworkSystem system, List<Agreement> agreements) {
        return agreements.stream().filter(agreement -> agreement.covers(system)).collect(Collectors.toList());
    }

    private static List<Standard> standards(List<NetworkSystem> systems, Registry registry, List<Agreement> inForce) {
        Map<String, List<NetworkSystem>> byProduct = systems.stream().filter(system -> system.vendorId().isPresent())
                .collect(Collectors.groupingBy(SideBySide::productKey, LinkedHashMap::new, Collectors.toList()));
        List<Standard> standards = new ArrayList<>();
        for (List<NetworkSystem> settled : byProduct.values()) {
            NetworkSystem first = settled.get(0);
            Predicate<Agreement> canBeJoined = agreement -> agreement.isOfItsVendor(first)
                    && (agreement.namesKindOf(first) || settled.stream().anyMatch(agreement::covers));
            vendor(first, registry).ifPresent(vendor -> standards.add(new Standard(vendor, first.product(), settled,
                    systems.stream().filter(system -> !productKey(system).equals(productKey(first))).collect(Collectors.toList()),
                    inForce.stream().filter(canBeJoined).collect(Collectors.toList()))));
        }
        standards.sort(WIDEST_FIRST);
        return standards;
    }

    /** The same for systems of one product. */
    private static String productKey(NetworkSystem system) {
        return system.vendorId().orElse(0) + "/" + Limits.nameKey(system.product());
    }

    /** As the first of the systems writes it. */
    public String kind() {
        return kind;
    }

    /** In their order; those without such a system too. */
    public List<AtSite> sites() {
        return sites;
    }

    /** What all sites could settle on: the products that are there, those of the most systems first. */
    public List<Standard> standards() {
        return standards;
    }

    /** A kind of system, and how many there are of it. */
    public static final class Kind {
        private final String name;
        private final int systems;
        private final int sites;
        private final int vendors;

        private Kind(Collection<NetworkSystem> ofOneKind) {
            this.name = ofOneKind.iterator().next().kind();
            this.systems = ofOneKind.size();
            this.sites = distinct(ofOneKind, NetworkSystem::siteId);
            this.vendors = distinct(ofOneKind, system -> system.vendorId().orElse(0));
        }

        private static int distinct(Collection<NetworkSystem> systems, Function<NetworkSystem, Integer> part) {
            return (int) systems.stream().map(part).distinct().count();
        }

        public String name() {
            return name;
        }

        public int systems() {
            return systems;
        }

        public int sites() {
            return sites;
        }

        /** All of which nobody knows who made them count as one. */
        public int vendors() {
            return vendors;
        }

        @Override
        public String toString() {
            return name + ": " + systems + " at " + sites + " of " + vendors;
        }
    }

    /** A site and its systems of the kind. */
    public static final class AtSite {
        private final Site site;
        private final List<Installed> systems;

        private AtSite(Site site, List<Installed> systems) {
            this.site = site;
            this.systems = Collections.unmodifiableList(systems);
        }

        public Site site() {
            return site;
        }

        public List<Installed> systems() {
            return systems;
        }
    }

    /** A system, who sold it, and what covers it. */
    public static final class Installed {
        private final NetworkSystem system;
        private final Optional<Vendor> vendor;
        private final List<Agreement> agreements;
        private final boolean unsupported;

        private Installed(NetworkSystem system, Optional<Vendor> vendor, List<Agreement> agreements, LocalDate today) {
            this.system = system;
            this.vendor = vendor;
            this.agreements = Collections.unmodifiableList(agreements);
            this.unsupported = system.endOfSupport().filter(today::isAfter).isPresent();
        }

        public NetworkSystem system() {
            return system;
        }

        public Optional<Vendor> vendor() {
            return vendor;
        }

        /** Those in force today. */
        public List<Agreement> agreements() {
            return agreements;
        }

        /** Whether its support has ended. */
        public boolean isUnsupported() {
            return unsupported;
        }
    }

    /** A product that all sites could settle on. */
    public static final class Standard {
        private final Vendor vendor;
        private final String product;
        private final List<NetworkSystem> settled;
        private final List<NetworkSystem> joining;
        private final List<Agreement> agreements;

        private Standard(Vendor vendor, String product, List<NetworkSystem> settled, List<NetworkSystem> joining, List<Agreement> agreements) {
            this.vendor = vendor;
            this.product = product;
            this.settled = Collections.unmodifiableList(settled);
            this.joining = Collections.unmodifiableList(joining);
            this.agreements = Collections.unmodifiableList(agreements);
        }

        public Vendor vendor() {
            return vendor;
        }

        /** Empty where no product is recorded. */
        public String product() {
            return product;
        }

        /** The systems that are of this product already. */
        public List<NetworkSystem> settled() {
            return settled;
        }

        /** The systems of other products, or of nobody knows whom, which it would join to them. */
        public List<NetworkSystem> joining() {
            return joining;
        }

        /** The agreements in force with its vendor, for systems that are settled or for the kind, which could take in the others. */
        public List<Agreement> agreements() {
            return agreements;
        }
    }
}
