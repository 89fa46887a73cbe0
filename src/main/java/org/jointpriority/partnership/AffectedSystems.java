package org.jointpriority.partnership;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;

import org.jointpriority.domain.Registry;
import org.jointpriority.domain.limits.Limits;
import org.jointpriority.domain.network.Network;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.storage.RegistryStore;
import org.jointpriority.storage.SystemOptionStore;

/**
 * The field <em>Affected systems</em>, which has an option for each system of the registry. Which option stands for which
 * system is remembered by their ids, so that a system may change its name. Asks for no permission: whoever may see or edit
 * an issue sees its fields.
 */
@Named
public final class AffectedSystems implements RegistryFollower {
    private final RegistryStore registry;
    private final SystemOptionStore store;
    private final SystemOptions options;

    @Inject
    AffectedSystems(RegistryStore registry, SystemOptionStore store, SystemOptions options) {
        this.registry = registry;
        this.store = store;
        this.options = options;
    }

    /** The system that the option stands for; empty for an option that is none of ours. Costs no database statement. */
    public Optional<NetworkSystem> system(long optionId) {
        return Optional.ofNullable(store.systems().get(optionId)).flatMap(network()::system);
    }

    /** The ids of the systems that the options stand for. Costs no database statement. */
    public SortedSet<Integer> ids(Collection<Long> optionIds) {
        return optionIds.stream().map(this::system).filter(Optional::isPresent).map(system -> system.get().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Costs no database statement. */
    public Network network() {
        return registry.registry().network();
    }

    /** Whether the options are as the registry has the systems; changes nothing. */
    public boolean areInStep() {
        Network network = registry.present().registry().network();
        Map<Long, Integer> meanings = new HashMap<>();
        for (long context : options.contexts()) {
            Plan plan = new Plan(network, options.in(context), store.systems());
            if (!plan.isDone()) {
                return false;
            }
            meanings.putAll(plan.meanings);
        }
        return meanings.equals(store.systems());
    }

    /**
     * Makes an option for each new system, lets the others follow the systems' names, and offers those no longer whose system
     * was retired. Where somebody made an option of the same name by hand, it is taken over.
     */
    public void keepInStep() {
        options.alone(() -> {
            Network network = registry.present().registry().network();
            Map<Long, Integer> meanings = new HashMap<>();
            for (long context : options.contexts()) {
                Plan plan = new Plan(network, options.in(context), store.systems());
                carryOut(plan, context);
                meanings.putAll(plan.meanings);
            }
            if (!meanings.equals(store.systems())) {
                store.replace(meanings);
            }
        });
    }

    @Override
    public void registryChanged(Registry before, Registry after, String byUserKey) {
        if (!before.network().systems().equals(after.network().systems())) {
            keepInStep();
        }
    }

    private void carryOut(Plan plan, long context) {
        plan.names.forEach(options::rename);
        plan.offers.forEach(options::offer);
        if (!plan.missing.isEmpty()) {
            List<Long> added = options.add(context, plan.missing.stream().map(NetworkSystem::name).collect(Collectors.toList()));
            for (int i = 0; i < added.size(); i++) {
                plan.meanings.put(added.get(i), plan.missing.get(i).id());
            }
        }
    }

    /** What has to be done about the options of one context. */
    private static final class Plan {
        private final Map<Long, Integer> meanings = new HashMap<>();
        private final List<NetworkSystem> missing = new ArrayList<>();
        private final Map<Long, String> names = new HashMap<>();
        private final Map<Long, Boolean> offers = new HashMap<>();

        Plan(Network network, List<SystemOption> options, Map<Long, Integer> remembered) {
            Map<Integer, SystemOption> bySystem = new HashMap<>();
            Map<String, SystemOption> strangers = new HashMap<>();
            for (SystemOption option : options) {
                Optional<NetworkSystem> system = Optional.ofNullable(remembered.get(option.id())).flatMap(network::system);
                if (!system.isPresent()) {
                    strangers.putIfAbsent(Limits.nameKey(option.name()), option);
                } else {
                    meanings.put(option.id(), system.get().id());
                    bySystem.putIfAbsent(system.get().id(), option);
                }
            }
            for (NetworkSystem system : network.systems()) {
                SystemOption option = bySystem.containsKey(system.id()) ? bySystem.get(system.id()) : strangers.get(system.nameKey());
                if (option != null) {
                    meanings.put(option.id(), system.id());
                    bySystem.put(system.id(), option);
                } else if (!system.isRetired()) {
                    missing.add(system);
                }
            }
            for (SystemOption option : options) {
                Optional<NetworkSystem> system = Optional.ofNullable(meanings.get(option.id())).flatMap(network::system);
                boolean isOffered = system.isPresent() && !system.get().isRetired() && bySystem.get(system.get().id()).equals(option);
                if (option.isOffered() != isOffered) {
                    offers.put(option.id(), isOffered);
                }
                system.filter(known -> !known.name().equals(option.name())).ifPresent(known -> names.put(option.id(), known.name()));
            }
        }

        boolean isDone() {
            return missing.isEmpty() && names.isEmpty() && offers.isEmpty();
        }
    }
}
