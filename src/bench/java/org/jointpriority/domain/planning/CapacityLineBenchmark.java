package org.jointpriority.domain.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.jointpriority.domain.planning.CapacityLine.Candidate;
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

/** Eight departments share a joint order of which about half fits. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CapacityLineBenchmark {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Quarter QUARTER = Quarter.of(TODAY, FiscalYear.CALENDAR);
    private static final int DEPARTMENTS = 8;
    private static final int MOST_EFFORT = 10;

    @Param({"100", "1000", "10000"})
    public int size;

    private List<Capacity> capacities;
    private List<Candidate> jointOrder;

    @Setup
    public void fill() {
        Random random = new Random(size);
        capacities = new ArrayList<>();
        for (int department = 1; department <= DEPARTMENTS; department++) {
            capacities.add(Capacity.of(department, QUARTER, size * MOST_EFFORT / 8));
        }
        jointOrder = new ArrayList<>();
        for (int issue = 1; issue <= size; issue++) {
            List<Effort> efforts = new ArrayList<>();
            for (int department = 1; department <= DEPARTMENTS; department++) {
                if (random.nextBoolean()) {
                    efforts.add(Effort.of(department, random.nextInt(MOST_EFFORT + 1), Optional.of(TODAY.plusDays(random.nextInt(60) - 30))));
                }
            }
            jointOrder.add(Candidate.of(issue, efforts));
        }
    }

    @Benchmark
    public CapacityLine draw() {
        return CapacityLine.draw(QUARTER, TODAY, capacities, jointOrder);
    }
}
