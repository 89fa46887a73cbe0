package org.jointpriority.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertNotSame;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

import org.junit.Test;

import org.jointpriority.domain.Change.What;
import org.jointpriority.domain.agreement.Flex;
import org.jointpriority.domain.agreement.FlexReason;
import org.jointpriority.domain.agreement.KindOfWork;
import org.jointpriority.domain.agreement.Lift;
import org.jointpriority.domain.agreement.Lifting;
import org.jointpriority.domain.agreement.MustDo;
import org.jointpriority.domain.agreement.MustDoReason;
import org.jointpriority.domain.agreement.Need;
import org.jointpriority.domain.assessment.Assessment;
import org.jointpriority.domain.assessment.Assessments;
import org.jointpriority.domain.assessment.Breakdown;
import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.assessment.Criterion;
import org.jointpriority.domain.assessment.Disclosure;
import org.jointpriority.domain.assessment.JointScore;
import org.jointpriority.domain.assessment.Median;
import org.jointpriority.domain.assessment.Rating;
import org.jointpriority.domain.consensus.Consensus;
import org.jointpriority.domain.consensus.Endorsement;
import org.jointpriority.domain.consensus.Word;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.departments.Participation;
import org.jointpriority.domain.network.Dependency;
import org.jointpriority.domain.network.Downstream;
import org.jointpriority.domain.network.Flow;
import org.jointpriority.domain.network.Network;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.network.Site;
import org.jointpriority.domain.order.IssueKey;
import org.jointpriority.domain.order.OrderKey;
import org.jointpriority.domain.order.Standing;
import org.jointpriority.domain.order.Tier;
import org.jointpriority.domain.planning.Capacity;
import org.jointpriority.domain.planning.Commitment;
import org.jointpriority.domain.planning.CommitmentState;
import org.jointpriority.domain.planning.Deadline;
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
import org.jointpriority.domain.templates.Template;
import org.jointpriority.domain.templates.Templates;

