package org.jointpriority.partnership;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.jointpriority.domain.assessment.Criterion;
import org.jointpriority.storage.TestDatabase;
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

/** An administrator changes a weight: every joint priority is placed anew before the request is answered. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class RecomputationBenchmark {
    private static final int HEAVY = 20;
    private static final int LIGHT = 10;

    @Param
    public TestDatabase.Kind kind;

    @Param({"1000"})
    public int size;

    private Hospital hospital;
    private boolean isHeavy;

    @Setup
    public void fill() {
        hospital = FilledHospital.of(kind, size).hospital;
    }

    @Benchmark
    public Object changeOneWeight() {
        isHeavy = !isHeavy;
        return hospital.as(Hospital.ADMIN, () -> {
            List<Criterion> criteria = hospital.foundation.criteria().orElseThrow().all().stream()
                    .map(criterion -> criterion.isPatientCare() ? criterion : criterion.withWeight(isHeavy ? HEAVY : LIGHT))
                    .collect(Collectors.toList());
            hospital.foundation.saveCriteria(criteria, "agreed");
            return hospital.upkeep.recomputeAll();
        });
    }
}
