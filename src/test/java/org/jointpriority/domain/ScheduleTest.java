package org.jointpriority.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

import org.junit.Test;

import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.network.Network;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.network.Site;
import org.jointpriority.domain.planning.Deadline;
import org.jointpriority.domain.planning.Deadline.Source;
import org.jointpriority.domain.planning.Deadlines;
import org.jointpriority.domain.planning.Effort;
import org.jointpriority.domain.planning.FiscalYear;
import org.jointpriority.domain.planning.OrganisationCalendar;
import org.jointpriority.domain.planning.Quarter;
import org.jointpriority.domain.purchasing.Agreement;
import org.jointpriority.domain.purchasing.AgreementKind;
import org.jointpriority.domain.purchasing.Money;
import org.jointpriority.domain.purchasing.Offer;
import org.jointpriority.domain.purchasing.Vendor;

public class ScheduleTest {
    /** So that the year around it has a leap day. */
    private static final LocalDate DAY = LocalDate.of(2027, 11, 24);
    private static final Departments DEPARTMENTS = Departments.of(List.of(Department.of(1, "IT"), Department.of(2, "Radiology"),
            Department.of(3, "Telecom").withActive(false)));

    @Test
    public void onlyDepartmentsThatTakePartHaveSomethingToDo() {
        Effort move = Effort.of(1, 5, Optional.of(DAY));
        Effort outside = Effort.of(3, 5, Optional.of(DAY));
        Schedule schedule = Schedule.of(List.of(move, outside), Map.of(2, DAY, 3, DAY), Optional.empty(), Surroundings.none());
        assertEquals(List.of(move), schedule.toDo(DEPARTMENTS));
        assertEquals(Deadlines.of(List.of(Deadline.ofDueDate(DAY), Deadline.ofCommitment(1, DAY), Deadline.ofAllowanceReview(2, DAY))),
                schedule.deadlines(Optional.of(DAY), DEPARTMENTS, Registry.empty(), DAY));
        assertEquals(Deadlines.of(List.of()), Schedule.of(List.of(), Map.of(), Optional.empty(), Surroundings.none())
                .deadlines(Optional.empty(), DEPARTMENTS, Registry.empty(), DAY));
    }

    /** For all starts of the fiscal years, day by day. */
    @Test
    public void theNearestDayHoldsAsLongAsItSaysThoughEveryDayIsLookedAtAnew() {
        for (Month start : Month.values()) {
            RandomValues.tryTimes(20, values -> {
                Registry registry = registry(FiscalYear.startingIn(start), values);
                Schedule schedule = schedule(values);
                Optional<LocalDate> due = values.maybe(() -> day(values));
                LocalDate today = day(values);
                Deadlines deadlines = schedule.deadlines(due, DEPARTMENTS, registry, today);
                Optional<LocalDate> holdsUntil = deadlines.holdsUntil(today);
                for (LocalDate day = today; !day.isAfter(holdsUntil.orElse(today.plusYears(1))); day = day.plusDays(1)) {
                    assertEquals(deadlines.nearest(today), schedule.deadlines(due, DEPARTMENTS, registry, day).nearest(day));
                }
                holdsUntil.map(last -> last.plusDays(1)).ifPresent(day -> assertNotEquals(deadlines.nearest(today),
                        schedule.deadlines(due, DEPARTMENTS, registry, day).nearest(day)));
            });
        }
    }

    @Test
    public void aQuartersEndIsADayOnlyWhileAnOfferIsOpenAndThenTheLastOfTheQuarterOfToday() {
        for (Month start : Month.values()) {
            RandomValues.tryTimes(20, values -> {
                FiscalYear fiscalYear = FiscalYear.startingIn(start);
                Registry registry = registry(fiscalYear, values);
                Schedule schedule = schedule(values);
                LocalDate today = day(values);
                List<LocalDate> ends = new ArrayList<>();
                schedule.deadlines(Optional.empty(), DEPARTMENTS, registry, today).forEach(deadline -> {
                    if (deadline.source() == Source.QUARTER_END) {
                        ends.add(deadline.day());
                    }
                });
                boolean isOpen = schedule.surroundings().offers().values().stream().anyMatch(offer -> offer.isOpen(today));
                assertEquals(isOpen ? List.of(Quarter.of(today, fiscalYear).lastDay()) : List.of(), ends);
                assertTrue(ends.stream().noneMatch(end -> end.isBefore(today)));
            });
        }
    }

    private static Registry registry(FiscalYear fiscalYear, RandomValues values) {
        Network network = Network.of(List.of(Site.of(1, "North")), List.of(
                NetworkSystem.of(1, "PACS", "PACS", 1).withVendorId(OptionalInt.of(1)).withEndOfSupport(values.maybe(() -> day(values))),
                NetworkSystem.of(2, "CT", "CT", 1).withVendorId(OptionalInt.of(2)).withEndOfSupport(values.maybe(() -> day(values)))), List.of());
        List<Vendor> vendors = List.of(vendor(1, values), vendor(2, values));
        Agreement agreement = Agreement.of(1, 1, AgreementKind.SERVICE, "Service").withTerm(Optional.empty(), values.maybe(() -> day(values)))
                .withNoticeDays(values.between(0, 90));
        return Registry.of(1, network, vendors, List.of(agreement), List.of(), OrganisationCalendar.of(Optional.empty(), fiscalYear));
    }

    private static Vendor vendor(int id, RandomValues values) {
        return Vendor.of(id, "Vendor " + id).withFiscalYear(values.maybe(() -> FiscalYear.startingIn(values.oneOf(List.of(Month.values())))));
    }

    private static Schedule schedule(RandomValues values) {
        List<Offer> offers = new ArrayList<>();
        int count = values.between(0, 3);
        for (int id = 1; id <= count; id++) {
            offers.add(Offer.of(id, values.between(1, 2), Money.of("5", "EUR"), day(values), "", "anna", Instant.EPOCH));
        }
        List<Effort> efforts = values.once(2) ? List.of() : List.of(Effort.of(1, 1, values.maybe(() -> day(values))));
        Map<Integer, LocalDate> reviews = new TreeMap<>();
        if (values.once(4)) {
            reviews.put(2, day(values));
        }
        return Schedule.of(efforts, reviews, values.maybe(() -> Deadline.ofFlex(1, day(values))),
                Surroundings.of(values.once(2) ? List.of() : List.of(1, 2), offers, List.of()));
    }

    private static LocalDate day(RandomValues values) {
        return DAY.plusDays(values.between(-60, 300));
    }
}
