package org.jointpriority.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

import org.jointpriority.domain.Change;
import org.jointpriority.domain.JointPriority;
import org.jointpriority.domain.Registry;
import org.jointpriority.domain.agreement.Flex;
import org.jointpriority.domain.agreement.FlexReason;
import org.jointpriority.domain.agreement.KindOfWork;
import org.jointpriority.domain.agreement.MustDo;
import org.jointpriority.domain.agreement.MustDoReason;
import org.jointpriority.domain.agreement.Need;
import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.assessment.Criterion;
import org.jointpriority.domain.assessment.Disclosure;
import org.jointpriority.domain.assessment.Rating;
import org.jointpriority.domain.consensus.Endorsement;
import org.jointpriority.domain.consensus.Word;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.network.Downstream;
import org.jointpriority.domain.network.Reached;
import org.jointpriority.domain.order.IssueKey;
import org.jointpriority.domain.order.OrderRule;
import org.jointpriority.domain.order.Standing;
import org.jointpriority.domain.order.Tier;
import org.jointpriority.domain.order.WhyThisPlace;
import org.jointpriority.domain.planning.Commitment;
import org.jointpriority.domain.planning.CommitmentState;
import org.jointpriority.domain.planning.FiscalYear;
import org.jointpriority.domain.purchasing.Money;
import org.jointpriority.domain.purchasing.Offer;
import org.jointpriority.storage.Basis;
import org.jointpriority.storage.Ground;
import org.jointpriority.storage.Placement;

/** A joint priority of a hospital's, put together step by step, and what people see of it. */
public final class SamplePartnership {
    public static final int IT = 1;
    public static final int RADIOLOGY = 2;
    public static final int PURCHASING = 3;
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final Instant MOMENT = Instant.parse("2026-02-27T14:05:00Z");

    private static final long PROJECT = 10000;

    private Departments departments = Departments.of(Arrays.asList(
            Department.of(IT, "IT").withColour("#0c66e4").withPosition(1).withGroup("hospital-it"),
            Department.of(RADIOLOGY, "Radiology").withColour("#6e5dc6").withPosition(2).withGroup("hospital-radiology"),
            Department.of(PURCHASING, "Purchasing").withColour("#ae4787").withPosition(3).withGroup("hospital-purchasing")));
    private Criteria criteria = shippedCriteria();
    private JointPriority priority = JointPriority.fresh(10100);
    private String key = "RAD-12";
    private String summary = "Move the PACS archive to the vendor-neutral archive";
    private boolean isOpen = true;
    private Optional<LocalDate> due = Optional.empty();
    private int member;
    private boolean blind;
    private Registry registry = Registry.empty();

    public static Criteria shippedCriteria() {
        return Criteria.of(Arrays.asList(
                criterion(1, "Patient care", 35, "Safety, quality and outcome for patients.",
                        "No effect on patients", "Better for some patients", "Averts harm to patients").withPatientCare(true),
                criterion(2, "Access and backlog", 15, "How soon patients get their examination.",
                        "Waiting times stay", "Shorter waits for one modality", "Clears a backlog"),
                criterion(3, "Operations and continuity", 15, "Reliability, downtime, support.",
                        "Runs as it does", "Fewer disturbances", "Prevents a standstill"),
                criterion(4, "Security and compliance", 15, "Protection of data and devices, the law.",
                        "No risk", "Closes a known gap", "Demanded by law or under attack"),
                criterion(5, "Cost and contract timing", 10, "Money, contract terms, the vendor\u2019s calendar.",
                        "Costs more", "Pays for itself", "A price or term is lost otherwise"),
                criterion(6, "Standardisation and reuse across the network", 10, "One way of doing it at every site.",
                        "One more special case", "Serves two sites", "A standard for the network")));
    }

    private static Criterion criterion(int id, String name, int weight, String help, String low, String middle, String high) {
        return Criterion.of(id, name, weight).withHelp(help).withMeanings(low, middle, high).withPosition(id);
    }

    public SamplePartnership issue(String newKey, String newSummary) {
        this.key = newKey;
        this.summary = newSummary;
        return this;
    }

    public SamplePartnership departments(Departments other) {
        this.departments = other;
        return this;
    }

    public SamplePartnership resolved() {
        this.isOpen = false;
        return this;
    }

    public SamplePartnership due(LocalDate day) {
        this.due = Optional.of(day);
        return this;
    }

    /** Who looks is a member of this department. */
    public SamplePartnership seenBy(int departmentId) {
        this.member = departmentId;
        return this;
    }

    /** All had assessed it before this department, which has not rated anything, joined them. */
    public SamplePartnership joinedLater(int departmentId) {
        priority = priority.published();
        return rated(departmentId, 0, 0, 0, 0, 0, 0);
    }

    /** Without this, everything shows at once. */
    public SamplePartnership assessedBlindly() {
        this.blind = true;
        return this;
    }

