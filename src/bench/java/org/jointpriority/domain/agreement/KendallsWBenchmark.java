package org.jointpriority.domain.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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

/** The most that is counted for each number of joint priorities, and a long list whose chance is read off. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class KendallsWBenchmark {
    private static final long SEED = 20_261_124;

    /** Departments and joint priorities. */
    @Param({"3x7", "4x7", "5x6", "8x5", "3x10000"})
    public String size;

    private List<int[]> scores;

    @Setup
    public void rate() {
        Random random = new Random(SEED);
        int[] judgesAndItems = Arrays.stream(size.split("x")).mapToInt(Integer::parseInt).toArray();
        scores = new ArrayList<>();
        for (int judge = 0; judge < judgesAndItems[0]; judge++) {
            scores.add(random.ints(judgesAndItems[1], 0, 1001).toArray());
        }
    }

    @Benchmark
    public Optional<KendallsW> concordance() {
        return KendallsW.of(scores);
    }
}
