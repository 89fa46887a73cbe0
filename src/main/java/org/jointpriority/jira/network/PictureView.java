package org.jointpriority.jira.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.network.Dependency;
import org.jointpriority.domain.network.Downstream;
import org.jointpriority.domain.network.Network;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.network.Reached;
import org.jointpriority.jira.platform.Wording;

/** Systems by distance as a list, from which the picture is drawn. */
public final class PictureView {
    /** More boxes than this nobody can follow. */
    private static final int MOST_IN_PICTURE = 80;
    private static final int MOST_IN_LIST = 500;
    private static final String LAYOUT = "/download/resources/org.jointpriority.joint-priority:dagre/dagre.js";

    private final List<LayerView> layers;
    private final boolean drawn;
    private final String layoutAddress;
    private final String label;
    private final String listTitle;
    private final String leftOut;

    /**
     * @param named what a system is called here
     * @param title of the systems of a distance
     * @param label of the picture, for whoever cannot see it
     */
    public PictureView(Downstream downstream, Network network, Departments departments, Function<NetworkSystem, String> named,
            IntFunction<String> title, String label, String contextPath, Wording wording) {
        int reached = downstream.reached().size();
        Map<Integer, List<Dependency>> into = new HashMap<>();
        downstream.dependencies().forEach(dependency -> into.computeIfAbsent(dependency.toId(), id -> new ArrayList<>()).add(dependency));
        List<LayerView> listed = new ArrayList<>();
        int room = MOST_IN_LIST;
        for (List<Reached> layer : downstream.layers()) {
            List<ReachedView> systems = layer.stream().limit(room)
                    .map(each -> new ReachedView(each, named.apply(each.system()),
                            into.getOrDefault(each.system().id(), Collections.emptyList()), network, departments, wording))
                    .collect(Collectors.toList());
            room -= systems.size();
            if (!systems.isEmpty()) {
                listed.add(new LayerView(title.apply(layer.get(0).distance()), systems));
            }
        }
        this.layers = Collections.unmodifiableList(listed);
        this.drawn = reached > 0 && reached <= MOST_IN_PICTURE;
        this.layoutAddress = contextPath + LAYOUT;
        this.label = label;
        this.listTitle = wording.text("joint-priority.network.list", reached);
        this.leftOut = reached > MOST_IN_LIST ? wording.text("joint-priority.network.list.left-out", reached - MOST_IN_LIST) : "";
    }

    public List<LayerView> layers() {
        return layers;
    }

    public boolean hasSystems() {
        return !layers.isEmpty();
    }

    /** Whether there are few enough systems for a picture. */
    public boolean isDrawn() {
        return drawn;
    }

    /** Of the script that finds a place for every box. */
    public String layoutAddress() {
        return layoutAddress;
    }

    public String label() {
        return label;
    }

    public String listTitle() {
        return listTitle;
    }

    /** What the list does not have, empty if it has everything. */
    public String leftOut() {
        return leftOut;
    }
}
