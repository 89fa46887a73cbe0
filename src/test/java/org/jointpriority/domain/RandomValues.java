package org.jointpriority.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jointpriority.domain.agreement.Flex;
import org.jointpriority.domain.agreement.FlexReason;
import org.jointpriority.domain.agreement.Lifting;
import org.jointpriority.domain.agreement.MustDo;
import org.jointpriority.domain.agreement.MustDoReason;
import org.jointpriority.domain.assessment.Assessment;
import org.jointpriority.domain.assessment.Assessments;
import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.assessment.Criterion;
import org.jointpriority.domain.assessment.Rating;
import org.jointpriority.domain.consensus.Endorsement;
import org.jointpriority.domain.consensus.Word;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.limits.Limits;
import org.jointpriority.domain.network.Dependency;
import org.jointpriority.domain.network.Flow;
import org.jointpriority.domain.network.Network;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.network.Site;
import org.jointpriority.domain.order.IssueKey;
import org.jointpriority.domain.order.OrderRule;
import org.jointpriority.domain.order.Tier;
import org.jointpriority.domain.planning.Commitment;
import org.jointpriority.domain.planning.CommitmentState;
import org.jointpriority.domain.planning.FiscalYear;
import org.jointpriority.domain.purchasing.Money;
import org.jointpriority.domain.purchasing.Offer;

/** Values for properties that must hold whatever the values are; the same in every run, each failure with its seed. */
public final class RandomValues {
    private static final long FIRST_SEED = 20_261_124L;
    private static final LocalDate A_DAY = LocalDate.of(2026, 11, 24);

    private final Random random;

    private RandomValues(long seed) {
        random = new Random(seed);
    }

