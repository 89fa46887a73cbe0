package org.jointpriority.partnership;

import static org.jointpriority.partnership.Hospital.ADMIN;
import static org.jointpriority.partnership.Hospital.ANNA;
import static org.jointpriority.partnership.Hospital.CHEN;
import static org.jointpriority.partnership.Hospital.ELI;
import static org.jointpriority.partnership.Hospital.MANAGER;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.jointpriority.domain.Change;
import org.jointpriority.domain.agreement.Flex;
import org.jointpriority.domain.agreement.FlexReason;
import org.jointpriority.domain.agreement.FlexState;
import org.jointpriority.domain.agreement.Lift;
import org.jointpriority.domain.agreement.MustDoReason;
import org.jointpriority.domain.consensus.Consensus;
import org.jointpriority.domain.consensus.Word;
import org.jointpriority.domain.order.Standing;
import org.jointpriority.domain.planning.Deadline;
import org.jointpriority.domain.planning.FiscalYear;
import org.jointpriority.domain.planning.OrganisationCalendar;
import org.jointpriority.storage.DatabaseTest;
import org.junit.Before;
import org.junit.Test;

/** Of three joint priorities the last one is lifted, by what the departments say and by the calendar. */
public class LiftingTest extends DatabaseTest {
    private static final long LAST = 9;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate RESPOND_BY = TODAY.plusDays(3);
    private static final LocalDate END = TODAY.plusDays(10);
    private static final List<String> ORDINARY = List.of("RAD-7", "RAD-8", "RAD-9");
    private static final List<String> LIFTED = List.of("RAD-9", "RAD-7", "RAD-8");

    private Hospital hospital;

    @Before
    public void openTheHospital() {
        hospital = new Hospital(database);
        hospital.as(ADMIN, () -> hospital.enrolment.enable(Hospital.PROJECT));
        for (long issue = 7; issue <= LAST; issue++) {
            hospital.create(issue);
            hospital.rateAll(issue, 16 - (int) issue, 5);
        }
        assertEquals(ORDINARY, order());
    }

    @Test
    public void aFlexAsksEveryDepartmentForItsWordAgain() {
        agreeAll();
        PartnershipView requested = request();
        assertEquals(Consensus.FLEX_REQUESTED, requested.consensus());
        assertEquals(List.of(hospital.it.id(), hospital.radiology.id(), hospital.purchasing.id()), requested.awaited().departmentIds());
        assertEquals(Optional.of(Deadline.ofFlex(hospital.radiology.id(), RESPOND_BY)), requested.nearestDeadline());
        assertEquals(CHEN, requested.requestedBy(requested.lifting().flex(TODAY).get()));
        assertEquals(ORDINARY, order());
        assertEquals(Consensus.FLEX_REQUESTED, standing().consensus());
    }

    @Test
    public void nobodyLiftsAlone() {
        request();
        hospital.agree(CHEN, LAST, hospital.radiology);
        hospital.agree(ANNA, LAST, hospital.it);
        assertEquals(ORDINARY, order());
        hospital.as(ELI, () -> hospital.partnership.endorse("9", revision(), hospital.purchasing.id(), Word.NEEDS_DISCUSSION, "Why?", Optional.empty()));
        assertEquals(ORDINARY, order());
        assertEquals(Consensus.DISPUTED, standing().consensus());
        PartnershipView agreed = hospital.agree(ELI, LAST, hospital.purchasing);
        assertEquals(FlexState.IN_FORCE, agreed.lifting().flex(TODAY).get().state(TODAY));
        assertEquals(Consensus.AGREED, agreed.consensus());
        assertEquals(LIFTED, order());
        assertEquals(Optional.of(Lift.ofFlex(FlexReason.CLINICAL_NEED, END)), standing().lift());
    }

    @Test
    public void aFlexInForceEndsByTheCalendarAlone() {
        request();
        agreeAll();
        int revision = revision();
        passDays(4);
        assertEquals("nobody can put an end to it by being silent", LIFTED, order());
        passDays(6);
        assertEquals("its end day", LIFTED, order());
        passDays(1);
        assertEquals("who looks at it alone", Optional.empty(), standing().lift());
        assertEquals(ORDINARY, order());
        PartnershipView view = view();
        assertEquals(Optional.empty(), view.lift());
        assertEquals(Optional.empty(), view.lifting().flex(view.today()));
        assertEquals(List.of(FlexState.ENDED), view.lifting().past(view.today()).stream().map(flex -> flex.state(view.today())).toList());
        assertEquals(Consensus.AGREED, view.consensus());
        assertEquals(revision, view.revision());
        assertEquals("nobody did anything", 2, flexes().size());
    }

