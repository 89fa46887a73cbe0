package org.jointpriority.partnership;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

import org.jointpriority.storage.TestDatabase;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The first page of the ranking and, by turns with it, the bare statement that fetches the rows that it is made of: what
 * else the machine does then slows down both.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
// One, since JMH adds up what the counters say of several.
@Measurement(iterations = 1, time = 10)
public class RankingBenchmark {
    private static final int PAGE = 20;

    @Param
    public TestDatabase.Kind kind;

    @Param({"1000", "10000"})
    public int size;

    @Param({"false", "true"})
    public boolean throughALens;

    private FilledHospital filled;
    private OptionalInt lens;

    @Setup
    public void fill() {
        filled = FilledHospital.of(kind, size);
        lens = throughALens ? OptionalInt.of(filled.hospital.it.id()) : OptionalInt.empty();
    }

    @Benchmark
    public void rankingAndBareSqlByTurns(Medians medians, Blackhole sink) throws SQLException {
        long start = System.nanoTime();
        readBare(sink);
        long between = System.nanoTime();
        sink.consume(rank());
        medians.add(System.nanoTime() - between, between - start);
    }

    private RankingPage rank() {
        Hospital hospital = filled.hospital;
        return hospital.as(Hospital.MANAGER, () -> hospital.ranking.rank(org.jointpriority.partnership.Scope.everything(), lens, 0, PAGE));
    }

    private void readBare(Blackhole sink) throws SQLException {
        try (Connection connection = filled.database.source().getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT * FROM \"AO_493BF5_STANDING\" WHERE \"PROJECT_ID\" IN (?)")) {
            statement.setLong(1, Hospital.PROJECT);
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        sink.consume(rows.getObject(column));
                    }
                }
            }
        }
    }

    /** Of all turns of an iteration. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Medians {
        private static final double MILLISECOND = 1e6;

        private final List<Double> ranking = new ArrayList<>();
        private final List<Double> bareSql = new ArrayList<>();
        private final List<Double> ratios = new ArrayList<>();

        @Setup(Level.Iteration)
        public void clear() {
            ranking.clear();
            bareSql.clear();
            ratios.clear();
        }

        void add(long rankingNanos, long bareNanos) {
            ranking.add(rankingNanos / MILLISECOND);
            bareSql.add(bareNanos / MILLISECOND);
            ratios.add((double) rankingNanos / bareNanos);
        }

        public double rankingMilliseconds() {
            return median(ranking);
        }

        public double bareSqlMilliseconds() {
            return median(bareSql);
        }

        public double ratio() {
            return median(ratios);
        }

        private static double median(List<Double> values) {
            return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0.0);
        }
    }
}
