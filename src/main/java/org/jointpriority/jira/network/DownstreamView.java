package org.jointpriority.jira.network;

import java.util.List;
import java.util.stream.Collectors;

import org.jointpriority.domain.network.Downstream;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.network.Reached;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.ReachView;

/** The panel <em>Downstream</em>: a list by distance, from which the picture is drawn, and what else reaches these systems. */
public final class DownstreamView {
    private static final int TOUCHING_AT_ONCE = 6;
    private static final int MOST_TOUCHING = 100;

    private final PictureView picture;
    private final List<TouchingView> touching;
    private final String summary;
    private final String furtherTitle;
    private final String touchingLeftOut;

    DownstreamView(ReachView reach, String contextPath, Wording wording) {
        this.picture = new PictureView(reach.downstream(), reach.network(), reach.departments(), NetworkSystem::name,
                distance -> wording.text("joint-priority.network.distance", distance), wording.text("joint-priority.network.picture"),
                contextPath, wording);
        this.touching = reach.touching().stream().limit(MOST_TOUCHING).map(each -> new TouchingView(each, contextPath, wording))
                .collect(Collectors.toList());
        this.summary = summary(reach.downstream(), wording);
        int further = touching.size() - TOUCHING_AT_ONCE;
        this.furtherTitle = further > 0 ? wording.text("joint-priority.network.touching.further", further) : "";
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
        return picture.hasSystems();
    }

    public String summary() {
        return summary;
    }

    public PictureView picture() {
        return picture;
    }

    public boolean hasTouching() {
        return !touching.isEmpty();
    }

    /** Those with most in common, to be seen at once. */
    public List<TouchingView> touching() {
        return touching.subList(0, Math.min(touching.size(), TOUCHING_AT_ONCE));
    }

    public boolean hasFurther() {
        return !furtherTitle.isEmpty();
    }

    public String furtherTitle() {
        return furtherTitle;
    }

    public List<TouchingView> further() {
        return touching.subList(Math.min(touching.size(), TOUCHING_AT_ONCE), touching.size());
    }

    public String touchingLeftOut() {
        return touchingLeftOut;
    }
}
