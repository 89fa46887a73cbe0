package org.jointpriority.jira.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jointpriority.domain.network.Dependency;
import org.jointpriority.domain.network.Downstream;
import org.jointpriority.domain.network.Reached;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.ReachView;

/** The panel <em>Downstream</em>: a list by distance, from which the picture is drawn, and what else reaches these systems. */
public final class DownstreamView {
    /** More boxes than this nobody can follow. */
    private static final int MOST_IN_PICTURE = 80;
    private static final int MOST_IN_LIST = 500;
    private static final int MOST_TOUCHING = 20;
    private static final String LAYOUT = "/download/resources/org.jointpriority.joint-priority:dagre/dagre.js";

    private final List<LayerView> layers;
    private final List<TouchingView> touching;
    private final boolean drawn;
    private final String layoutAddress;
    private final String summary;
    private final String listTitle;
    private final String leftOut;
    private final String touchingLeftOut;

    DownstreamView(ReachView reach, String contextPath, Wording wording) {
        Downstream downstream = reach.downstream();
        int reached = downstream.reached().size();
        Map<Integer, List<Dependency>> into = new HashMap<>();
        downstream.dependencies().forEach(dependency -> into.computeIfAbsent(dependency.toId(), id -> new ArrayList<>()).add(dependency));
        this.layers = new ArrayList<>();
        int room = MOST_IN_LIST;
        for (List<Reached> layer : downstream.layers()) {
            List<ReachedView> systems = layer.stream().limit(room)
                    .map(each -> new ReachedView(each, into.getOrDefault(each.system().id(), Collections.emptyList()), reach, wording))
                    .collect(Collectors.toList());
            room -= systems.size();
            if (!systems.isEmpty()) {
                layers.add(new LayerView(wording.text("joint-priority.network.distance", layer.get(0).distance()), systems));
            }
        }
        this.touching = reach.touching().stream().limit(MOST_TOUCHING).map(each -> new TouchingView(each, contextPath, wording))
                .collect(Collectors.toList());
        this.drawn = reached > 0 && reached <= MOST_IN_PICTURE;
        this.layoutAddress = contextPath + LAYOUT;
        this.summary = summary(downstream, wording);
        this.listTitle = wording.text("joint-priority.network.list", reached);
        this.leftOut = reached > MOST_IN_LIST ? wording.text("joint-priority.network.list.left-out", reached - MOST_IN_LIST) : "";
        int untold = reach.touching().size() - touching.size();
        this.touchingLeftOut = untold > 0 ? wording.text("joint-priority.network.touching.left-out", untold) : "";
    }

    private static String summary(Downstream downstream, Wording wording) {
        List<List<Reached>> layers = downstream.layers();
        if (layers.isEmpty()) {
            return "";
        }
        int affected = layers.get(0).size();
        int others = downstream.reached().size() - affected;
        return others == 0 ? wording.text("joint-priority.network.summary.none", affected)
                : wording.text("joint-priority.network.summary", affected, others, layers.size() - 1);
    }

    /** Whether there is anything to show but the invitation to choose systems. */
    public boolean isChosen() {
        return !layers.isEmpty();
    }

    public String summary() {
        return summary;
    }

    public List<LayerView> layers() {
        return layers;
    }

    /** Whether there are few enough systems for a picture. */
    public boolean isDrawn() {
        return drawn;
    }

    /** Of the script that finds a place for every box. */
    public String layoutAddress() {
        return layoutAddress;
    }

    public String listTitle() {
        return listTitle;
    }

    /** What the list does not have, empty if it has everything. */
    public String leftOut() {
        return leftOut;
    }

    public boolean hasTouching() {
        return !touching.isEmpty();
    }

    public List<TouchingView> touching() {
        return touching;
    }

    public String touchingLeftOut() {
        return touchingLeftOut;
    }
}
