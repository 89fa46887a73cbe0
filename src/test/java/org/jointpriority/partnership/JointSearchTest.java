package org.jointpriority.partnership;

import static org.jointpriority.partnership.Hospital.ANNA;
import static org.jointpriority.partnership.Hospital.CHEN;
import static org.jointpriority.partnership.Hospital.ELI;
import static org.jointpriority.partnership.Hospital.MANAGER;
import static org.jointpriority.partnership.Hospital.OUTSIDER;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jointpriority.domain.RegistryTable;
import org.jointpriority.domain.agreement.FlexReason;
import org.jointpriority.domain.agreement.MustDoReason;
import org.jointpriority.domain.consensus.Consensus;
import org.jointpriority.domain.consensus.Word;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.network.Dependency;
import org.jointpriority.domain.network.Flow;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.network.Site;
import org.jointpriority.domain.planning.Deadline.Source;
import org.jointpriority.storage.DatabaseTest;
import org.junit.Before;
import org.junit.Test;

public class JointSearchTest extends DatabaseTest {
    private static final Searcher MANAGERS_EYES = Searcher.of(Optional.of(MANAGER));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private Hospital hospital;
    private JointSearch search;

    @Before
    public void openTheHospital() {
        hospital = new Hospital(database);
        search = hospital.search;
    }

    @Test
    public void theyWaitForWhoeverHasNotAssessedOrEndorsedOrWantsToTalk() {
        hospital.create(1);
        hospital.rate(ANNA, 1, hospital.it, 1, 1);
        hospital.create(2);
        hospital.rateAll(2, 5, 5);
        hospital.agree(ANNA, 2, hospital.it);
        hospital.create(3);
        hospital.rateAll(3, 4, 5);
        say(CHEN, 3, hospital.radiology, Word.NEEDS_DISCUSSION, 0);

        assertEquals("RAD-3", keys(search.awaiting(MANAGERS_EYES, "IT")));
        assertEquals("RAD-2 RAD-3 RAD-1", keys(search.awaiting(MANAGERS_EYES, "Radiology")));
        assertEquals("RAD-2 RAD-3 RAD-1", keys(search.awaiting(MANAGERS_EYES, " purchasing ")));
    }

    @Test
    public void withoutANameTheyWaitForADepartmentOfWhoeverSearches() {
        hospital.create(1);
        hospital.rate(ANNA, 1, hospital.it, 5, 5);

        assertEquals("", keys(search.awaitingOwn(Searcher.of(Optional.of(ANNA)))));
        assertEquals("RAD-1", keys(search.awaitingOwn(Searcher.of(Optional.of(CHEN)))));
        assertEquals("", keys(search.awaitingOwn(MANAGERS_EYES)));
        assertEquals("", keys(search.awaitingOwn(Searcher.of(Optional.empty()))));
    }

    @Test
    public void aResolvedOneIsNotFound() {
        disputed(1);
        disputed(2);
        assertEquals("RAD-1 RAD-2", keys(search.disputed(MANAGERS_EYES)));
        hospital.resolve(1, true);
        assertEquals("RAD-2", keys(search.disputed(MANAGERS_EYES)));
    }

    @Test
    public void aFlexLiftsFromTheLastWordToItsEndDay() {
        hospital.create(1);
        hospital.rateAll(1, 5, 5);
        hospital.as(CHEN, () -> hospital.partnership.requestFlex("1", hospital.revision(1), hospital.radiology.id(), FlexReason.CLINICAL_NEED,
                "The CT is down", TODAY.plusDays(3), TODAY.plusDays(10)));
        hospital.agree(CHEN, 1, hospital.radiology);
        hospital.agree(ANNA, 1, hospital.it);
        assertEquals("", keys(search.lifted(MANAGERS_EYES)));
        hospital.agree(ELI, 1, hospital.purchasing);
        assertEquals("RAD-1", keys(search.lifted(MANAGERS_EYES)));
        hospital.now = hospital.now.plus(Duration.ofDays(10));
        assertEquals("RAD-1", keys(search.lifted(MANAGERS_EYES)));
        hospital.now = hospital.now.plus(Duration.ofDays(1));
        assertEquals("", keys(search.lifted(MANAGERS_EYES)));
    }

