package org.jointpriority.domain.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.limits.InvalidValue.Reason;
import org.jointpriority.domain.limits.Limits;

/** The criteria that make sense together: one of them is patient care, and none outweighs it. Iterates over the active ones. */
public final class Criteria implements Iterable<Criterion> {
    private static final Comparator<Criterion> ORDER =
            Comparator.comparingInt(Criterion::position).thenComparingInt(Criterion::id);

    private final List<Criterion> all;
    private final List<Criterion> active;
    private final Criterion patientCare;

    private Criteria(List<Criterion> all) {
        this.all = Collections.unmodifiableList(all);
        this.active = Collections.unmodifiableList(all.stream().filter(Criterion::isActive).collect(Collectors.toList()));
        this.patientCare = onlyPatientCare(active);
    }

    /** Refuses duplicates, anything but one active patient care, a criterion that outweighs it, and no weight at all. */
    public static Criteria of(Collection<Criterion> criteria) {
        refuseDuplicates(criteria);
        List<Criterion> ordered = new ArrayList<>(criteria);
        ordered.sort(ORDER);
        Criteria result = new Criteria(ordered);
        for (Criterion criterion : result) {
            if (criterion.weight() > result.patientCare.weight()) {
                throw InvalidValue.of("weight", Reason.PATIENT_CARE_OUTWEIGHED, criterion.name());
            }
        }
        if (result.totalWeight() == 0) {
            throw InvalidValue.of("weight", Reason.NO_WEIGHT);
        }
        return result;
    }

    /** The inactive ones included, whose ratings are kept but count for nothing. */
    public List<Criterion> all() {
        return all;
    }

    public Criterion patientCare() {
        return patientCare;
    }

    public Optional<Criterion> byId(int id) {
        return all.stream().filter(criterion -> criterion.id() == id).findFirst();
    }

    /** Of the active ones. */
    public int totalWeight() {
        return active.stream().mapToInt(Criterion::weight).sum();
    }

    /** The least that this active criterion could weigh while the others weigh what they do. */
    public int leastWeight(Criterion criterion) {
        if (!criterion.isPatientCare()) {
            return 0;
        }
        // At least one, because no weight at all is refused.
        return Math.max(1, active.stream().filter(other -> !other.isPatientCare()).mapToInt(Criterion::weight).max().orElse(1));
    }

    /** The most that this active criterion could weigh while the others weigh what they do. */
    public int mostWeight(Criterion criterion) {
        return criterion.isPatientCare() ? Limits.WEIGHT : patientCare.weight();
    }

    /** Whether the same ratings give the same scores by both; those with id 0 are new to either. */
    public boolean weighLike(Criteria other) {
        return active.size() == other.active.size() && active.stream()
                .allMatch(criterion -> other.byId(criterion.id()).filter(criterion::countsLike).isPresent());
    }

    /** How many are active. */
    public int size() {
        return active.size();
    }

    @Override
    public Iterator<Criterion> iterator() {
        return active.iterator();
    }

    private static void refuseDuplicates(Collection<Criterion> criteria) {
        Set<String> names = new HashSet<>();
        Set<Integer> ids = new HashSet<>();
        for (Criterion criterion : criteria) {
            if (!names.add(criterion.nameKey())) {
                throw InvalidValue.of("name", Reason.DUPLICATE, criterion.name());
            }
            if (criterion.id() != 0 && !ids.add(criterion.id())) {
                throw InvalidValue.of("id", Reason.DUPLICATE, criterion.id());
            }
        }
    }

    private static Criterion onlyPatientCare(List<Criterion> active) {
        List<Criterion> found = active.stream().filter(Criterion::isPatientCare).collect(Collectors.toList());
        if (found.size() != 1) {
            throw InvalidValue.of("patientCare", Reason.PATIENT_CARE_COUNT);
        }
        return found.get(0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Criteria && all.equals(((Criteria) other).all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
