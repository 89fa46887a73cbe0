package org.jointpriority.domain.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.limits.InvalidValue.Reason;

/**
 * All sites, their systems and the dependencies between these, the retired ones included. A retired system passes nothing on
 * and is not reached.
 */
public final class Network {
    private static final Comparator<Site> SITES = Comparator.comparingInt(Site::position).thenComparingInt(Site::id);
    private static final Comparator<Dependency> DEPENDENCIES = Comparator.comparingInt(Dependency::fromId)
            .thenComparingInt(Dependency::toId).thenComparing(Dependency::flow).thenComparingInt(Dependency::id);

    private final List<Site> sites;
    private final List<NetworkSystem> systems;
    private final List<Dependency> dependencies;
    private final Map<Integer, Site> sitesById;
    private final Map<Integer, Integer> indexById;
    private final BitSet inUse;
    private final Ends from;
    private final Ends to;
    private final SortedMap<Integer, BitSet> reachingOwner;

    private Network(List<Site> sites, List<NetworkSystem> systems, List<Dependency> dependencies) {
        this.sites = Collections.unmodifiableList(sites);
        this.systems = Collections.unmodifiableList(systems);
        this.dependencies = Collections.unmodifiableList(dependencies);
        this.sitesById = sitesById(sites);
        this.indexById = indexById(systems);
        this.inUse = new BitSet(systems.size());
        for (int index = 0; index < systems.size(); index++) {
            NetworkSystem system = systems.get(index);
            known(sitesById, "site", system.siteId());
            inUse.set(index, !system.isRetired());
        }
        this.from = Ends.of(systems.size(), dependencies.stream().mapToInt(each -> known(indexById, "from", each.fromId())).toArray());
        this.to = Ends.of(systems.size(), dependencies.stream().mapToInt(each -> known(indexById, "to", each.toId())).toArray());
        this.reachingOwner = reachingOwner();
    }

    /**
     * Refuses two sites or two systems of one name, whatever its case, two of one id, two dependencies that say the same,
     * and what refers to a site or a system that is not there.
     */
    public static Network of(Collection<Site> sites, Collection<NetworkSystem> systems, Collection<Dependency> dependencies) {
        Set<String> siteNames = new HashSet<>();
        for (Site site : sites) {
            if (!siteNames.add(site.nameKey())) {
                throw InvalidValue.of("name", Reason.DUPLICATE, site.name());
            }
        }
        SortedMap<String, NetworkSystem> systemsByName = new TreeMap<>();
        for (NetworkSystem system : systems) {
            if (systemsByName.put(system.nameKey(), system) != null) {
                throw InvalidValue.of("name", Reason.DUPLICATE, system.name());
            }
        }
        Set<String> dependencyKeys = new HashSet<>();
        for (Dependency dependency : dependencies) {
            if (!dependencyKeys.add(dependency.key())) {
                throw InvalidValue.of("dependency", Reason.DUPLICATE, dependency);
            }
        }
        List<Site> orderedSites = new ArrayList<>(sites);
        orderedSites.sort(SITES);
        List<Dependency> orderedDependencies = new ArrayList<>(dependencies);
        orderedDependencies.sort(DEPENDENCIES);
        return new Network(orderedSites, new ArrayList<>(systemsByName.values()), orderedDependencies);
    }

    public static Network none() {
        return of(Collections.emptyList(), Collections.emptyList(), Collections.emptyList());
    }

    /** By position. */
    public List<Site> sites() {
        return sites;
    }

    /** By name. */
    public List<NetworkSystem> systems() {
        return systems;
    }

    /** By the systems at their ends. */
    public List<Dependency> dependencies() {
        return dependencies;
    }

    public Optional<Site> site(int id) {
        return Optional.ofNullable(sitesById.get(id));
    }

    public Optional<NetworkSystem> system(int id) {
        return Optional.ofNullable(indexById.get(id)).map(systems::get);
    }

    /** What a change of the affected systems can reach; those that are not there reach nothing. */
    public Downstream downstream(Collection<Integer> affectedIds) {
        BitSet seen = indexes(affectedIds);
        ArrayDeque<Integer> next = new ArrayDeque<>();
        Map<Integer, Reached> reached = new LinkedHashMap<>();
        List<Dependency> along = new ArrayList<>();
        seen.stream().forEach(index -> {
            next.add(index);
            reached.put(systems.get(index).id(), Reached.affected(systems.get(index)));
        });
        while (!next.isEmpty()) {
            int index = next.remove();
            int distance = reached.get(systems.get(index).id()).distance() + 1;
            for (int i = from.first(index); i < from.first(index + 1); i++) {
                Dependency dependency = dependencies.get(from.at(i));
                int target = to.of(from.at(i));
                if (inUse.get(target)) {
                    along.add(dependency);
                    if (!seen.get(target)) {
                        seen.set(target);
                        next.add(target);
                        reached.put(dependency.toId(), Reached.through(dependency, systems.get(target), distance));
                    }
                }
            }
        }
        return Downstream.of(reached, along);
    }

