package org.jointpriority.partnership;

import java.util.concurrent.TimeUnit;

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

/** The survey of all joint priorities, fully assessed and at odds as often as chance has it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 3)
public class AlignmentBenchmark {
    @Param
    public TestDatabase.Kind kind;

    @Param({"1000", "10000"})
    public int size;

    private Hospital hospital;

    @Setup
    public void fill() {
        hospital = FilledHospital.of(kind, size).hospital;
    }

    @Benchmark
    public AlignmentSurvey survey() {
        return hospital.as(Hospital.MANAGER, () -> hospital.alignment.survey(org.jointpriority.partnership.Scope.everything()));
    }
}
