package org.jointpriority.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.jointpriority.domain.planning.Quarter;

/** The allowances of many joint priorities, those first whose review is due. */
public final class OpenAllowances {
    /** Which ones by the day of their review: all, those that are due, those that are or will be before the quarter is over. */
    public enum Review { ANY, DUE, THIS_QUARTER }

    private final LocalDate today;
    private final Quarter quarter;
    private final int priorities;
    private final List<OpenAllowance> all;

    /** @param allowances in the joint order */
    OpenAllowances(LocalDate today, Quarter quarter, int priorities, List<OpenAllowance> allowances) {
        this.today = today;
        this.quarter = quarter;
        this.priorities = priorities;
        List<OpenAllowance> byDay = new ArrayList<>(allowances);
        byDay.sort(Comparator.comparing(OpenAllowance::reviewOn));
        this.all = Collections.unmodifiableList(byDay);
    }

    public LocalDate today() {
        return today;
    }

    /** The organisation's present one. */
    public Quarter quarter() {
        return quarter;
    }

    /** How many open joint priorities there are, with allowances or without. */
    public int priorities() {
        return priorities;
    }

    /** By the day of their review; of one day, in the joint order. */
    public List<OpenAllowance> all() {
        return all;
    }

    /** @param department the id of the one whose own are asked for */
    public List<OpenAllowance> of(OptionalInt department, Review review) {
        return all.stream().filter(allowance -> !department.isPresent() || allowance.department().id() == department.getAsInt())
                .filter(allowance -> isAskedFor(allowance, review)).collect(Collectors.toList());
    }

    private boolean isAskedFor(OpenAllowance allowance, Review review) {
        switch (review) {
            case DUE:
                return allowance.isDue(today);
            case THIS_QUARTER:
                return !allowance.reviewOn().isAfter(quarter.lastDay());
            default:
                return true;
        }
    }
}