    /** Tries the property with as many seeds; to look into a failure, use {@link #of(long)} with the seed that it names. */
    public static void tryTimes(int times, Consumer<RandomValues> property) {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + times; seed++) {
            try {
                property.accept(of(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("with seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    public static RandomValues of(long seed) {
        return new RandomValues(seed);
    }

    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    public boolean once(int inSoMany) {
        return random.nextInt(inSoMany) == 0;
    }

    public <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Nothing about every third time. */
    public <T> Optional<T> maybe(Supplier<T> value) {
        return once(3) ? Optional.empty() : Optional.of(value.get());
    }

    /** About every fourth lifted, about every fourth not published. */
    public Tier tier() {
        return Tier.of(once(4), !once(4));
    }

    public Rating rating() {
        return Rating.of(between(Rating.LOWEST, Rating.HIGHEST));
    }

    public List<Rating> ratings(int count) {
        List<Rating> ratings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ratings.add(rating());
        }
        return ratings;
    }

    /** Up to seven departments with the ids 1, 2, …, about every fifth of them inactive. */
    public Departments departments() {
        List<Department> departments = new ArrayList<>();
        int count = between(1, 7);
        for (int id = 1; id <= count; id++) {
            departments.add(Department.of(id, "Department " + id).withPosition(between(0, 3)).withActive(!once(5)));
        }
        return Departments.of(departments);
    }

    /** Up to six criteria with the ids 1, 2, …; patient care is the first and active, others may be inactive or weigh nothing. */
    public Criteria criteria() {
        int most = oneOf(List.of(1, 3, 35, Limits.WEIGHT));
        List<Criterion> criteria = new ArrayList<>();
        criteria.add(Criterion.of(1, "Patient care", most).withPatientCare(true).withPosition(between(0, 3)));
        int count = between(1, 6);
        for (int id = 2; id <= count; id++) {
            criteria.add(Criterion.of(id, "Criterion " + id, between(0, most)).withPosition(between(0, 3)).withActive(!once(5)));
        }
        return Criteria.of(criteria);
    }

    /** About every sixth rating missing. */
    public Assessments assessments(Departments departments, Criteria criteria) {
        List<Assessment> assessments = new ArrayList<>();
        for (Department department : departments) {
            Map<Integer, Rating> ratings = new TreeMap<>();
            for (Criterion criterion : criteria.all()) {
                if (!once(6)) {
                    ratings.put(criterion.id(), rating());
                }
            }
            assessments.add(Assessment.of(department.id(), ratings));
        }
        return Assessments.of(assessments);
    }

    /** Up to twelve systems with the ids 1, 2, … of up to four departments, some retired; circles and self-loops are common. */
    public Network network() {
        List<NetworkSystem> systems = new ArrayList<>();
        int count = between(1, 12);
        for (int id = 1; id <= count; id++) {
            systems.add(NetworkSystem.of(id, "System " + between(1, 1_000_000) + '/' + id, "Kind " + between(1, 3), between(1, 2))
                    .withOwner(once(3) ? OptionalInt.empty() : OptionalInt.of(between(1, 4))).withRetired(once(8)));
        }
        Map<String, Dependency> dependencies = new TreeMap<>();
        int most = between(0, 3 * count);
        for (int id = 1; id <= most; id++) {
            Dependency dependency = Dependency.of(id, between(1, count), between(1, count), oneOf(List.of(Flow.values())));
            dependencies.put(dependency.key(), dependency);
        }
        return Network.of(List.of(Site.of(1, "North"), Site.of(2, "South")), systems, dependencies.values());
    }

    /** The ids of up to three of its systems. */
    public Set<Integer> someOf(Network network) {
        Set<Integer> ids = new TreeSet<>();
        int most = between(0, 3);
        for (int i = 0; i < most; i++) {
            ids.add(oneOf(network.systems()).id());
        }
        return ids;
    }

    public <T> List<T> shuffled(List<T> values) {
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** A new one, or another state of one with an id that is recorded. */
    public Offer offer(Collection<Integer> recordedIds) {
        List<Integer> ids = new ArrayList<>(recordedIds);
        ids.add(0);
        return Offer.of(oneOf(ids), between(1, 3), money(), day(), oneOf(List.of("", "With training")), "user" + between(1, 3),
                Instant.ofEpochSecond(between(0, 1_000_000)));
    }

    public Money money() {
        return Money.of(between(0, 99) + "." + between(10, 99), oneOf(List.of("EUR", "USD")));
    }

    /** Within about three years, so that equal days turn up. */
    public LocalDate day() {
        return A_DAY.plusDays(between(-500, 500));
    }

    public Commitment commitment(int departmentId) {
        return Commitment.of(departmentId, oneOf(List.of("Move the archive", "Test the worklist")), between(0, 3), maybe(this::day),
                oneOf(List.of(CommitmentState.values())));
    }

    public Endorsement endorsement(int departmentId, int revision) {
        Word word = oneOf(List.of(Word.values()));
        return Endorsement.of(departmentId, word, oneOf(List.of("With care", "By night only")),
                word == Word.AGREE_WITH_ALLOWANCE ? Optional.of(day()) : Optional.empty(), revision, "user" + between(1, 3),
                Instant.ofEpochSecond(between(0, 1_000_000)));
    }

    /** In any state on any day. */
    public Flex flex(int departmentId) {
        LocalDate respondBy = day();
        return Flex.of(departmentId, oneOf(List.of(FlexReason.values())), oneOf(List.of("The CT is down", "A price ends")), respondBy,
                        respondBy.plusDays(between(0, 60)), "user" + between(1, 3), Instant.ofEpochSecond(between(0, 1_000_000)))
                .withInForceSince(maybe(() -> respondBy.minusDays(between(0, 9))))
                .withWithdrawnOn(once(4) ? Optional.of(respondBy.plusDays(between(0, 9))) : Optional.empty());
    }

    public MustDo mustDo(int departmentId) {
        return MustDo.of(departmentId, oneOf(List.of(MustDoReason.values())), day(), "https://example.org/" + between(1, 9),
                "user" + between(1, 3), Instant.ofEpochSecond(between(0, 1_000_000)));
    }

    /** Up to three flexes of revisions up to that, and often a must-do. */
    public Lifting lifting(int revision) {
        Lifting lifting = Lifting.none().withMustDo(maybe(() -> mustDo(between(1, 3))));
        int most = between(0, 3);
        for (int i = 0; i < most; i++) {
            lifting = lifting.with(flex(between(1, 3)).withRevision(between(1, revision)));
        }
        return lifting;
    }

    public FiscalYear fiscalYear() {
        return FiscalYear.startingIn(oneOf(List.of(Month.values())));
    }

    /** Project keys of which some begin with others. */
    public IssueKey issueKey() {
        return IssueKey.parse(oneOf(List.of("R", "RA", "RAD", "RAD2", "RAD_2", "RADX", "IT")) + '-'
                + oneOf(List.of(between(1, 120), between(1, Integer.MAX_VALUE - 1))));
    }

    public OrderRule orderRule() {
        return oneOf(List.of(OrderRule.values()));
    }
}
