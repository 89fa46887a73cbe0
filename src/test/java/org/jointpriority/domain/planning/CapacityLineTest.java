package org.jointpriority.domain.planning;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.Test;

import org.jointpriority.domain.RandomValues;
import org.jointpriority.domain.planning.CapacityLine.Candidate;
import org.jointpriority.domain.planning.CapacityLine.Entry;
import org.jointpriority.domain.planning.CapacityLine.Fit;

public class CapacityLineTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Quarter QUARTER = Quarter.of(TODAY, FiscalYear.CALENDAR);
    private static final int IT = 1;
    private static final int RADIOLOGY = 2;
    private static final int PURCHASING = 3;
    private static final List<Capacity> CAPACITIES = List.of(Capacity.of(IT, QUARTER, 10), Capacity.of(RADIOLOGY, QUARTER, 4));

    @Test
    public void whatFitsIsTakenAndWhatDoesNotIsHeldForTheDepartmentThatRanOut() {
        CapacityLine line = draw(candidate(1, needs(IT, 6), needs(RADIOLOGY, 1)), candidate(2, needs(IT, 4)),
                candidate(3, needs(RADIOLOGY, 3)));
        assertEquals(List.of(Fit.FITS, Fit.FITS, Fit.FITS), line.entries().stream().map(Entry::fit).toList());
        assertEquals("10 of 10, 0 held", line.loads().get(IT).toString());
        assertEquals("4 of 4, 0 held", line.loads().get(RADIOLOGY).toString());

        CapacityLine full = draw(candidate(1, needs(IT, 7)), candidate(2, needs(IT, 4), needs(RADIOLOGY, 5)), candidate(3, needs(IT, 4)));
        assertEquals(List.of(Fit.FITS, Fit.HELD, Fit.HELD), full.entries().stream().map(Entry::fit).toList());
        assertEquals(Set.of(IT, RADIOLOGY), full.entries().get(1).ranOut());
        assertEquals(Set.of(IT), full.entries().get(2).ranOut());
        assertEquals("7 of 10, 8 held", full.loads().get(IT).toString());
        assertEquals("nothing is spent on what is held", "0 of 4, 5 held", full.loads().get(RADIOLOGY).toString());
    }

    @Test
    public void whatFitsLaterPassesAllThatIsHeldBeforeIt() {
        CapacityLine line = draw(candidate(1, needs(IT, 11)), candidate(2, needs(IT, 2)), candidate(3, needs(RADIOLOGY, 5)),
                candidate(4, needs(RADIOLOGY, 1)), candidate(5, needs(PURCHASING, 0)));
        assertEquals(List.of(Fit.HELD, Fit.PASSES, Fit.HELD, Fit.PASSES, Fit.PASSES), line.entries().stream().map(Entry::fit).toList());
        assertEquals(List.of(List.of(), List.of(1L), List.of(), List.of(1L, 3L), List.of(1L, 3L)),
                line.entries().stream().map(Entry::passed).toList());
    }

    @Test
    public void aDepartmentWithoutARecordedCapacityIsNotLimited() {
        CapacityLine line = draw(candidate(1, needs(PURCHASING, 10_000)));
        assertEquals(Fit.FITS, line.entries().get(0).fit());
        assertEquals(OptionalInt.empty(), line.loads().get(PURCHASING).capacity());
        assertEquals(10_000, line.loads().get(PURCHASING).taken());

        Capacity lastQuarters = Capacity.of(PURCHASING, QUARTER.previous(), 5);
        assertEquals(Fit.FITS, CapacityLine.draw(QUARTER, TODAY, List.of(lastQuarters), List.of(candidate(1, needs(PURCHASING, 6))))
                .entries().get(0).fit());
        Capacity none = Capacity.of(PURCHASING, QUARTER, 0);
        assertEquals(Fit.HELD, CapacityLine.draw(QUARTER, TODAY, List.of(none), List.of(candidate(1, needs(PURCHASING, 1))))
                .entries().get(0).fit());
    }

    private record Row(String what, Commitment commitment, boolean thisQuarter, boolean nextQuarter) { }

    @Test
    public void whatIsDueInTheQuarterOverdueOrUndatedCountsUntilItIsDone() {
        Commitment undated = needs(IT, 1);
        LocalDate last = QUARTER.lastDay();
        for (Row row : List.of(
                new Row("undated", undated, true, true),
                new Row("undated and blocked", undated.withState(CommitmentState.BLOCKED), true, true),
                new Row("done", undated.withState(CommitmentState.DONE), false, false),
                new Row("due today", undated.withDue(TODAY), true, false),
                new Row("due on the last day", undated.withDue(last), true, false),
                new Row("due on the day after", undated.withDue(last.plusDays(1)), false, true),
                new Row("due after the next quarter", undated.withDue(QUARTER.next().lastDay().plusDays(1)), false, false),
                new Row("overdue since yesterday", undated.withDue(TODAY.minusDays(1)), true, true),
                new Row("overdue since last quarter", undated.withDue(QUARTER.firstDay().minusDays(1)), true, true),
                new Row("overdue and done", undated.withDue(TODAY.minusDays(1)).withState(CommitmentState.DONE), false, false))) {
            assertEquals(row.what, row.thisQuarter, !draw(candidate(1, row.commitment)).entries().isEmpty());
            assertEquals(row.what, row.nextQuarter,
                    !CapacityLine.draw(QUARTER.next(), TODAY, CAPACITIES, List.of(candidate(1, row.commitment))).entries().isEmpty());
        }
    }

    @Test
    public void departmentsWithACapacityAndNothingToDoAreThereToo() {
        CapacityLine line = draw();
        assertEquals(Set.of(IT, RADIOLOGY), line.loads().keySet());
        assertEquals("0 of 10, 0 held", line.loads().get(IT).toString());
    }

    @Test
    public void noDepartmentEverTakesMoreThanItHas() {
        tryManyLines((candidates, capacities, line) -> {
            Map<Integer, Long> taken = new TreeMap<>();
            Map<Integer, Long> held = new TreeMap<>();
            for (Entry entry : line.entries()) {
                entry.efforts().forEach((department, effort) ->
                        (entry.fit() == Fit.HELD ? held : taken).merge(department, (long) effort, Long::sum));
            }
            line.loads().forEach((department, load) -> {
                assertEquals(taken.getOrDefault(department, 0L).longValue(), load.taken());
                assertEquals(held.getOrDefault(department, 0L).longValue(), load.held());
                assertTrue(load.toString(), !load.capacity().isPresent() || load.taken() <= load.capacity().getAsInt());
            });
            assertEquals(line.loads().keySet(), union(capacities, line));
        });
    }

    @Test
    public void theJointOrderIsKeptAndWhoeverPassesIsMarked() {
        tryManyLines((candidates, capacities, line) -> {
            List<Long> held = new ArrayList<>();
            long before = 0;
            for (Entry entry : line.entries()) {
                assertTrue("in the joint order", entry.issueId() > before);
                before = entry.issueId();
                if (entry.fit() == Fit.HELD) {
                    assertEquals(List.of(), entry.passed());
                    held.add(entry.issueId());
                } else {
                    assertEquals(held, entry.passed());
                    assertEquals(held.isEmpty() ? Fit.FITS : Fit.PASSES, entry.fit());
                    assertEquals(Set.of(), entry.ranOut());
                }
            }
        });
    }

    @Test
    public void whatIsHeldHadNoRoomWhereItStoodAndWhatIsNotHadIt() {
        tryManyLines((candidates, capacities, line) -> {
            Map<Integer, Integer> left = new TreeMap<>();
            line.loads().forEach((department, load) -> left.put(department, load.capacity().orElse(Integer.MAX_VALUE)));
            for (Entry entry : line.entries()) {
                Set<Integer> without = new TreeSet<>();
                entry.efforts().forEach((department, effort) -> {
                    if (effort > left.get(department)) {
                        without.add(department);
                    }
                });
                assertEquals(without, entry.ranOut());
                if (without.isEmpty()) {
                    entry.efforts().forEach((department, effort) -> left.merge(department, -effort, Integer::sum));
                }
            }
        });
    }

    @Test
    public void theSameOrderDrawsTheSameLineAndWhatStandsLaterChangesNothingBefore() {
        tryManyLines((candidates, capacities, line) -> {
            assertEquals(line, CapacityLine.draw(QUARTER, TODAY, capacities, new ArrayList<>(candidates)));
            List<Candidate> first = candidates.subList(0, candidates.size() / 2);
            List<Entry> shorter = CapacityLine.draw(QUARTER, TODAY, capacities, first).entries();
            assertEquals(shorter, line.entries().subList(0, shorter.size()));
        });
    }

    @Test
    public void twoLinesAreEqualIfTheySayTheSame() {
        CapacityLine line = draw(candidate(1, needs(IT, 5)));
        assertEquals(line, draw(candidate(1, needs(IT, 5))));
        assertEquals(line.hashCode(), draw(candidate(1, needs(IT, 5))).hashCode());
        assertNotEquals(line, draw(candidate(1, needs(IT, 6))));
        assertNotEquals(line, draw(candidate(2, needs(IT, 5))));
        assertNotEquals(line, CapacityLine.draw(QUARTER.next(), TODAY, CAPACITIES, List.of(candidate(1, needs(IT, 5)))));
    }

    private interface Property {
        void holds(List<Candidate> candidates, List<Capacity> capacities, CapacityLine line);
    }

    private static void tryManyLines(Property property) {
        RandomValues.tryTimes(300, values -> {
            List<Capacity> capacities = new ArrayList<>();
            for (int department = 1; department <= 5; department++) {
                if (!values.once(4)) {
                    capacities.add(Capacity.of(department, QUARTER, values.between(0, 20)));
                }
            }
            List<Candidate> candidates = new ArrayList<>();
            int count = values.between(0, 40);
            for (int issue = 1; issue <= count; issue++) {
                List<Effort> efforts = new ArrayList<>();
                for (int department = 1; department <= 5; department++) {
                    if (values.once(2)) {
                        values.commitment(department).effortLeft().ifPresent(efforts::add);
                    }
                }
                candidates.add(Candidate.of(issue, efforts));
            }
            property.holds(candidates, capacities, CapacityLine.draw(QUARTER, TODAY, capacities, candidates));
        });
    }

    private static Set<Integer> union(List<Capacity> capacities, CapacityLine line) {
        Set<Integer> departments = new TreeSet<>();
        capacities.forEach(capacity -> departments.add(capacity.departmentId()));
        line.entries().forEach(entry -> departments.addAll(entry.efforts().keySet()));
        return departments;
    }

    private static CapacityLine draw(Candidate... jointOrder) {
        return CapacityLine.draw(QUARTER, TODAY, CAPACITIES, List.of(jointOrder));
    }

    private static Candidate candidate(long issueId, Commitment... commitments) {
        return Candidate.of(issueId, Stream.of(commitments).flatMap(commitment -> commitment.effortLeft().stream()).toList());
    }

    private static Commitment needs(int departmentId, int effort) {
        return Commitment.of(departmentId, "Do our part", effort, Optional.empty(), CommitmentState.PLANNED);
    }
}