    @Test
    public void aDeadlineIsWithinThePeriodOnItsLastDayStillAndAlwaysWhenOverdue() {
        due(1, TODAY.plusDays(14));
        due(2, TODAY.plusDays(15));
        due(3, TODAY.minusDays(90));
        due(4, TODAY);
        hospital.create(5);
        assertEquals("RAD-3 RAD-4 RAD-1", keys(search.dueWithin(MANAGERS_EYES, "2w")));
        assertEquals("RAD-3 RAD-4", keys(search.dueWithin(MANAGERS_EYES, "0d")));

        hospital.now = hospital.now.plusSeconds(86_400);
        assertEquals("RAD-3 RAD-4 RAD-1 RAD-2", keys(search.dueWithin(MANAGERS_EYES, "2w")));
    }

    @Test
    public void anAllowanceIsDueUntilTheDepartmentSpeaksAgain() {
        hospital.create(1);
        hospital.rateAll(1, 5, 5);
        say(CHEN, 1, hospital.radiology, Word.AGREE_WITH_ALLOWANCE, 10);
        assertEquals("", keys(search.allowanceDueWithin(MANAGERS_EYES, "9d")));
        assertEquals("RAD-1", keys(search.allowanceDueWithin(MANAGERS_EYES, "10d")));

        hospital.rate(ELI, 1, hospital.purchasing, 6, 6);
        assertEquals("RAD-1", keys(search.allowanceDueWithin(MANAGERS_EYES, "10d")));
        hospital.agree(CHEN, 1, hospital.radiology);
        assertEquals("", keys(search.allowanceDueWithin(MANAGERS_EYES, "10y")));
    }

    @Test
    public void aSystemImpactsThoseThatAffectItOrWhatLiesDownstreamOfIt() {
        List<Integer> systems = systems("Interface engine", "RIS", "PACS", "Old PACS");
        hospital.register(writing -> Arrays.asList(
                writing.save(RegistryTable.DEPENDENCIES, 0, Dependency.of(0, systems.get(0), systems.get(1), Flow.HL7_V2)),
                writing.save(RegistryTable.DEPENDENCIES, 0, Dependency.of(0, systems.get(1), systems.get(2), Flow.DICOM))));
        for (int i = 0; i < systems.size(); i++) {
            affecting(i + 1, Set.of(systems.get(i)));
        }
        assertEquals("RAD-1 RAD-2 RAD-3", keys(search.impactedBy(MANAGERS_EYES, List.of("interface ENGINE"))));
        assertEquals("RAD-3", keys(search.impactedBy(MANAGERS_EYES, List.of("PACS"))));
        assertEquals("RAD-3 RAD-4", keys(search.impactedBy(MANAGERS_EYES, List.of("PACS", "Old PACS"))));
    }

    @Test
    public void whatIsNotKnownIsRefusedForItsField() {
        assertRefused("department", "joint-priority.refusal.no-department-named[Surgery]", () -> search.awaiting(MANAGERS_EYES, "Surgery"));
        assertRefused("system", "joint-priority.refusal.no-system-named[VNA]", () -> search.impactedBy(MANAGERS_EYES, List.of("VNA")));
        assertRefused("period", "joint-priority.refusal.period[soon, 10]", () -> search.dueWithin(MANAGERS_EYES, "soon"));
        assertRefused("period", "joint-priority.refusal.period[11y, 10]", () -> search.allowanceDueWithin(MANAGERS_EYES, "11y"));
    }