    @Test
    public void aFlexThatIsNotEndorsedByAllLapsesByTheCalendarAlone() {
        request();
        hospital.agree(ANNA, LAST, hospital.it);
        int revision = revision();
        passDays(3);
        assertEquals(Consensus.FLEX_REQUESTED, standing().consensus());
        passDays(1);
        assertEquals(Consensus.AWAITING_ENDORSEMENT, standing().consensus());
        assertEquals(Optional.empty(), standing().nearest());
        agreeAll();
        assertEquals("too late", ORDINARY, order());
        PartnershipView view = view();
        assertEquals(FlexState.LAPSED, view.lifting().past(view.today()).get(0).state(view.today()));
        assertEquals(Consensus.AGREED, view.consensus());
        assertEquals(revision, view.revision());
        assertTrue(hospital.as(ANNA, () -> request(hospital.it.id(), view.today())).lifting().flex(view.today()).isPresent());
    }

    @Test
    public void theUpkeepSeesToItThatJiraFindsItWhereItIs() {
        request();
        agreeAll();
        hospital.reindexed.clear();
        hospital.upkeep.catchUp();
        assertEquals(Set.of(), hospital.reindexed);
        passDays(11);
        hospital.upkeep.catchUp();
        assertEquals(Set.of(LAST), hospital.reindexed);
        assertEquals(Optional.empty(), hospital.store.load(LAST).placement().get().standing().lift());
    }

    @Test
    public void whatIsChangedLaterLeavesAFlexInForce() {
        request();
        agreeAll();
        hospital.rate(ANNA, LAST, hospital.it, 7, 6);
        assertEquals(LIFTED, order());
        assertEquals(Consensus.AWAITING_ENDORSEMENT, standing().consensus());
    }

    @Test
    public void aFlexIsWithdrawnByTheDepartmentThatRequestedIt() {
        request();
        agreeAll();
        Refusal refusal = assertThrows(Refusal.class, () -> hospital.as(ANNA, () -> hospital.partnership.withdrawFlex("9", revision(), hospital.it.id())));
        assertEquals(Optional.of(Message.of("joint-priority.refusal.flex-of-another", "Radiology")), refusal.text());
        PartnershipView withdrawn = hospital.as(CHEN, () -> hospital.partnership.withdrawFlex("9", revision(), hospital.radiology.id()));
        assertEquals(ORDINARY, order());
        assertEquals(Consensus.AWAITING_ENDORSEMENT, withdrawn.consensus());
        assertEquals(List.of(FlexState.WITHDRAWN), withdrawn.lifting().past(TODAY).stream().map(flex -> flex.state(TODAY)).toList());
        assertEquals(3, flexes().size());
    }

    @Test
    public void thereIsOneFlexAtATime() {
        request();
        Refusal refusal = assertThrows(Refusal.class, () -> hospital.as(ANNA, () -> request(hospital.it.id(), TODAY)));
        assertEquals(Refusal.Kind.INVALID, refusal.kind());
        assertEquals(Optional.of(Message.of("joint-priority.refusal.one-flex")), refusal.text());
    }

    @Test
    public void whatIsWrongIsSaidOfTheField() {
        assertFields(Set.of("respondBy"), () -> request(hospital.radiology.id(), TODAY.minusDays(4)));
        assertFields(Set.of("end"), () -> hospital.partnership.requestFlex("9", revision(), hospital.radiology.id(), FlexReason.CLINICAL_NEED, "Now",
                END, RESPOND_BY));
        assertFields(Set.of("evidence"), () -> hospital.partnership.setMustDo("9", revision(), hospital.radiology.id(), MustDoReason.SECURITY, END,
                "javascript:alert(1)"));
    }

    @Test
    public void aMustDoWhoseQuarterIsOverWouldLiftNothingAndIsRefused() {
        LocalDate firstOfTheQuarter = LocalDate.of(2026, 10, 1);
        hospital.as(CHEN, () -> mustDo(hospital.radiology.id(), firstOfTheQuarter));
        assertFields(Set.of("date"), () -> mustDo(hospital.radiology.id(), firstOfTheQuarter.minusDays(1)));
        assertEquals("it stays as it was", firstOfTheQuarter, hospital.as(CHEN, () -> hospital.partnership.view("9"))
                .lifting().mustDo().orElseThrow().date());
    }

    @Test
    public void oneThatIsThereCanBeSaidInOtherWordsAlsoWhenItsQuarterIsOver() {
        hospital.as(CHEN, () -> mustDo(hospital.radiology.id(), TODAY));
        hospital.now = hospital.now.plus(Duration.ofDays(60));
        hospital.as(CHEN, () -> hospital.partnership.setMustDo("9", revision(), hospital.radiology.id(), MustDoReason.SECURITY, TODAY,
                "https://example.org/law"));
        assertEquals(MustDoReason.SECURITY, hospital.as(CHEN, () -> hospital.partnership.view("9")).lifting().mustDo().orElseThrow().reason());
    }

    @Test
    public void onlyMembersOfADepartmentThatTakesPartRequestAndOnlyOnWhatTheyHaveSeen() {
        assertEquals(Refusal.Kind.FORBIDDEN, assertThrows(Refusal.class,
                () -> hospital.as(MANAGER, () -> request(hospital.it.id(), TODAY))).kind());
        assertEquals(Refusal.Kind.FORBIDDEN, assertThrows(Refusal.class, () -> hospital.as(CHEN, () -> mustDo(hospital.it.id(), END))).kind());
        assertEquals(Refusal.Kind.CONFLICT, assertThrows(Refusal.class, () -> hospital.as(CHEN, () -> hospital.partnership.requestFlex("9", 1,
                hospital.radiology.id(), FlexReason.CLINICAL_NEED, "Now", RESPOND_BY, END))).kind());
        hospital.resolve(LAST, true);
        assertEquals(Refusal.Kind.INVALID, assertThrows(Refusal.class, this::request).kind());
    }

