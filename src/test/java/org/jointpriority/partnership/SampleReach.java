package org.jointpriority.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.network.Dependency;
import org.jointpriority.domain.network.Flow;
import org.jointpriority.domain.network.Network;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.network.Site;
import org.jointpriority.domain.order.IssueKey;

/** An environment put together step by step, and what people see of what a joint priority reaches there. */
public final class SampleReach {
    private final List<NetworkSystem> systems = new ArrayList<>();
    private final List<Dependency> dependencies = new ArrayList<>();
    private final List<Touching> touching = new ArrayList<>();

    /** A system with the next id, from 1 on; its kind is its name, its owner one of the departments IT (1) and Radiology (2) or 0. */
    public SampleReach system(String name, int owner) {
        systems.add(NetworkSystem.of(systems.size() + 1, name, name, 1).withOwner(owner == 0 ? OptionalInt.empty() : OptionalInt.of(owner)));
        return this;
    }

    public SampleReach flow(int from, int to, Flow flow, String transaction) {
        dependencies.add(Dependency.of(dependencies.size() + 1, from, to, flow).withTransaction(transaction));
        return this;
    }

    public SampleReach touchedBy(String key, String summary, int... shared) {
        touching.add(new Touching(issue(key, summary, Set.of()), Arrays.stream(shared).mapToObj(id -> systems.get(id - 1)).toList()));
        return this;
    }

    public ReachView affecting(Integer... systemIds) {
        Network network = Network.of(List.of(Site.of(1, "Northside")), systems, dependencies);
        Departments departments = Departments.of(Arrays.asList(Department.of(1, "IT").withColour("#0c66e4"),
                Department.of(2, "Radiology & <Nuclear Medicine>").withColour("#6e5dc6")));
        return new ReachView(issue("RAD-12", "Move the archive", Set.of(systemIds)), network, departments,
                network.downstream(Set.of(systemIds)), touching);
    }

    private static JointIssue issue(String key, String summary, Set<Integer> affected) {
        return JointIssue.of(Long.parseLong(key.replaceFirst(".*-", "")), IssueKey.parse(key), 10000, summary, "Open", true,
                Optional.<LocalDate>empty(), Map.of(), affected);
    }
}
