package org.jointpriority.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jointpriority.domain.agreement.Balance;
import org.jointpriority.domain.agreement.KendallsW;
import org.jointpriority.domain.departments.Department;

/** How far the departments are of one mind about the open joint priorities that somebody may see. */
public final class AlignmentSurvey {
    private final LocalDate today;
    private final int total;
    private final List<Department> departments;
    private final List<Wait> waits;
    private final List<OwnPlaces> places;
    private final List<Dissent> dissents;
    private final List<Department> judges;
    private final Optional<KendallsW> concordance;
    private final List<Department> raisers;
    private final Balance balance;

    AlignmentSurvey(LocalDate today, int total, List<Department> departments, List<Wait> waits, List<OwnPlaces> places, List<Dissent> dissents,
            List<Department> judges, Optional<KendallsW> concordance, List<Department> raisers, Balance balance) {
        this.today = today;
        this.total = total;
        this.departments = Collections.unmodifiableList(new ArrayList<>(departments));
        this.waits = Collections.unmodifiableList(new ArrayList<>(waits));
        this.places = Collections.unmodifiableList(new ArrayList<>(places));
        this.dissents = Collections.unmodifiableList(new ArrayList<>(dissents));
        this.judges = Collections.unmodifiableList(new ArrayList<>(judges));
        this.concordance = concordance;
        this.raisers = Collections.unmodifiableList(new ArrayList<>(raisers));
        this.balance = balance;
    }

    /** The organisation's day. */
    public LocalDate today() {
        return today;
    }

    /** How many joint priorities there are. */
    public int total() {
        return total;
    }

    /** Those that take part in any of them, in their order. */
    public List<Department> departments() {
        return departments;
    }

    /** Who is awaited in which of them: those since the longest first, of one day the jointly higher. */
    public List<Wait> waits() {
        return waits;
    }

    /** Of those that are fully assessed, in the joint order. */
    public List<OwnPlaces> places() {
        return places;
    }

    /** The departments that take part in any of those, in their order. */
    public List<Department> compared() {
        return departments.stream().filter(department -> places.stream().anyMatch(line -> line.shifts().containsKey(department.id())))
                .collect(Collectors.toList());
    }

    /** Where the departments disagree on those that are fully assessed, in the joint order. */
    public List<Dissent> dissents() {
        return dissents;
    }

    /** The departments that take part in all that are fully assessed, whose own scores the concordance compares. */
    public List<Department> judges() {
        return judges;
    }

    /** Empty where too few departments have assessed too few joint priorities. */
    public Optional<KendallsW> concordance() {
        return concordance;
    }

    /** Whose needs can be counted: all active departments, and the others whose needs some are, in their order. */
    public List<Department> raisers() {
        return raisers;
    }

    /** Whose needs the agreed ones are, and which kinds of work. */
    public Balance balance() {
        return balance;
    }
}
