package org.jointpriority.partnership;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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
import org.openjdk.jmh.infra.Blackhole;

/** The first page of the ranking, beside the bare statement that fetches the rows that it is made of. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class RankingBenchmark {
    @Param
    public TestDatabase.Kind kind;

    @Param({"10", "1000", "10000"})
    public int size;

    private FilledHospital filled;

    @Setup
    public void fill() {
        filled = FilledHospital.of(kind, size);
    }

    @Benchmark
    public RankingPage ranking() {
        return filled.hospital.ranking();
    }

    @Benchmark
    public void bareSql(Blackhole sink) throws SQLException {
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
}