    @Test
    public void aMustDoLiftsOnceItIsAgreedUntilItsQuarterIsOver() {
        hospital.as(ANNA, () -> mustDo(hospital.it.id(), LocalDate.of(2027, 2, 10)));
        assertEquals(ORDINARY, order());
        agreeAll();
        assertEquals(LIFTED, order());
        assertEquals(Optional.of(Lift.ofMustDo(MustDoReason.REGULATION, LocalDate.of(2027, 3, 31))), standing().lift());
        int revision = revision();
        passDays(127);
        assertEquals("the last day of the quarter", LIFTED, order());
        passDays(1);
        assertEquals(ORDINARY, order());
        assertEquals(revision, revision());
        assertEquals(Consensus.AGREED, standing().consensus());
    }

    @Test
    public void aMustDoOfALaterQuarterLiftsWhenItsTimeComes() {
        hospital.as(ANNA, () -> mustDo(hospital.it.id(), LocalDate.of(2027, 4, 1)));
        agreeAll();
        assertEquals(ORDINARY, order());
        passDays(37);
        assertEquals("the last day of the year", ORDINARY, order());
        passDays(1);
        assertEquals(LIFTED, order());
    }

    @Test
    public void theQuartersAreThoseOfTheOrganisation() {
        hospital.as(ANNA, () -> mustDo(hospital.it.id(), LocalDate.of(2027, 4, 1)));
        agreeAll();
        hospital.register(writing -> writing.setCalendar(OrganisationCalendar.of(Optional.empty(), FiscalYear.startingIn(Month.FEBRUARY))));
        assertEquals("from February to April is the quarter after this one", LIFTED, order());
        assertEquals(Optional.of(LocalDate.of(2027, 4, 30)), standing().lift().map(Lift::until));
        hospital.register(writing -> writing.setCalendar(OrganisationCalendar.of(Optional.empty(), FiscalYear.CALENDAR)));
        assertEquals(ORDINARY, order());
    }

    @Test
    public void aMustDoIsSetChangedAndRemovedAsNewRevisions() {
        int revision = revision();
        PartnershipView set = hospital.as(ANNA, () -> mustDo(hospital.it.id(), END));
        assertEquals(ANNA, set.setBy(set.lifting().mustDo().get()));
        hospital.as(CHEN, () -> mustDo(hospital.radiology.id(), END.plusDays(1)));
        agreeAll();
        assertEquals(LIFTED, order());
        PartnershipView removed = hospital.as(ELI, () -> hospital.partnership.removeMustDo("9", revision(), hospital.purchasing.id()));
        assertEquals(revision + 3, removed.revision());
        assertEquals(Consensus.AWAITING_ENDORSEMENT, removed.consensus());
        assertEquals(ORDINARY, order());
    }

    private PartnershipView request() {
        return hospital.as(CHEN, () -> request(hospital.radiology.id(), TODAY));
    }

    private PartnershipView request(int departmentId, LocalDate day) {
        return hospital.partnership.requestFlex("9", revision(), departmentId, FlexReason.CLINICAL_NEED, "The CT is down", day.plusDays(3), day.plusDays(10));
    }

    private PartnershipView mustDo(int departmentId, LocalDate date) {
        return hospital.partnership.setMustDo("9", revision(), departmentId, MustDoReason.REGULATION, date, "https://example.org/law");
    }

    private void agreeAll() {
        hospital.agree(ANNA, LAST, hospital.it);
        hospital.agree(CHEN, LAST, hospital.radiology);
        hospital.agree(ELI, LAST, hospital.purchasing);
    }

    private void assertFields(Set<String> fields, Supplier<?> work) {
        Map<String, Message> refused = assertThrows(Refusal.class, () -> hospital.as(CHEN, work)).fields();
        assertEquals(fields, refused.keySet());
    }

    private List<Flex> flexes() {
        return hospital.store.changesOf(LAST, Change.What.FLEX).stream().map(entry -> entry.change())
                .map(change -> Flex.parse(change.departmentId(), change.to().isEmpty() ? change.from() : change.to(), change.subjectId(), "chen",
                        Hospital.NOON)).toList();
    }

    private void passDays(int days) {
        hospital.now = hospital.now.plus(Duration.ofDays(days));
    }

    private int revision() {
        return hospital.revision(LAST);
    }

    private PartnershipView view() {
        return hospital.as(MANAGER, () -> hospital.partnership.view("RAD-9"));
    }

    private Standing standing() {
        return hospital.standings.of(hospital.issue(LAST)).get();
    }

    private List<String> order() {
        return hospital.ranking().priorities().stream().map(line -> line.issue().key().toString()).toList();
    }
}