    @Test
    public void whoeverMaySeeNoneFindsNothingAndLearnsOfNoDepartmentOrSystem() {
        systems("PACS");
        disputed(1);
        for (Optional<Person> nobody : List.of(Optional.of(OUTSIDER), Optional.<Person>empty())) {
            assertEquals("", keys(search.disputed(Searcher.of(nobody))));
            assertEquals("", keys(search.dueWithin(Searcher.of(nobody), "1y")));
            assertEquals("", keys(search.allowanceDueWithin(Searcher.of(nobody), "1y")));
            assertRefused("department", "joint-priority.refusal.no-department-named[IT]", () -> search.awaiting(Searcher.of(nobody), "IT"));
            assertRefused("system", "joint-priority.refusal.no-system-named[PACS]", () -> search.impactedBy(Searcher.of(nobody), List.of("PACS")));
        }
        assertEquals("RAD-1", keys(search.disputed(Searcher.seeingAll(Optional.of(OUTSIDER)))));
        assertEquals("RAD-1", keys(search.awaiting(Searcher.seeingAll(Optional.empty()), "IT")));
    }

    @Test
    public void whatIsFoundIsWhatTheListsSay() {
        Random random = new Random(4);
        List<Integer> systems = systems("A", "B", "C", "D", "E", "F");
        hospital.register(writing -> {
            for (int from : systems) {
                int to = systems.get(random.nextInt(systems.size()));
                if (from != to) {
                    writing.save(RegistryTable.DEPENDENCIES, 0, Dependency.of(0, from, to, Flow.HL7_V2));
                }
            }
            return null;
        });
        Map<Person, Department> speakers = new LinkedHashMap<>();
        speakers.put(ANNA, hospital.it);
        speakers.put(CHEN, hospital.radiology);
        speakers.put(ELI, hospital.purchasing);
        for (long id = 1; id <= 40; id++) {
            hospital.create(id);
            if (random.nextBoolean()) {
                hospital.due(id, TODAY.plusDays(random.nextInt(90) - 30));
            }
            affecting(id, random.nextBoolean() ? Set.of(systems.get(random.nextInt(systems.size()))) : Set.of());
            for (Map.Entry<Person, Department> speaker : speakers.entrySet()) {
                if (random.nextInt(4) > 0) {
                    hospital.rate(speaker.getKey(), id, speaker.getValue(), 1 + random.nextInt(9), 1 + random.nextInt(9));
                }
            }
            if (random.nextInt(4) == 0) {
                mustDo(id, TODAY.plusDays(random.nextInt(300)));
            }
            for (Map.Entry<Person, Department> speaker : speakers.entrySet()) {
                if (random.nextInt(3) > 0) {
                    say(speaker.getKey(), id, speaker.getValue(), Word.values()[random.nextInt(3)], random.nextInt(60));
                }
            }
            if (random.nextInt(10) == 0) {
                hospital.resolve(id, true);
            }
        }
        hospital.now = Instant.parse("2026-12-09T12:00:00Z");
        LocalDate today = LocalDate.of(2026, 12, 9);

        assertAgrees(search.lifted(MANAGERS_EYES), line -> line.standing().lift().isPresent());
        assertAgrees(search.disputed(MANAGERS_EYES), line -> line.standing().consensus() == Consensus.DISPUTED);
        for (Department department : speakers.values()) {
            assertAgrees(search.awaiting(MANAGERS_EYES, department.name()), line -> line.awaited().departmentIds().contains(department.id()));
        }
        Radar radar = hospital.as(MANAGER, () -> hospital.radar.sweep(Scope.everything()));
        for (int days : new int[] {0, 7, 20}) {
            LocalDate last = today.plusDays(days);
            assertAgrees(search.dueWithin(MANAGERS_EYES, days + "d"),
                    line -> line.standing().nearest().filter(deadline -> !deadline.day().isAfter(last)).isPresent());
            assertAgrees(search.allowanceDueWithin(MANAGERS_EYES, days + "d"), line -> Stream
                    .of(radar.pastDue(), radar.thisQuarter(), radar.nextQuarter()).flatMap(List::stream)
                    .anyMatch(entry -> entry.issue().equals(line.issue()) && entry.deadline().source() == Source.ALLOWANCE_REVIEW
                            && !entry.deadline().day().isAfter(last)));
        }
        Reach reach = new Reach(hospital, hospital, hospital.jointOrder, hospital.grounds, hospital.store);
        for (NetworkSystem system : hospital.grounds.known().registry().network().systems()) {
            hospital.affect(1, Set.of(system.id()));
            Set<Integer> reached = hospital.as(MANAGER, () -> reach.of("1")).downstream().systemIds();
            hospital.upkeep.issueChanged(1, ANNA.key());
            assertAgrees(search.impactedBy(MANAGERS_EYES, List.of(system.name())),
                    line -> line.issue().id() == 1 || hospital.store.load(line.issue().id()).priority().surroundings().affected().stream().anyMatch(reached::contains));
        }
    }