    /**
     * How data passes through a site: its systems and those elsewhere that exchange data with them directly, from those into
     * which nothing of this flows. Of a circle into which nothing flows, the first by name begins.
     */
    public Downstream throughSite(int siteId) {
        Set<Integer> ids = new HashSet<>();
        inUse.stream().mapToObj(systems::get).filter(system -> system.siteId() == siteId).forEach(system -> ids.add(system.id()));
        List<Dependency> exchanged = new ArrayList<>();
        for (int i = 0; i < dependencies.size(); i++) {
            if (inUse.get(from.of(i)) && inUse.get(to.of(i)) && (isAt(siteId, from.of(i)) || isAt(siteId, to.of(i)))) {
                exchanged.add(dependencies.get(i));
                ids.add(dependencies.get(i).fromId());
                ids.add(dependencies.get(i).toId());
            }
        }
        Network part = of(sites, systems.stream().filter(system -> ids.contains(system.id())).collect(Collectors.toList()), exchanged);
        Set<Integer> first = new HashSet<>(ids);
        exchanged.stream().filter(dependency -> dependency.fromId() != dependency.toId()).forEach(dependency -> first.remove(dependency.toId()));
        Set<Integer> passed = new HashSet<>(part.downstream(first).systemIds());
        for (NetworkSystem system : part.systems) {
            if (!passed.contains(system.id())) {
                first.add(system.id());
                passed.addAll(part.downstream(Collections.singleton(system.id())).systemIds());
            }
        }
        return part.downstream(first);
    }

    private boolean isAt(int siteId, int index) {
        return systems.get(index).siteId() == siteId;
    }

    /** The systems of which a change can reach one of these, which are included themselves. */
    public Set<Integer> upstream(Collection<Integer> systemIds) {
        Set<Integer> ids = new HashSet<>();
        reaching(indexes(systemIds)).stream().forEach(index -> ids.add(systems.get(index).id()));
        return ids;
    }

    /** The departments that own a system which a change of the affected systems reaches; costs no walk through the network. */
    public SortedSet<Integer> ownersReached(Collection<Integer> affectedIds) {
        BitSet affected = indexes(affectedIds);
        SortedSet<Integer> owners = new TreeSet<>();
        reachingOwner.forEach((departmentId, reaching) -> {
            if (reaching.intersects(affected)) {
                owners.add(departmentId);
            }
        });
        return owners;
    }

    private BitSet indexes(Collection<Integer> systemIds) {
        BitSet indexes = new BitSet(systems.size());
        for (int id : systemIds) {
            Integer index = indexById.get(id);
            if (index != null) {
                indexes.set(index);
            }
        }
        indexes.and(inUse);
        return indexes;
    }

    private SortedMap<Integer, BitSet> reachingOwner() {
        SortedMap<Integer, BitSet> byOwner = new TreeMap<>();
        inUse.stream().forEach(index -> systems.get(index).owner().ifPresent(
                departmentId -> byOwner.computeIfAbsent(departmentId, id -> new BitSet(systems.size())).set(index)));
        byOwner.replaceAll((departmentId, owned) -> reaching(owned));
        return byOwner;
    }

    private BitSet reaching(BitSet targets) {
        BitSet reaching = (BitSet) targets.clone();
        ArrayDeque<Integer> next = new ArrayDeque<>();
        targets.stream().forEach(next::add);
        while (!next.isEmpty()) {
            int index = next.remove();
            for (int i = to.first(index); i < to.first(index + 1); i++) {
                int source = from.of(to.at(i));
                if (inUse.get(source) && !reaching.get(source)) {
                    reaching.set(source);
                    next.add(source);
                }
            }
        }
        return reaching;
    }

    private static Map<Integer, Site> sitesById(List<Site> sites) {
        Map<Integer, Site> byId = new HashMap<>();
        for (Site site : sites) {
            if (site.id() != 0 && byId.put(site.id(), site) != null) {
                throw InvalidValue.of("id", Reason.DUPLICATE, site.id());
            }
        }
        return byId;
    }

    private static Map<Integer, Integer> indexById(List<NetworkSystem> systems) {
        Map<Integer, Integer> byId = new HashMap<>();
        for (int index = 0; index < systems.size(); index++) {
            int id = systems.get(index).id();
            if (id != 0 && byId.put(id, index) != null) {
                throw InvalidValue.of("id", Reason.DUPLICATE, id);
            }
        }
        return byId;
    }

    private static <T> T known(Map<Integer, T> byId, String field, int id) {
        T value = byId.get(id);
        if (value == null) {
            throw InvalidValue.of(field, Reason.UNKNOWN, id);
        }
        return value;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Network)) {
            return false;
        }
        Network that = (Network) other;
        return sites.equals(that.sites) && systems.equals(that.systems) && dependencies.equals(that.dependencies);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sites, systems, dependencies);
    }

    @Override
    public String toString() {
        return systems.size() + " systems, " + dependencies.size() + " dependencies, " + sites.size() + " sites";
    }

    /** Which system is at one end of every dependency, and which dependencies end at a system, by their indexes. */
    private static final class Ends {
        private final int[] ends;
        private final int[] first;
        private final int[] sorted;

        private Ends(int[] ends, int[] first, int[] sorted) {
            this.ends = ends;
            this.first = first;
            this.sorted = sorted;
        }

        static Ends of(int systems, int[] ends) {
            int[] first = new int[systems + 1];
            for (int end : ends) {
                first[end + 1]++;
            }
            for (int system = 0; system < systems; system++) {
                first[system + 1] += first[system];
            }
            int[] next = first.clone();
            int[] sorted = new int[ends.length];
            for (int dependency = 0; dependency < ends.length; dependency++) {
                sorted[next[ends[dependency]]++] = dependency;
            }
            return new Ends(ends, first, sorted);
        }

        int of(int dependency) {
            return ends[dependency];
        }

        /** The place from which on {@link #at} gives the dependencies of this system, up to the first of the next one. */
        int first(int system) {
            return first[system];
        }

        int at(int place) {
            return sorted[place];
        }
    }
}
