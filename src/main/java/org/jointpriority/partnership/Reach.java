package org.jointpriority.partnership;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;

import org.jointpriority.domain.network.Downstream;
import org.jointpriority.domain.network.Network;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.storage.Ground;
import org.jointpriority.storage.Grounds;
import org.jointpriority.storage.JointPriorityStore;

/**
 * What a joint priority reaches in the environment, and which others it touches there. Refuses with
 * {@link Refusal.Kind#NOT_LOGGED_IN}, and with {@link Refusal.Kind#NOT_FOUND} whoever may not see the joint priority.
 */
@Named
public final class Reach {
    /** Of the newest that are open; in a network where everything hangs together that may be all there are. */
    private static final int MOST_TOUCHING = 500;
    /** Of more than this, which the years leave behind, few are open still: Jira's index finds these sooner than a look at each. */
    private static final int MOST_NAMED = 1000;

    private final People people;
    private final Issues issues;
    private final JointOrder jointOrder;
    private final Grounds grounds;
    private final JointPriorityStore store;

    @Inject
    Reach(People people, Issues issues, JointOrder jointOrder, Grounds grounds, JointPriorityStore store) {
        this.people = people;
        this.issues = issues;
        this.jointOrder = jointOrder;
        this.grounds = grounds;
        this.store = store;
    }

    public ReachView of(String idOrKey) {
        Person person = people.current().orElseThrow(Refusal::notLoggedIn);
        JointIssue issue = issues.visible(person, idOrKey).orElseThrow(() -> Refusal.notFound(Message.of("joint-priority.refusal.no-joint-priority")));
        Ground ground = grounds.known();
        Network network = ground.registry().network();
        Downstream downstream = network.downstream(issue.affected());
        return new ReachView(issue, network, ground.basis().departments(), downstream, touching(person, issue, network, downstream));
    }

    private List<Touching> touching(Person person, JointIssue issue, Network network, Downstream downstream) {
        if (downstream.systemIds().isEmpty()) {
            return Collections.emptyList();
        }
        Set<Long> others = store.affecting(network.upstream(downstream.systemIds()));
        others.remove(issue.id());
        List<JointIssue> newest = open(person, others).stream()
                .sorted(Comparator.comparing(JointIssue::id).reversed()).limit(MOST_TOUCHING).collect(Collectors.toList());
        Map<Long, Set<Integer>> affected = store.affectedBy(newest.stream().map(JointIssue::id).collect(Collectors.toList()));
        List<Touching> touching = new ArrayList<>();
        for (JointIssue other : newest) {
            List<NetworkSystem> shared = downstream.shared(network.downstream(affected.getOrDefault(other.id(), Collections.emptySet())));
            if (!shared.isEmpty()) {
                touching.add(new Touching(other, shared));
            }
        }
        touching.sort(Comparator.<Touching>comparingInt(each -> -each.shared().size()).thenComparing(each -> each.issue().key()));
        return touching;
    }

    private List<JointIssue> open(Person person, Set<Long> ids) {
        return ids.size() <= MOST_NAMED ? issues.open(person, ids)
                : jointOrder.matching(person, Scope.everything()).stream().filter(issue -> ids.contains(issue.id())).collect(Collectors.toList());
    }
}
