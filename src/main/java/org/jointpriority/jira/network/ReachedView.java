package org.jointpriority.jira.network;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.network.Dependency;
import org.jointpriority.domain.network.Network;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.network.Reached;
import org.jointpriority.domain.network.Site;
import org.jointpriority.jira.platform.Wording;

/** A system that the change reaches: a row of the list, and a box of the picture that is drawn from it. */
public final class ReachedView {
    private final int id;
    private final int distance;
    private final String name;
    private final String kind;
    private final String site;
    private final String owner;
    private final String colour;
    private final String fromIds;
    private final List<String> from;

    ReachedView(Reached reached, String name, List<Dependency> into, Network network, Departments departments, Wording wording) {
        NetworkSystem system = reached.system();
        Department department = system.owner().isPresent() ? departments.byId(system.owner().getAsInt()).orElse(null) : null;
        this.id = system.id();
        this.distance = reached.distance();
        this.name = name;
        this.kind = system.kind();
        this.site = network.site(system.siteId()).map(Site::name).orElse("");
        this.owner = department == null ? "" : department.name();
        this.colour = department == null ? "" : department.colour();
        this.fromIds = into.stream().map(dependency -> Integer.toString(dependency.fromId())).distinct().collect(Collectors.joining(" "));
        this.from = into.stream().map(dependency -> sentence(dependency, network, wording)).collect(Collectors.toList());
    }

    private static String sentence(Dependency dependency, Network network, Wording wording) {
        String from = network.system(dependency.fromId()).map(NetworkSystem::name).orElse("");
        String flow = wording.text("joint-priority.network.flow." + dependency.flow().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return dependency.transaction().isEmpty() ? wording.text("joint-priority.network.from", from, flow)
                : wording.text("joint-priority.network.from.transaction", from, flow, dependency.transaction());
    }

    public int id() {
        return id;
    }

    public int distance() {
        return distance;
    }

    public String name() {
        return name;
    }

    public String kind() {
        return kind;
    }

    public String site() {
        return site;
    }

    /** The name of the department that answers for it, empty if none does. */
    public String owner() {
        return owner;
    }

    /** The department's colour, empty where there is none. */
    public String colour() {
        return colour;
    }

    /** The ids of the systems from which the change comes to it directly. */
    public String fromIds() {
        return fromIds;
    }

    /** How the change comes to it, a sentence for each dependency. */
    public List<String> from() {
        return from;
    }
}
