package org.jointpriority.partnership.registry;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

import org.jointpriority.domain.Registry;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.limits.Limits;

/** What everything that can be referred to is called. */
final class Names {
    private final Map<Target, Map<Integer, String>> names = new EnumMap<>(Target.class);
    private final Map<Target, Map<String, Integer>> ids = new EnumMap<>(Target.class);

    private Names() {
        for (Target target : Target.values()) {
            names.put(target, new HashMap<>());
            ids.put(target, new HashMap<>());
        }
    }

    static Names of(Registry registry, Departments departments) {
        Names names = new Names();
        registry.network().sites().forEach(site -> names.put(Target.SITE, site.id(), site.name()));
        registry.network().systems().forEach(system -> names.put(Target.SYSTEM, system.id(), system.name()));
        registry.vendors().forEach(vendor -> names.put(Target.VENDOR, vendor.id(), vendor.name()));
        departments.forEach(department -> names.put(Target.DEPARTMENT, department.id(), department.name()));
        return names;
    }

    private void put(Target target, int id, String name) {
        names.get(target).put(id, name);
        ids.get(target).put(Limits.nameKey(name), id);
    }

    boolean has(Reference reference) {
        return names.get(reference.target()).containsKey(reference.id());
    }

    String of(Target target, int id) {
        return names.get(target).get(id);
    }

    String of(Target target, OptionalInt id) {
        return id.isPresent() ? of(target, id.getAsInt()) : "";
    }

    /** Whatever the case of the name; empty if there is nothing of that name. */
    OptionalInt id(Target target, String name) {
        Integer id = ids.get(target).get(Limits.nameKey(name));
        return id == null ? OptionalInt.empty() : OptionalInt.of(id);
    }
}
