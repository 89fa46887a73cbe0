package org.jointpriority.partnership;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.jointpriority.domain.assessment.Rating;
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

/** One department changes one rating of one joint priority: permission, transaction, history, standing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class AssessmentBenchmark {
    private static final String ISSUE = "1";

    @Param
    public TestDatabase.Kind kind;

    private Hospital hospital;
    private int revision;
    private int rating;

    @Setup
    public void fill() {
        hospital = FilledHospital.of(kind, 100).hospital;
        revision = hospital.revision(Long.parseLong(ISSUE));
    }

    @Benchmark
    public PartnershipView saveOneRating() {
        rating = 1 + rating % 9;
        PartnershipView view = hospital.as(Hospital.ANNA, () -> hospital.partnership.rate(ISSUE, revision, hospital.it.id(),
                Map.of(hospital.cost.id(), Optional.of(Rating.of(rating)))));
        revision = view.revision();
        return view;
    }
}