    @Test
    public void aSearchCostsAsManyStatementsForManyAsForAFew() {
        List<Integer> systems = systems("PACS");
        List<Function<JointSearch, List<JointIssue>>> searches = List.of(each -> each.awaiting(MANAGERS_EYES, "IT"),
                each -> each.disputed(MANAGERS_EYES), each -> each.lifted(MANAGERS_EYES), each -> each.dueWithin(MANAGERS_EYES, "1M"),
                each -> each.impactedBy(MANAGERS_EYES, List.of("PACS")), each -> each.allowanceDueWithin(MANAGERS_EYES, "1M"));
        for (int size : new int[] {3, 30}) {
            for (long id = size; id < 2 * size; id++) {
                affecting(id, Set.of(systems.get(0)));
            }
            assertEquals(List.of(2, 2, 1, 2, 2, 2), searches.stream().map(each -> database.statementsOf(() -> each.apply(search)).size()).toList());
        }
        assertEquals(0, database.statementsOf(() -> search.awaitingOwn(MANAGERS_EYES)).size());
        assertEquals(0, database.statementsOf(() -> search.disputed(Searcher.of(Optional.empty()))).size());
    }

    private void assertAgrees(List<JointIssue> found, Predicate<RankedJointPriority> listed) {
        assertEquals(keys(hospital.ranking().priorities().stream().filter(listed).map(RankedJointPriority::issue).toList()), keys(found));
    }

    private void disputed(long id) {
        hospital.create(id);
        hospital.rate(ANNA, id, hospital.it, 9, 5);
        hospital.rate(CHEN, id, hospital.radiology, 1, 5);
        hospital.rate(ELI, id, hospital.purchasing, 5, 5);
    }

    private void due(long id, LocalDate day) {
        hospital.create(id);
        hospital.due(id, day);
        hospital.rate(ANNA, id, hospital.it, 5, 5);
    }

    private void mustDo(long id, LocalDate date) {
        hospital.as(ANNA, () -> hospital.partnership.setMustDo(Long.toString(id), hospital.revision(id), hospital.it.id(), MustDoReason.SECURITY, date,
                "https://example.org/notice"));
    }

    private void say(Person person, long id, Department department, Word word, int reviewIn) {
        hospital.as(person, () -> hospital.partnership.endorse(Long.toString(id), hospital.revision(id), department.id(), word,
                word.needsText() ? "Because" : "", word.needsReviewDay() ? Optional.of(TODAY.plusDays(reviewIn)) : Optional.empty()));
    }

    private List<Integer> systems(String... names) {
        int site = hospital.register(writing -> writing.save(RegistryTable.SITES, 0, Site.of(0, "North")).id());
        return hospital.register(writing -> Arrays.stream(names)
                .map(name -> writing.save(RegistryTable.SYSTEMS, 0, NetworkSystem.of(0, name, "Kind", site)).id()).toList());
    }

    private void affecting(long id, Set<Integer> systemIds) {
        if (hospital.issue(id) == null) {
            hospital.create(id);
        }
        hospital.affect(id, systemIds);
        hospital.upkeep.issueChanged(id, ANNA.key());
    }

    private static void assertRefused(String field, String message, Runnable work) {
        Refusal refusal = assertThrows(Refusal.class, work::run);
        assertEquals(Refusal.Kind.INVALID, refusal.kind());
        assertEquals(message, refusal.fields().get(field).toString());
    }

    private static String keys(List<JointIssue> issues) {
        return String.join(" ", issues.stream().map(issue -> issue.key().toString()).toList());
    }
}