/** Two values are equal exactly if all that they say is equal. */
public class ValueEqualityTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Optional<LocalDate> NO_DAY = Optional.empty();

    @Test
    public void departments() {
        assertAllDifferent(this::it, () -> it().withId(2), () -> it().withName("I T"), () -> it().withGroup("it"),
                () -> it().withColour("#000000"), () -> it().withPosition(1), () -> it().withOwnerFieldId("customfield_1"),
                () -> it().withParticipation(Participation.WHEN_REACHED), () -> it().withActive(false));
        assertAllDifferent(Departments::none, () -> Departments.of(List.of(it())), () -> Departments.of(List.of(it().withActive(false))));
    }

    @Test
    public void templates() {
        assertAllDifferent(() -> Template.of(1, "Upgrade"), () -> Template.of(2, "Upgrade"), () -> Template.of(1, "Release"),
                () -> Template.of(1, "Upgrade").withPurpose("P"), () -> Template.of(1, "Upgrade").withHints(Map.of(1, "H")),
                () -> Template.of(1, "Upgrade").withRequirements(List.of("R")), () -> Template.of(1, "Upgrade").withMustDoReasons(List.of("R")),
                () -> Template.of(1, "Upgrade").withPosition(1), () -> Template.of(1, "Upgrade").withActive(false));
        assertAllDifferent(Templates::none, () -> Templates.of(1, List.of()), () -> Templates.of(1, List.of(Template.of(1, "Upgrade"))));
    }

    @Test
    public void rowsOfTheRegistry() {
        assertAllDifferent(() -> RegistryEntry.of(1, 2, "PACS"), () -> RegistryEntry.of(2, 2, "PACS"), () -> RegistryEntry.of(1, 3, "PACS"),
                () -> RegistryEntry.of(1, 2, "RIS"));
    }

    @Test
    public void environments() {
        assertAllDifferent(this::north, () -> north().withId(2), () -> north().withName("South"), () -> north().withPosition(1),
                () -> north().withRetired(true));
        assertAllDifferent(this::pacs, () -> pacs().withId(2), () -> pacs().withName("Archive"), () -> pacs().withKind("VNA"),
                () -> pacs().withSiteId(2), () -> pacs().withOwner(OptionalInt.of(1)), () -> pacs().withVendorId(OptionalInt.of(1)),
                () -> pacs().withProduct("P"), () -> pacs().withVersion("1"), () -> pacs().withEndOfSupport(Optional.of(DAY)),
                () -> pacs().withNotes("N"), () -> pacs().withRetired(true));
        assertAllDifferent(this::images, () -> images().withId(2), () -> images().withEnds(2, 2), () -> images().withEnds(1, 1),
                () -> images().withFlow(Flow.FHIR), () -> images().withTransaction("RAD-8"));
        assertAllDifferent(Network::none, () -> network(pacs()), () -> network(pacs().withName("Archive")),
                () -> network(pacs(), pacs().withId(2).withName("Viewer")),
                () -> network(pacs(), pacs().withId(2).withName("Viewer"), images()),
                () -> Network.of(List.of(north(), Site.of(2, "South")), List.of(pacs()), List.of()));
        assertAllDifferent(this::reach, () -> reach(1), () -> reach(2), () -> reach(1, 2));
        assertAllDifferent(() -> reach(1).of(1).get(), () -> reach(1).of(2).get(), () -> reach(2).of(2).get());
    }

    @Test
    public void registries() {
        assertAllDifferent(() -> registry(1, List.of(), List.of()), () -> registry(2, List.of(), List.of()),
                () -> registry(1, List.of(Vendor.of(1, "Acme")), List.of()),
                () -> registry(1, List.of(Vendor.of(1, "Acme")), List.of(Agreement.of(1, 1, AgreementKind.LEASE, "Lease"))),
                () -> Registry.of(1, network(pacs()), List.of(), List.of(), List.of(), OrganisationCalendar.standard()),
                () -> Registry.of(1, Network.none(), List.of(), List.of(),
                        List.of(Capacity.of(1, Quarter.of(DAY, FiscalYear.CALENDAR), 5)), OrganisationCalendar.standard()),
                () -> Registry.of(1, Network.none(), List.of(), List.of(), List.of(),
                        OrganisationCalendar.of(Optional.empty(), FiscalYear.startingIn(Month.JULY))));
    }

    private static Registry registry(int version, List<Vendor> vendors, List<Agreement> agreements) {
        return Registry.of(version, Network.none(), vendors, agreements, List.of(), OrganisationCalendar.standard());
    }

    private Downstream reach(Integer... affectedIds) {
        return network(pacs(), pacs().withId(2).withName("Viewer"), images()).downstream(List.of(affectedIds));
    }

    private Network network(NetworkSystem one) {
        return Network.of(List.of(north()), List.of(one), List.of());
    }

    private Network network(NetworkSystem one, NetworkSystem other, Dependency... dependencies) {
        return Network.of(List.of(north()), List.of(one, other), List.of(dependencies));
    }

    @Test
    public void criteria() {
        assertAllDifferent(this::care, () -> care().withId(2), () -> care().withName("Care"), () -> care().withHelp("Help"),
                () -> care().withMeanings("x", "", ""), () -> care().withMeanings("", "x", ""), () -> care().withMeanings("", "", "x"),
                () -> care().withWeight(34), () -> care().withPatientCare(false),
                () -> care().withPosition(1), () -> care().withActive(false));
        assertAllDifferent(() -> Criteria.of(List.of(care())), () -> Criteria.of(List.of(care().withWeight(34))),
                () -> Criteria.of(List.of(care(), Criterion.of(2, "Retired", 1).withActive(false))));
    }

    @Test
    public void assessments() {
        assertAllDifferent(() -> Rating.of(1), () -> Rating.of(2));
        assertAllDifferent(() -> Median.ofHalves(2), () -> Median.ofHalves(3));
        assertAllDifferent(() -> JointScore.ofTenths(0), () -> JointScore.ofTenths(1));
        assertAllDifferent(() -> Assessment.none(1), () -> Assessment.none(2), () -> Assessment.none(1).with(1, Rating.of(1)),
                () -> Assessment.none(1).with(1, Rating.of(2)), () -> Assessment.none(1).with(2, Rating.of(1)));
        assertAllDifferent(Assessments::none, () -> rated(1, 5), () -> rated(1, 6), () -> rated(2, 5));
        assertAllDifferent(() -> breakdown(Assessments.none()), () -> breakdown(rated(1, 5)), () -> breakdown(rated(1, 6)),
                () -> rated(1, 5).joint(Criteria.of(List.of(care())), Departments.of(List.of(it(), it().withId(2).withName("Two")))));
        assertAllDifferent(() -> Disclosure.of(true, false, List.of(1), List.of(), List.of(2)),
                () -> Disclosure.of(true, false, List.of(1), List.of(), List.of(1)), () -> Disclosure.of(true, true, List.of(1), List.of(), List.of(1)),
                () -> Disclosure.of(true, true, List.of(1), List.of(1), List.of(1)), () -> Disclosure.of(true, true, List.of(1, 2), List.of(), List.of(1)));
        assertAllDifferent(() -> breakdown(Assessments.none()).shares().get(0), () -> breakdown(rated(1, 5)).shares().get(0));
    }

    @Test
    public void planning() {
        assertAllDifferent(this::move, () -> Commitment.of(2, "Move", 5, NO_DAY, CommitmentState.PLANNED), () -> move().withText("Stay"),
                () -> move().withEffort(6), () -> move().withDue(DAY), () -> move().withState(CommitmentState.DONE));
        assertAllDifferent(() -> Deadline.ofDueDate(DAY), () -> Deadline.ofDueDate(DAY.plusDays(1)), () -> Deadline.ofCommitment(1, DAY),
                () -> Deadline.ofCommitment(2, DAY), () -> Deadline.ofAllowanceReview(1, DAY), () -> Deadline.ofOffer(1, DAY),
                () -> Deadline.ofNotice(1, DAY), () -> Deadline.ofEndOfSupport(1, DAY), () -> Deadline.ofQuarterEnd(DAY),
                () -> Deadline.ofVendorQuarterEnd(1, DAY));
        assertAllDifferent(() -> Deadlines.of(List.of()), () -> Deadlines.of(List.of(Deadline.ofDueDate(DAY))));
    }

    @Test
    public void quartersAndCapacities() {
        FiscalYear fromOctober = FiscalYear.startingIn(Month.OCTOBER);
        assertAllDifferent(() -> FiscalYear.startingIn(Month.JANUARY), () -> FiscalYear.startingIn(Month.OCTOBER));
        assertAllDifferent(() -> quarter("2027-Q1"), () -> quarter("2027-Q2"), () -> quarter("2028-Q1"),
                () -> Quarter.parse("2027-Q1", fromOctober), () -> Quarter.parse("2027-Q2", fromOctober));
        assertAllDifferent(() -> OrganisationCalendar.of(Optional.empty(), FiscalYear.CALENDAR),
                () -> OrganisationCalendar.of(Optional.empty(), fromOctober),
                () -> OrganisationCalendar.of(Optional.of(ZoneId.of("Europe/Berlin")), FiscalYear.CALENDAR));
        assertAllDifferent(() -> Capacity.of(1, quarter("2027-Q1"), 5), () -> Capacity.of(2, quarter("2027-Q1"), 5),
                () -> Capacity.of(1, quarter("2027-Q2"), 5), () -> Capacity.of(1, quarter("2027-Q1"), 6));
    }

    @Test
    public void purchasing() {
        assertAllDifferent(() -> Money.of("5", "EUR"), () -> Money.of("5.01", "EUR"), () -> Money.of("5", "USD"));
        assertAllDifferent(this::medion, () -> medion().withId(2), () -> medion().withName("Mirova"),
                () -> medion().withFiscalYear(Optional.of(FiscalYear.CALENDAR)), () -> medion().withRetired(true));
        assertAllDifferent(this::service, () -> service().withId(2), () -> service().withVendorId(2),
                () -> service().withKind(AgreementKind.LEASE), () -> service().withTitle("Support"),
                () -> service().withSiteIds(List.of(1)), () -> service().withSystemIds(List.of(1)),
                () -> service().withSystemKinds(List.of("CT")), () -> service().withTerm(Optional.of(DAY), NO_DAY),
                () -> service().withTerm(NO_DAY, Optional.of(DAY)), () -> service().withNoticeDays(90),
                () -> service().withReference("C-1"), () -> service().withRetired(true));
        assertAllDifferent(this::offer, () -> offer().withId(2),
                () -> Offer.of(1, 2, Money.of("5", "EUR"), DAY, "", "anna", Instant.EPOCH),
                () -> Offer.of(1, 1, Money.of("6", "EUR"), DAY, "", "anna", Instant.EPOCH),
                () -> Offer.of(1, 1, Money.of("5", "EUR"), DAY.plusDays(1), "", "anna", Instant.EPOCH),
                () -> Offer.of(1, 1, Money.of("5", "EUR"), DAY, "All in", "anna", Instant.EPOCH),
                () -> Offer.of(1, 1, Money.of("5", "EUR"), DAY, "", "ben", Instant.EPOCH),
                () -> Offer.of(1, 1, Money.of("5", "EUR"), DAY, "", "anna", Instant.MAX));
    }

    @Test
    public void schedules() {
        assertAllDifferent(() -> Effort.of(1, 5, NO_DAY), () -> Effort.of(2, 5, NO_DAY), () -> Effort.of(1, 6, NO_DAY),
                () -> Effort.of(1, 5, Optional.of(DAY)));
        assertAllDifferent(() -> Schedule.of(List.of(), Map.of(), Optional.empty(), Surroundings.none()),
                () -> Schedule.of(List.of(Effort.of(1, 5, NO_DAY)), Map.of(), Optional.empty(), Surroundings.none()),
                () -> Schedule.of(List.of(), Map.of(1, DAY), Optional.empty(), Surroundings.none()),
                () -> Schedule.of(List.of(), Map.of(1, DAY.plusDays(1)), Optional.empty(), Surroundings.none()),
                () -> Schedule.of(List.of(), Map.of(), Optional.of(Deadline.ofFlex(1, DAY)), Surroundings.none()),
                () -> Schedule.of(List.of(), Map.of(), Optional.empty(), Surroundings.of(List.of(1), List.of(), List.of())));
    }

    @Test
    public void endorsements() {
        assertAllDifferent(this::yes,
                () -> Endorsement.of(2, Word.AGREE, "Yes", NO_DAY, 3, "anna", Instant.EPOCH),
                () -> Endorsement.of(1, Word.NEEDS_DISCUSSION, "Yes", NO_DAY, 3, "anna", Instant.EPOCH),
                () -> Endorsement.of(1, Word.AGREE, "", NO_DAY, 3, "anna", Instant.EPOCH),
                () -> Endorsement.of(1, Word.AGREE_WITH_ALLOWANCE, "Yes", Optional.of(DAY), 3, "anna", Instant.EPOCH),
                () -> Endorsement.of(1, Word.AGREE_WITH_ALLOWANCE, "Yes", Optional.of(DAY.plusDays(1)), 3, "anna", Instant.EPOCH),
                () -> Endorsement.of(1, Word.AGREE, "Yes", NO_DAY, 4, "anna", Instant.EPOCH),
                () -> Endorsement.of(1, Word.AGREE, "Yes", NO_DAY, 3, "ben", Instant.EPOCH),
                () -> Endorsement.of(1, Word.AGREE, "Yes", NO_DAY, 3, "anna", Instant.MAX));
    }

    @Test
    public void jointPriorities() {
        assertAllDifferent(() -> JointPriority.of(1, 0, Assessments.none(), List.of(), List.of(), Map.of(), Surroundings.none()),
                () -> JointPriority.fresh(1).published(), () -> JointPriority.fresh(2),
                () -> JointPriority.of(1, 3, Assessments.none(), List.of(), List.of(), Map.of(), Surroundings.none()),
                () -> JointPriority.of(1, 3, rated(1, 5), List.of(), List.of(), Map.of(), Surroundings.none()),
                () -> JointPriority.of(1, 3, Assessments.none(), List.of(move()), List.of(), Map.of(), Surroundings.none()),
                () -> JointPriority.of(1, 3, Assessments.none(), List.of(), List.of(yes()), Map.of(), Surroundings.none()),
                () -> JointPriority.of(1, 3, Assessments.none(), List.of(), List.of(), Map.of(1, "anna"), Surroundings.none()),
                () -> JointPriority.of(1, 3, Assessments.none(), List.of(), List.of(), Map.of(), affecting(1)),
                () -> JointPriority.of(1, 3, Assessments.none(), List.of(), List.of(), Map.of(), Surroundings.none())
                        .with(Lifting.of(List.of(flex()), Optional.empty())),
                () -> JointPriority.fresh(1).with(Need.of(OptionalInt.of(1), Optional.empty())));
        assertAllDifferent(Need::none, () -> Need.of(OptionalInt.of(1), Optional.empty()), () -> Need.of(OptionalInt.of(2), Optional.empty()),
                () -> Need.of(OptionalInt.of(1), Optional.of(KindOfWork.BOTH)));
        assertAllDifferent(Surroundings::none, () -> affecting(1), () -> affecting(2),
                () -> Surroundings.of(List.of(), List.of(offer()), List.of()),
                () -> Surroundings.of(List.of(), List.of(offer().withId(2)), List.of()),
                () -> Surroundings.of(List.of(), List.of(), List.of(1)));
        assertAllDifferent(() -> Change.of(What.OWNER, 1, 0, "", "anna"), () -> Change.of(What.RATING, 1, 0, "", "anna"),
                () -> Change.of(What.OWNER, 2, 0, "", "anna"), () -> Change.of(What.OWNER, 1, 1, "", "anna"),
                () -> Change.of(What.OWNER, 1, 0, "ben", "anna"), () -> Change.of(What.OWNER, 1, 0, "", "ben"));
        assertAllDifferent(() -> JointPriority.fresh(1).own(Map.of()), () -> JointPriority.fresh(2).own(Map.of()),
                () -> JointPriority.fresh(1).own(Map.of(1, "anna")));
    }

    @Test
    public void whatLifts() {
        assertAllDifferent(this::flex, () -> Flex.of(2, FlexReason.CLINICAL_NEED, "Now", DAY, DAY.plusDays(1), "anna", Instant.EPOCH),
                () -> Flex.of(1, FlexReason.CYBER_THREAT, "Now", DAY, DAY.plusDays(1), "anna", Instant.EPOCH),
                () -> Flex.of(1, FlexReason.CLINICAL_NEED, "Soon", DAY, DAY.plusDays(1), "anna", Instant.EPOCH),
                () -> Flex.of(1, FlexReason.CLINICAL_NEED, "Now", DAY.plusDays(1), DAY.plusDays(1), "anna", Instant.EPOCH),
                () -> Flex.of(1, FlexReason.CLINICAL_NEED, "Now", DAY, DAY.plusDays(2), "anna", Instant.EPOCH),
                () -> flex().withRevision(2), () -> flex().withInForceSince(Optional.of(DAY)), () -> flex().withWithdrawnOn(Optional.of(DAY)));
        assertNotEquals(flex(), Flex.of(1, FlexReason.CLINICAL_NEED, "Now", DAY, DAY.plusDays(1), "ben", Instant.EPOCH));
        assertAllDifferent(this::mustDo, () -> MustDo.of(2, MustDoReason.SECURITY, DAY, "https://example.org/a", "anna", Instant.EPOCH),
                () -> MustDo.of(1, MustDoReason.REGULATION, DAY, "https://example.org/a", "anna", Instant.EPOCH),
                () -> MustDo.of(1, MustDoReason.SECURITY, DAY.plusDays(1), "https://example.org/a", "anna", Instant.EPOCH),
                () -> MustDo.of(1, MustDoReason.SECURITY, DAY, "https://example.org/b", "anna", Instant.EPOCH));
        assertAllDifferent(() -> Lifting.of(List.of(), Optional.empty()), () -> Lifting.of(List.of(flex()), Optional.empty()), () -> Lifting.of(List.of(), Optional.of(mustDo())));
        assertAllDifferent(() -> Lift.ofFlex(FlexReason.CYBER_THREAT, DAY), () -> Lift.ofFlex(FlexReason.CLINICAL_NEED, DAY),
                () -> Lift.ofMustDo(MustDoReason.SECURITY, DAY), () -> Lift.ofFlex(FlexReason.CYBER_THREAT, DAY.plusDays(1)));
    }

    @Test
    public void places() {
        assertAllDifferent(() -> IssueKey.parse("RAD-1"), () -> IssueKey.parse("RAD-2"), () -> IssueKey.parse("RA-1"));
        assertAllDifferent(() -> Tier.of(false, true), () -> Tier.of(true, true), () -> Tier.of(false, false));
        assertAllDifferent(() -> OrderKey.parse("100"), () -> OrderKey.parse("101"));
        assertAllDifferent(() -> standing(1, 1, 1, 5, false, 2, Consensus.AGREED, "100", false, 2, 2, DAY),
                () -> standing(2, 1, 1, 5, false, 2, Consensus.AGREED, "100", false, 2, 2, DAY),
                () -> standing(1, 2, 1, 5, false, 2, Consensus.AGREED, "100", false, 2, 2, DAY),
                () -> standing(1, 1, 2, 5, false, 2, Consensus.AGREED, "100", false, 2, 2, DAY),
                () -> standing(1, 1, 1, 6, false, 2, Consensus.AGREED, "100", false, 2, 2, DAY),
                () -> standing(1, 1, 1, 5, true, 2, Consensus.AGREED, "100", false, 2, 2, DAY),
                () -> standing(1, 1, 1, 5, false, 3, Consensus.AGREED, "100", false, 2, 2, DAY),
                () -> standing(1, 1, 1, 5, false, 2, Consensus.DISPUTED, "100", false, 2, 2, DAY),
                () -> standing(1, 1, 1, 5, false, 2, Consensus.AGREED, "101", false, 2, 2, DAY),
                () -> standing(1, 1, 1, 5, false, 2, Consensus.AGREED, "100", true, 2, 2, DAY),
                () -> standing(1, 1, 1, 5, false, 2, Consensus.AGREED, "100", false, 1, 2, DAY),
                () -> standing(1, 1, 1, 5, false, 2, Consensus.AGREED, "100", false, 2, 3, DAY),
                () -> standing(1, 1, 1, 5, false, 2, Consensus.AGREED, "100", false, 2, 2, DAY.plusDays(1)),
                () -> Standing.kept(1, 1, 1, Optional.empty(), false, Optional.empty(), Consensus.AGREED, Optional.empty(), OrderKey.parse("100"), false, 2, 2,
                        Optional.empty(), Optional.of(DAY)),
                () -> Standing.kept(1, 1, 1, Optional.empty(), false, Optional.empty(), Consensus.AGREED, Optional.empty(), OrderKey.parse("100"), false, 2, 2,
                        Optional.empty(), Optional.empty()),
                () -> Standing.kept(1, 1, 1, Optional.empty(), false, Optional.empty(), Consensus.AGREED,
                        Optional.of(Lift.ofFlex(FlexReason.CYBER_THREAT, DAY)), OrderKey.parse("100"), false, 2, 2, Optional.empty(), Optional.empty()),
                () -> standing(1, 1, 1, 5, false, 2, Consensus.AGREED, "100", false, 2, 2, DAY).with(Need.of(OptionalInt.of(1), Optional.empty())));
    }

    @SafeVarargs
    private static <T> void assertAllDifferent(Supplier<? extends T>... values) {
        for (int i = 0; i < values.length; i++) {
            T value = values[i].get();
            T again = values[i].get();
            assertNotSame("made anew", value, again);
            assertEquals(value, again);
            assertEquals(value.toString(), value.hashCode(), again.hashCode());
            assertEquals(value.toString(), again.toString());
            assertFalse(value.equals(new Object()));
            for (int j = 0; j < values.length; j++) {
                if (i != j) {
                    assertNotEquals(value, values[j].get());
                }
            }
        }
    }

    private Department it() {
        return Department.of(1, "IT");
    }

    private Site north() {
        return Site.of(1, "North");
    }

    private NetworkSystem pacs() {
        return NetworkSystem.of(1, "PACS", "PACS", 1);
    }

    private Dependency images() {
        return Dependency.of(1, 1, 2, Flow.DICOM);
    }

    private static Quarter quarter(String written) {
        return Quarter.parse(written, FiscalYear.CALENDAR);
    }

    private Vendor medion() {
        return Vendor.of(1, "Medion");
    }

    private Agreement service() {
        return Agreement.of(1, 1, AgreementKind.SERVICE, "Service");
    }

    private static Surroundings affecting(int systemId) {
        return Surroundings.of(List.of(systemId), List.of(), List.of());
    }

    private Offer offer() {
        return Offer.of(1, 1, Money.of("5", "EUR"), DAY, "", "anna", Instant.EPOCH);
    }

    private Criterion care() {
        return Criterion.of(1, "Patient care", 35).withPatientCare(true);
    }

    private Flex flex() {
        return Flex.of(1, FlexReason.CLINICAL_NEED, "Now", DAY, DAY.plusDays(1), "anna", Instant.EPOCH);
    }

    private MustDo mustDo() {
        return MustDo.of(1, MustDoReason.SECURITY, DAY, "https://example.org/a", "anna", Instant.EPOCH);
    }

    private Commitment move() {
        return Commitment.of(1, "Move", 5, NO_DAY, CommitmentState.PLANNED);
    }

    private Endorsement yes() {
        return Endorsement.of(1, Word.AGREE, "Yes", NO_DAY, 3, "anna", Instant.EPOCH);
    }

    private static Assessments rated(int departmentId, int rating) {
        return Assessments.of(List.of(Assessment.of(departmentId, Map.of(1, Rating.of(rating)))));
    }

    private Breakdown breakdown(Assessments assessments) {
        return assessments.joint(Criteria.of(List.of(care())), Departments.of(List.of(it())));
    }

    private static Standing standing(long issueId, long projectId, int revision, int tenths, boolean provisional, int halves,
            Consensus consensus, String orderKey, boolean disagreement, int assessed, int departments, LocalDate nearest) {
        return Standing.kept(issueId, projectId, revision, Optional.of(JointScore.ofTenths(tenths)), provisional,
                Optional.of(Median.ofHalves(halves)), consensus, Optional.empty(), OrderKey.parse(orderKey), disagreement, assessed, departments,
                Optional.of(Deadline.ofDueDate(nearest)), Optional.empty());
    }
}