    public SamplePartnership rated(int departmentId, int... values) {
        Map<Integer, Optional<Rating>> ratings = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            ratings.put(i + 1, values[i] == 0 ? Optional.empty() : Optional.of(Rating.of(values[i])));
        }
        priority = priority.rate(departmentId, ratings, criteria).after();
        return this;
    }

    public SamplePartnership committed(int departmentId, String text, int effort, LocalDate day, CommitmentState state) {
        priority = priority.commit(Commitment.of(departmentId, text, effort, Optional.ofNullable(day), state)).after();
        return this;
    }

    public SamplePartnership endorsed(int departmentId, Word word, String text, LocalDate reviewOn) {
        priority = priority.endorse(Endorsement.of(departmentId, word, text, Optional.ofNullable(reviewOn), priority.revision(),
                "JIRAUSER" + departmentId, MOMENT)).after();
        return this;
    }

    public SamplePartnership owned(int departmentId) {
        Map<Integer, String> owners = new TreeMap<>(priority.owners());
        owners.put(departmentId, "JIRAUSER" + departmentId);
        priority = priority.own(owners).after();
        return this;
    }

    public SamplePartnership registry(Registry other) {
        this.registry = other;
        return this;
    }

    public SamplePartnership affecting(Integer... systemIds) {
        priority = priority.affect(Set.of(systemIds)).after();
        return this;
    }

    public SamplePartnership offered(int vendorId, String amount, String currency, LocalDate validUntil, String note) {
        priority = priority.record(PURCHASING, Offer.of(0, vendorId, Money.of(amount, currency), validUntil, note,
                "JIRAUSER" + PURCHASING, MOMENT)).after();
        return this;
    }

    /** @param raisedBy 0 for nobody in particular */
    public SamplePartnership needed(int raisedBy, KindOfWork kind) {
        priority = priority.with(Need.of(raisedBy == 0 ? OptionalInt.empty() : OptionalInt.of(raisedBy), Optional.ofNullable(kind)));
        return this;
    }

    public SamplePartnership asked(int departmentId) {
        priority = priority.ask(IT, departmentId).after();
        return this;
    }

    /** Requested by Radiology and endorsed by nobody yet. */
    public SamplePartnership flexed(FlexReason reason, String text, LocalDate respondBy, LocalDate end) {
        priority = priority.request(Flex.of(RADIOLOGY, reason, text, respondBy, end, "JIRAUSER" + RADIOLOGY, MOMENT), TODAY).after();
        return this;
    }

    /** All endorse it as it stands, which brings a flex into force. */
    public SamplePartnership endorsedByAll() {
        for (int id = IT; id <= PURCHASING; id++) {
            endorsed(id, Word.AGREE, "", null);
        }
        priority = priority.settle(departments, TODAY).after();
        return this;
    }

    public SamplePartnership flexWithdrawn() {
        priority = priority.withdrawFlex(RADIOLOGY, TODAY).after();
        return this;
    }

    public SamplePartnership mustDo(MustDoReason reason, LocalDate date, String evidence) {
        priority = priority.require(MustDo.of(IT, reason, date, evidence, "JIRAUSER" + IT, MOMENT)).after();
        return this;
    }

    public PartnershipView view() {
        List<DepartmentPart> parts = new ArrayList<>();
        Departments takingPart = priority.surroundings().takingPart(departments, registry);
        for (Department department : takingPart) {
            Optional<Endorsement> endorsement = Optional.ofNullable(priority.endorsements().get(department.id()));
            parts.add(new DepartmentPart(department,
                    Optional.ofNullable(priority.owners().get(department.id())).map(owner -> person(department.id())),
                    department.id() == member, disclosure().showsRatingsOf(department.id()), priority.assessments().of(department.id()), criteria,
                    priority.assessments().own(department.id(), criteria),
                    Optional.ofNullable(priority.commitments().get(department.id())), endorsement,
                    endorsement.map(given -> person(department.id())),
                    endorsement.map(given -> given.isStale(priority.revision())).orElse(false), way(department), asked(department)));
        }
        Map<String, Person> lifters = new HashMap<>();
        for (int id = IT; id <= PURCHASING; id++) {
            lifters.put(person(id).key(), person(id));
        }
        return new PartnershipView(issue(), priority, ground(), criteria, takingPart, disclosure(), parts, departments.byId(RADIOLOGY), lifters);
    }

    /** These changes of it, with this many before them. */
    public HistoryPage history(int start, List<RecordedChange> changes) {
        PartnershipView view = view();
        return new HistoryPage(view.issue(), start + changes.size(), start, changes, view.criteria(), view.registry());
    }

    public RankedJointPriority ranked(int place, int lens, OptionalInt ownPlace) {
        return ranked(place, place, lens, ownPlace, List.of());
    }

    public RankedJointPriority ranked(int place, int ordinaryPlace, int lens, OptionalInt ownPlace, List<JointIssue> displaced) {
        boolean hidden = lens != 0 && !disclosure().showsRatingsOf(lens);
        return new RankedJointPriority(place, ordinaryPlace, issue(), placement().standing(), priority.awaited(criteria, departments, TODAY),
                departments.byId(priority.need().raisedBy().orElse(RADIOLOGY)),
                lens == 0 || hidden ? Optional.empty() : priority.assessments().own(lens, criteria), ownPlace, hidden, displaced);
    }

    /** The first of a list, from this ordinary place, with what it displaced. */
    public ExplainedPlace lifted(int ordinaryPlace, int total, List<JointIssue> displaced) {
        return new ExplainedPlace(issue(), priority.revision(), OrderRule.PATIENT_CARE_FIRST,
                Optional.of(ranked(1, ordinaryPlace, 0, OptionalInt.empty(), displaced)), total, Optional.empty(), departments, disclosure(), why(Optional.empty()));
    }

    /** Its place behind another one, or as the first of the list; empty if it is in none. */
    public ExplainedPlace explained(OptionalInt place, int total, Optional<SamplePartnership> above) {
        return new ExplainedPlace(issue(), priority.revision(), OrderRule.PATIENT_CARE_FIRST,
                place.isPresent() ? Optional.of(ranked(place.getAsInt(), 0, OptionalInt.empty())) : Optional.empty(), total,
                above.map(other -> other.ranked(place.getAsInt() - 1, 0, OptionalInt.empty())), departments, disclosure(),
                why(above));
    }

    private WhyThisPlace why(Optional<SamplePartnership> above) {
        Standing standing = placement().standing();
        boolean liftedOnceRated = priority.liftOnceRated(registry.calendar().fiscalYear(), TODAY).isPresent();
        return WhyThisPlace.of(priority.assessments(), criteria, departments, OrderRule.PATIENT_CARE_FIRST, standing.tier(),
                Tier.of(liftedOnceRated, standing.isPublished()), standing.nearest(), IssueKey.parse(key),
                above.map(other -> other.placement().standing().orderKey()));
    }

    /** As it stands on an agenda. */
    public Agenda.Item item(int place) {
        return new Agenda.Item(place, issue(), placement());
    }

    /** As a disputed one, with what the departments have said of this revision. */
    public Agenda.Dispute dispute(int place) {
        List<Agenda.Voice> voices = new ArrayList<>();
        for (Department department : departments) {
            Optional<Endorsement> word = Optional.ofNullable(priority.endorsements().get(department.id())).filter(given -> given.word() != Word.AGREE);
            voices.add(new Agenda.Voice(department, priority.assessments().of(department.id()), word, word.map(given -> person(department.id()))));
        }
        return new Agenda.Dispute(item(place), priority.breakdown(criteria, departments), voices);
    }

    /** Its flex and that it is a must-do, as they stand on an agenda. */
    public List<Agenda.Lifted> lifts(int place) {
        List<Agenda.Lifted> lifts = new ArrayList<>();
        priority.lifting().flex(TODAY).ifPresent(flex -> lifts.add(new Agenda.Lifted(item(place), departments.byId(flex.departmentId()),
                Optional.of(flex), Optional.empty(), person(RADIOLOGY))));
        priority.lifting().mustDo().ifPresent(mustDo -> lifts.add(new Agenda.Lifted(item(place), departments.byId(mustDo.departmentId()),
                Optional.empty(), Optional.of(mustDo), person(IT))));
        return lifts;
    }

    public static RankingPage page(int total, List<RankedJointPriority> priorities) {
        return new RankingPage(total, (int) priorities.stream().filter(ranked -> ranked.standing().lift().isPresent()).count(), 0, 20,
                OrderRule.PATIENT_CARE_FIRST, priorities);
    }

    /** Read while nothing was being worked out again. */
    public static <T> Reading<T> settled(T value) {
        return new Reading<>(value, Optional.empty());
    }

    private Ground ground() {
        return Ground.of(Basis.of(1, 1, 1, departments, Optional.of(criteria), OrderRule.PATIENT_CARE_FIRST, blind), registry, TODAY);
    }

    private List<Reached> way(Department department) {
        Downstream downstream = registry.network().downstream(priority.surroundings().affected());
        return downstream.nearestOf(department.id()).map(nearest -> downstream.path(nearest.system().id())).orElse(List.of());
    }

    private Optional<RecordedChange> asked(Department department) {
        return !priority.surroundings().asked().contains(department.id()) ? Optional.empty()
                : Optional.of(RecordedChange.of(Change.of(Change.What.ASKED, IT, department.id(), "", ""), 1, person(IT), MOMENT));
    }

    private Placement placement() {
        Departments takingPart = priority.surroundings().takingPart(departments, registry);
        return ground().place(priority, takingPart, priority.deadlines(due, takingPart), IssueKey.parse(key), PROJECT);
    }

    private Disclosure disclosure() {
        return placement().disclosure(blind, Set.of(member));
    }

    public JointIssue issue() {
        return JointIssue.of(priority.issueId(), IssueKey.parse(key), PROJECT, summary, "In progress", isOpen, due, priority.owners(),
                priority.surroundings().affected());
    }

    private static Person person(int departmentId) {
        String[] names = {"Anna Weiss", "Dr. Wei Chen", "Eli Novak"};
        return Person.of("JIRAUSER" + departmentId, names[(departmentId - 1) % names.length]);
    }
}
