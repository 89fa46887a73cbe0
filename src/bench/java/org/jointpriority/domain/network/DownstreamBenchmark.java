package org.jointpriority.domain.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a change of one system reaches where it reaches nearly everything: five dependencies a system, of eight departments. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DownstreamBenchmark {
    private static final int DEPENDENCIES_A_SYSTEM = 5;
    private static final int DEPARTMENTS = 8;
    private static final List<Site> SITES = List.of(Site.of(1, "North"), Site.of(2, "South"), Site.of(3, "East"));

    @Param({"1000", "10000", "50000"})
    public int dependencies;

    private final List<NetworkSystem> systems = new ArrayList<>();
    private Collection<Dependency> flows;
    private Network network;

    @Setup
    public void fill() {
        Random random = new Random(20_261_124L);
        int count = dependencies / DEPENDENCIES_A_SYSTEM;
        for (int id = 1; id <= count; id++) {
            systems.add(NetworkSystem.of(id, "System " + id, "Kind " + random.nextInt(20), 1 + random.nextInt(SITES.size()))
                    .withOwner(OptionalInt.of(1 + random.nextInt(DEPARTMENTS))));
        }
        Map<String, Dependency> made = new HashMap<>();
        while (made.size() < dependencies) {
            Dependency dependency = Dependency.of(made.size() + 1, 1 + random.nextInt(count), 1 + random.nextInt(count), Flow.DICOM);
            made.put(dependency.key(), dependency);
        }
        flows = made.values();
        network = makeNetwork();
    }

    @Benchmark
    public Downstream downstream() {
        return network.downstream(Set.of(1));
    }

    @Benchmark
    public Set<Integer> upstream() {
        return network.upstream(Set.of(1));
    }

    @Benchmark
    public SortedSet<Integer> ownersReached() {
        return network.ownersReached(Set.of(1));
    }

    @Benchmark
    public Network makeNetwork() {
        return Network.of(SITES, systems, flows);
    }
}
