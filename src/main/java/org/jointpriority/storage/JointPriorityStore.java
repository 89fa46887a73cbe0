package org.jointpriority.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.activeobjects.external.ActiveObjects;
import net.java.ao.DBParam;
import net.java.ao.Entity;
import net.java.ao.Query;
import org.jointpriority.domain.Change;
import org.jointpriority.domain.JointPriority;
import org.jointpriority.domain.Outcome;
import org.jointpriority.domain.Schedule;
import org.jointpriority.domain.Surroundings;
import org.jointpriority.domain.agreement.KindOfWork;
import org.jointpriority.domain.agreement.Lift;
import org.jointpriority.domain.agreement.Lifting;
import org.jointpriority.domain.agreement.Need;
import org.jointpriority.domain.assessment.Assessment;
import org.jointpriority.domain.assessment.Assessments;
import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.assessment.JointScore;
import org.jointpriority.domain.assessment.Median;
import org.jointpriority.domain.assessment.Rating;
import org.jointpriority.domain.consensus.Consensus;
import org.jointpriority.domain.consensus.Endorsement;
import org.jointpriority.domain.consensus.Word;
import org.jointpriority.domain.order.OrderKey;
import org.jointpriority.domain.order.Recomputation;
import org.jointpriority.domain.order.Standing;
import org.jointpriority.domain.planning.Commitment;
import org.jointpriority.domain.planning.CommitmentState;
import org.jointpriority.domain.planning.Deadline;
import org.jointpriority.domain.planning.Effort;
import org.jointpriority.domain.purchasing.Offer;
import org.jointpriority.storage.rows.CommitmentRow;
import org.jointpriority.storage.rows.EndorsementRow;
import org.jointpriority.storage.rows.HistoryRow;
import org.jointpriority.storage.rows.NoticeCopyRow;
import org.jointpriority.storage.rows.NoticeRow;
import org.jointpriority.storage.rows.OwnerRow;
import org.jointpriority.storage.rows.RatingRow;
import org.jointpriority.storage.rows.StandingRow;

/** Joint priorities, where they stand, and what was done to them. */
@Named
public final class JointPriorityStore {
    private static final List<Class<? extends Entity>> TABLES = Collections.unmodifiableList(Arrays.asList(
            StandingRow.class, RatingRow.class, CommitmentRow.class, EndorsementRow.class, OwnerRow.class, HistoryRow.class,
            NoticeRow.class, NoticeCopyRow.class));

    // Without the text of the parts, which some databases fetch row by row.
    private static final String PLACE = "ISSUE_ID,ORDER_KEY,HOLDS_UNTIL";
    private static final String PLACE_IN_LENS = PLACE + ",PUBLISHED,PARTS";
    private static final String PLACEMENT = PLACE_IN_LENS
            + ",PROJECT_ID,REVISION,SCORE,PROVISIONAL,PATIENT_CARE,CONSENSUS,LIFTED,DISAGREEMENT,ASSESSED,DEPARTMENTS,NEAREST,RAISED_BY,KIND_OF_WORK,AWAITED_SINCE";
    private static final String ENDORSEMENT = "ISSUE_ID,DEPARTMENT_ID,WORD,REASON,REVIEW_DAY,REVISION,USER_KEY,MOMENT";
    private static final String RATING = "ISSUE_ID,DEPARTMENT_ID,CRITERION_ID,RATING";

    private final ActiveObjects activeObjects;
    private final Transactions transactions;
    private final Rows rows;
    private final SurroundingsRows surroundings;
    private final LiftingRows liftings;

    @Inject
    public JointPriorityStore(ActiveObjects activeObjects, Transactions transactions) {
        this.activeObjects = activeObjects;
        this.transactions = transactions;
        this.rows = new Rows(activeObjects);
        this.surroundings = new SurroundingsRows(activeObjects);
        this.liftings = new LiftingRows(activeObjects);
    }

    /** As it is now, for looking at. */
    public Kept load(long issueId) {
        return load(Collections.singleton(issueId)).stream().findFirst().orElseGet(() -> Kept.nothing(issueId));
    }

    /**
     * As it is now, for changing it in this thread's transaction: until that ends, whoever else wants to change it waits
     * here. What is locked for the first time must then be saved or placed.
     */
    public Kept lock(long issueId) {
        return lock(Collections.singleton(issueId)).stream().findFirst().orElseGet(() -> {
            StandingRow row = rows.claim(StandingRow.class, new DBParam("ISSUE_ID", issueId), new DBParam("PROJECT_ID", 0L),
                    new DBParam("REVISION", 0), new DBParam("WRITES", 0), new DBParam("TOUCHED", 0), new DBParam("BASIS", 0));
            return new Kept(JointPriority.fresh(issueId), 0, 0, Optional.empty(), Optional.of(row));
        });
    }

    /** In the same way, several at once: those about which anything is kept. */
    public List<Kept> lock(Collection<Long> issueIds) {
        List<StandingRow> found = rows.allIn(StandingRow.class, "ISSUE_ID", issueIds);
        // All in one order, so that no two can wait for each other.
        found.sort(Comparator.comparing(StandingRow::getIssueId));
        for (StandingRow row : found) {
            row.setTouched(row.getTouched() + 1);
            row.save();
        }
        // Only what is read after the rows were written is sure to be the latest.
        return load(found.stream().map(StandingRow::getIssueId).collect(Collectors.toList()));
    }

    /** Writes what was done since {@link #lock}, with its history and where it leads to. */
    public Kept save(Kept before, Outcome outcome, Placement placement, Ground ground, String userKey, Instant at) {
        JointPriority after = outcome.after();
        long issueId = after.issueId();
        int writes = before.writes() + 1;
        int place = 0;
        for (Change change : outcome.changes()) {
            // First of all: these keys keep two writes from ever following the same one.
            rows.claim(HistoryRow.class,
                    new DBParam("NATURAL_KEY", key(issueId, writes, place++)),
                    new DBParam("ISSUE_ID", issueId),
                    new DBParam("REVISION", after.revision()),
                    new DBParam("WHAT", change.what().name()),
                    new DBParam("DEPARTMENT_ID", change.departmentId()),
                    new DBParam("SUBJECT_ID", change.subjectId()),
                    new DBParam("FROM_TEXT", change.from()),
                    new DBParam("TO_TEXT", change.to()),
                    new DBParam("USER_KEY", userKey),
                    new DBParam("MOMENT", at.toEpochMilli()));
        }
        writeRatings(after, outcome.changes().stream().filter(change -> change.what() == Change.What.RATING).collect(Collectors.toList()));
        outcome.changes().forEach(change -> write(after, change));
        return place(before, after, writes, placement, ground);
    }

    /** Writes where it stands when, since {@link #lock}, something else than its own words has changed. */
    public Kept place(Kept before, Placement placement, Ground ground) {
        return place(before, before.priority(), before.writes(), placement, ground);
    }

    private static Kept place(Kept before, JointPriority priority, int writes, Placement placement, Ground ground) {
        int basisVersion = ground.basis().standingsVersion();
        StandingRow row = before.row().orElseThrow(() -> new IllegalStateException(priority + " was not locked"));
        write(row, placement, writes, basisVersion);
        return new Kept(placement.isPublished() ? priority.published() : priority, writes, basisVersion, Optional.of(placement), before.row());
    }

    /** Where the joint priorities with these issue ids stand, as far as anything is kept; one statement for each thousand. */
    public Map<Long, Placement> placementsOf(Collection<Long> issueIds) {
        Map<Long, Placement> placements = new HashMap<>();
        rows.readIn(StandingRow.class, PLACEMENT, "ISSUE_ID", issueIds, row -> placements.put(row.getIssueId(), placement(row)));
        return placements;
    }

    /** Where all joint priorities of the projects stand, as far as anything is kept; costs one statement. */
    public Map<Long, Placement> placementsIn(Collection<Long> projectIds) {
        Map<Long, Placement> placements = new HashMap<>();
        rows.readIn(StandingRow.class, PLACEMENT, "PROJECT_ID", projectIds, row -> placements.put(row.getIssueId(), placement(row)));
        return placements;
    }

    /** The departments' ratings on these criteria, by issue id, without those that have none; costs one statement. */
    public Map<Long, Assessments> assessmentsOf(Collection<Long> issueIds, Criteria criteria) {
        if (issueIds.isEmpty()) {
            return Collections.emptyMap();
        }
        String active = StreamSupport.stream(criteria.spliterator(), false).map(criterion -> Integer.toString(criterion.id()))
                .collect(Collectors.joining(", "));
        Map<Long, Map<Integer, SortedMap<Integer, Rating>>> ratings = new HashMap<>();
        rows.readSome(RatingRow.class, RATING, "CRITERION_ID IN (" + active + ")", "ISSUE_ID", issueIds, row -> collect(row, ratings));
        Map<Long, Assessments> assessments = new HashMap<>();
        ratings.forEach((issueId, byDepartment) -> assessments.put(issueId, assessments(byDepartment)));
        return assessments;
    }

    private static void collect(RatingRow row, Map<Long, Map<Integer, SortedMap<Integer, Rating>>> ratings) {
        ratings.computeIfAbsent(row.getIssueId(), id -> new TreeMap<>())
                .computeIfAbsent(row.getDepartmentId(), id -> new TreeMap<>())
                .put(row.getCriterionId(), Rating.of(row.getRating()));
    }

    private static Assessments assessments(Map<Integer, SortedMap<Integer, Rating>> byDepartment) {
        return Assessments.of(byDepartment.entrySet().stream()
                .map(entry -> Assessment.of(entry.getKey(), entry.getValue())).collect(Collectors.toList()));
    }

    /**
     * The places of the joint priorities with these issue ids, as far as anything is kept; one statement for each thousand.
     *
     * @param lens the department whose own scores are asked for
     */
    public Map<Long, Place> placesOf(Collection<Long> issueIds, OptionalInt lens) {
        return places("ISSUE_ID", issueIds, lens);
    }

    /** The places of all joint priorities of the projects, in the same way. */
    public Map<Long, Place> placesIn(Collection<Long> projectIds, OptionalInt lens) {
        return places("PROJECT_ID", projectIds, lens);
    }

    private Map<Long, Place> places(String column, Collection<Long> values, OptionalInt lens) {
        Map<Long, Place> places = new HashMap<>();
        rows.readIn(StandingRow.class, lens.isPresent() ? PLACE_IN_LENS : PLACE, column, values,
                row -> places.put(row.getIssueId(), new Place(OrderKey.parse(row.getOrderKey()), Rows.day(row.getHoldsUntil()),
                        lens.isPresent() && row.isPublished(), lens.isPresent() ? Rows.orEmpty(row.getParts()) : "")));
        return places;
    }

    /** The latest changes that led beyond the revision, the oldest first. */
    public List<HistoryEntry> changesSince(long issueId, int revision, int limit) {
        List<HistoryEntry> entries = Arrays.stream(activeObjects.find(HistoryRow.class, Query.select()
                        .where("ISSUE_ID = ? AND REVISION > ?", issueId, revision).order("ID DESC").limit(limit)))
                .map(JointPriorityStore::entry).collect(Collectors.toList());
        Collections.reverse(entries);
        return entries;
    }

    /** Every change of one kind, the oldest first; costs one statement. */
    public List<HistoryEntry> changesOf(long issueId, Change.What what) {
        return Arrays.stream(activeObjects.find(HistoryRow.class, Query.select()
                        .where("ISSUE_ID = ? AND WHAT = ?", issueId, what.name()).order("ID")))
                .map(JointPriorityStore::entry).collect(Collectors.toList());
    }

    /** How many changes of it are on record. */
    public int countChanges(long issueId) {
        return activeObjects.count(HistoryRow.class, Query.select().where("ISSUE_ID = ?", issueId));
    }

    /** The oldest first. */
    public List<HistoryEntry> changes(long issueId, int start, int limit) {
        return Arrays.stream(activeObjects.find(HistoryRow.class, Query.select().where("ISSUE_ID = ?", issueId)
                .order("ID").offset(start).limit(limit))).map(JointPriorityStore::entry).collect(Collectors.toList());
    }

    /** The next issue ids, in ascending order after {@code afterIssueId}, that were placed on another basis than this. */
    public List<Long> placedOtherwise(Basis basis, long afterIssueId, int limit) {
        return issueIds(Query.select().where("BASIS <> ? AND ISSUE_ID > ?", basis.standingsVersion(), afterIssueId)
                .order("ISSUE_ID").limit(limit));
    }

    /** How many of these projects' joint priorities stand on this basis already; costs one statement. */
    public Recomputation placedOn(Basis basis, Set<Long> projectIds) {
        int[] counts = new int[2];
        activeObjects.stream(StandingRow.class, Query.select("ID,PROJECT_ID,BASIS"), row -> {
            if (projectIds.contains(row.getProjectId())) {
                counts[row.getBasis() == basis.standingsVersion() ? 0 : 1]++;
            }
        });
        return new Recomputation(counts[0], counts[0] + counts[1]);
    }

    /** All issues of which anything is kept, and of each whether it stands on this basis and still on that day; costs one statement. */
    public Map<Long, Boolean> upToDate(Basis basis, LocalDate day) {
        Map<Long, Boolean> upToDate = new HashMap<>();
        activeObjects.stream(StandingRow.class, Query.select("ID,ISSUE_ID,BASIS,HOLDS_UNTIL"), row -> upToDate.put(row.getIssueId(),
                row.getBasis() == basis.standingsVersion() && !Rows.day(row.getHoldsUntil()).filter(day::isAfter).isPresent()));
        return upToDate;
    }

    /** The issue ids of the projects that stood where they do only until before this day; costs one statement. */
    public List<Long> placedUntilBefore(LocalDate day, Set<Long> projectIds) {
        List<Long> issueIds = new ArrayList<>();
        activeObjects.stream(StandingRow.class, Query.select("ID,ISSUE_ID,PROJECT_ID").where("HOLDS_UNTIL < ?", day.toString()), row -> {
            if (projectIds.contains(row.getProjectId())) {
                issueIds.add(row.getIssueId());
            }
        });
        return issueIds;
    }

    /**
     * What of these joint priorities is bound to days, as far as anything is kept and not done; in as many statements for
     * many as for a few.
     */
    public Map<Long, Schedule> schedulesOf(Collection<Long> issueIds) {
        if (issueIds.isEmpty()) {
            return Collections.emptyMap();
        }
        Map<Long, List<Effort>> efforts = new HashMap<>();
        rows.readSome(CommitmentRow.class, "ISSUE_ID,DEPARTMENT_ID,EFFORT,DUE_DAY", "STATE <> '" + CommitmentState.DONE + "'", "ISSUE_ID", issueIds, row ->
                efforts.computeIfAbsent(row.getIssueId(), id -> new ArrayList<>())
                        .add(Effort.of(row.getDepartmentId(), row.getEffort(), Rows.day(row.getDueDay()))));
        Map<Long, Map<Integer, LocalDate>> reviews = new HashMap<>();
        rows.readSome(EndorsementRow.class, "ISSUE_ID,DEPARTMENT_ID,REVIEW_DAY", "REVIEW_DAY IS NOT NULL", "ISSUE_ID", issueIds, row ->
                reviews.computeIfAbsent(row.getIssueId(), id -> new TreeMap<>()).put(row.getDepartmentId(), LocalDate.parse(row.getReviewDay())));
        Map<Long, Surroundings> around = surroundingsOf(issueIds);
        Map<Long, Deadline> flexes = liftings.unanswered(issueIds);
        Map<Long, Schedule> schedules = new HashMap<>();
        for (long issueId : issueIds) {
            schedules.put(issueId, Schedule.of(efforts.getOrDefault(issueId, Collections.emptyList()),
                    reviews.getOrDefault(issueId, Collections.emptyMap()), Optional.ofNullable(flexes.get(issueId)), around.getOrDefault(issueId, Surroundings.none())));
        }
        return schedules;
    }

    /**
     * The endorsements that are no plain yes, by issue id, without those that have none; costs one statement. Departments that have left are
     * among them.
     */
    public Map<Long, List<Endorsement>> reservationsOf(Collection<Long> issueIds) {
        if (issueIds.isEmpty()) {
            return Collections.emptyMap();
        }
        Map<Long, List<Endorsement>> reservations = new HashMap<>();
        rows.readSome(EndorsementRow.class, ENDORSEMENT, "WORD <> '" + Word.AGREE + "'", "ISSUE_ID", issueIds, row ->
                reservations.computeIfAbsent(row.getIssueId(), id -> new ArrayList<>()).add(endorsement(row)));
        return reservations;
    }

    /** By issue id, of those of these that have any, and of others if these are more than a thousand; costs three statements. */
    public Map<Long, Surroundings> surroundingsOf(Collection<Long> issueIds) {
        return issueIds.size() > Rows.LONGEST_LIST ? surroundings.all() : surroundings.of(issueIds);
    }

    /** By issue id, of all joint priorities that have any; costs three statements. */
    public Map<Long, Surroundings> surroundings() {
        return surroundings.all();
    }

    /** The points committed to each of these, done or not, by the departments' ids; without those to which there are none. Costs one statement. */
    public Map<Long, Map<Integer, Integer>> effortsOf(Collection<Long> issueIds) {
        if (issueIds.isEmpty()) {
            return Collections.emptyMap();
        }
        Map<Long, Map<Integer, Integer>> efforts = new HashMap<>();
        rows.readSome(CommitmentRow.class, "ISSUE_ID,DEPARTMENT_ID,EFFORT", "EFFORT > 0", "ISSUE_ID", issueIds, row ->
                efforts.computeIfAbsent(row.getIssueId(), id -> new TreeMap<>()).put(row.getDepartmentId(), row.getEffort()));
        return efforts;
    }

    /** The flexes that nobody has withdrawn, and the must-dos, by issue id, without those that have neither; costs two statements. */
    public Map<Long, Lifting> liftingsOf(Collection<Long> issueIds) {
        return issueIds.isEmpty() ? Collections.emptyMap() : liftings.some(issueIds);
    }

    /** The ids of the issues that have or had a flex, or are must-dos; costs two statements. */
    public Set<Long> withLifting() {
        return liftings.issueIds();
    }

    /** The ids of the issues that affect one of the systems; costs one statement. */
    public Set<Long> affecting(Collection<Integer> systemIds) {
        return surroundings.affecting(systemIds);
    }

    /** The ids of the issues that have an offer of the vendor; costs one statement. */
    public Set<Long> withOffersOf(int vendorId) {
        return surroundings.withOffersOf(vendorId);
    }

    /** The ids of the systems that the issues affect, by issue id, without those that affect none; one statement for each thousand. */
    public Map<Long, Set<Integer>> affectedBy(Collection<Long> issueIds) {
        return surroundings.affectedBy(issueIds);
    }

    /** The next issue ids of the project, in ascending order after {@code afterIssueId}. */
    public List<Long> inProject(long projectId, long afterIssueId, int limit) {
        return issueIds(Query.select().where("PROJECT_ID = ? AND ISSUE_ID > ?", projectId, afterIssueId)
                .order("ISSUE_ID").limit(limit));
    }

    /** Deletes everything about the issues, their history included. */
    public void forget(Collection<Long> issueIds) {
        transactions.run(() -> {
            TABLES.forEach(table -> rows.deleteIn(table, "ISSUE_ID", issueIds));
            SurroundingsRows.TABLES.forEach(table -> rows.deleteIn(table, "ISSUE_ID", issueIds));
            LiftingRows.TABLES.forEach(table -> rows.deleteIn(table, "ISSUE_ID", issueIds));
            return null;
        });
    }

    private List<Long> issueIds(Query query) {
        return Arrays.stream(activeObjects.find(StandingRow.class, query)).map(StandingRow::getIssueId).collect(Collectors.toList());
    }

    /** Those about which anything is kept, in one statement a table for each thousand. */
    public List<Kept> load(Collection<Long> issueIds) {
        List<StandingRow> standings = rows.allIn(StandingRow.class, "ISSUE_ID", issueIds);
        List<Long> found = standings.stream().map(StandingRow::getIssueId).collect(Collectors.toList());
        Map<Long, Map<Integer, SortedMap<Integer, Rating>>> ratings = new HashMap<>();
        rows.readIn(RatingRow.class, RATING, "ISSUE_ID", found, row -> collect(row, ratings));
        Map<Long, List<Commitment>> commitments = new HashMap<>();
        rows.readIn(CommitmentRow.class, "ISSUE_ID,DEPARTMENT_ID,PROMISE,EFFORT,DUE_DAY,STATE", "ISSUE_ID", found, row ->
                commitments.computeIfAbsent(row.getIssueId(), id -> new ArrayList<>()).add(commitment(row)));
        Map<Long, List<Endorsement>> endorsements = new HashMap<>();
        rows.readIn(EndorsementRow.class, ENDORSEMENT, "ISSUE_ID", found,
                row -> endorsements.computeIfAbsent(row.getIssueId(), id -> new ArrayList<>()).add(endorsement(row)));
        Map<Long, Map<Integer, String>> owners = new HashMap<>();
        rows.readIn(OwnerRow.class, "ISSUE_ID,DEPARTMENT_ID,USER_KEY", "ISSUE_ID", found, row ->
                owners.computeIfAbsent(row.getIssueId(), id -> new TreeMap<>()).put(row.getDepartmentId(), row.getUserKey()));
        Map<Long, Surroundings> around = surroundings.of(found);
        Map<Long, Lifting> lifting = liftings.of(found);
        List<Kept> kept = new ArrayList<>();
        for (StandingRow row : standings) {
            long issueId = row.getIssueId();
            JointPriority priority = JointPriority.of(issueId, row.getRevision(), assessments(ratings.getOrDefault(issueId, Collections.emptyMap())),
                    commitments.getOrDefault(issueId, Collections.emptyList()),
                    endorsements.getOrDefault(issueId, Collections.emptyList()),
                    owners.getOrDefault(issueId, Collections.emptyMap()), around.getOrDefault(issueId, Surroundings.none()))
                    .with(need(row)).with(lifting.getOrDefault(issueId, Lifting.none()));
            kept.add(new Kept(row.isPublished() ? priority.published() : priority, row.getWrites(), row.getBasis(), Optional.of(placement(row)), Optional.of(row)));
        }
        return kept;
    }

    private void writeRatings(JointPriority after, List<Change> changes) {
        long issueId = after.issueId();
        Map<String, RatingRow> present = rows.allIn(RatingRow.class, "NATURAL_KEY", changes.stream()
                        .map(change -> key(issueId, change.departmentId(), change.subjectId())).collect(Collectors.toList()))
                .stream().collect(Collectors.toMap(RatingRow::getNaturalKey, row -> row));
        for (Change change : changes) {
            String key = key(issueId, change.departmentId(), change.subjectId());
            RatingRow row = present.get(key);
            Optional<Rating> rating = after.assessments().of(change.departmentId()).ratingOf(change.subjectId());
            if (!rating.isPresent()) {
                activeObjects.deleteWithSQL(RatingRow.class, "NATURAL_KEY = ?", key);
            } else if (row == null) {
                rows.claim(RatingRow.class, new DBParam("NATURAL_KEY", key), new DBParam("ISSUE_ID", issueId),
                        new DBParam("DEPARTMENT_ID", change.departmentId()), new DBParam("CRITERION_ID", change.subjectId()),
                        new DBParam("RATING", rating.get().value()));
            } else {
                row.setRating(rating.get().value());
                row.save();
            }
        }
    }

    private void write(JointPriority after, Change change) {
        int departmentId = change.departmentId();
        switch (change.what()) {
            case RATING:
                // Written all at once.
                break;
            case COMMITMENT:
            case COMMITMENT_STATE:
                write(after.issueId(), departmentId, Optional.ofNullable(after.commitments().get(departmentId)));
                break;
            case ENDORSEMENT:
                writeWord(after.issueId(), departmentId, Optional.ofNullable(after.endorsements().get(departmentId)));
                break;
            case OWNER:
                writeOwner(after.issueId(), departmentId, Optional.ofNullable(after.owners().get(departmentId)));
                break;
            case AFFECTED_SYSTEM:
                surroundings.writeAffected(after.issueId(), change.subjectId(),
                        after.surroundings().affected().contains(change.subjectId()));
                break;
            case OFFER:
                writeOffer(after.issueId(), change.subjectId(), Optional.ofNullable(after.surroundings().offers().get(change.subjectId())));
                break;
            case ASKED:
                surroundings.writeAsked(after.issueId(), change.subjectId(), after.surroundings().asked().contains(change.subjectId()));
                break;
            case FLEX:
                after.lifting().flexes().stream().filter(flex -> flex.revision() == change.subjectId())
                        .forEach(flex -> liftings.write(after.issueId(), flex));
                break;
            case MUST_DO:
                liftings.write(after.issueId(), after.lifting().mustDo());
                break;
            case DEPARTMENT:
            case RAISED_BY:
            case KIND_OF_WORK:
                // Who takes part and whose need it is are written with the standing.
                break;
            case STEP:
            case ASKED_AGAIN:
                // The history alone tells of it.
                break;
            default:
                throw new IllegalArgumentException("Nothing is known of where to write " + change);
        }
    }

    private void write(long issueId, int departmentId, Optional<Commitment> commitment) {
        if (!commitment.isPresent()) {
            activeObjects.deleteWithSQL(CommitmentRow.class, "NATURAL_KEY = ?", key(issueId, departmentId));
            return;
        }
        CommitmentRow row = keyed(CommitmentRow.class, key(issueId, departmentId), issueId, departmentId);
        row.setPromise(commitment.get().text());
        row.setEffort(commitment.get().effort());
        row.setDueDay(commitment.get().due().map(LocalDate::toString).orElse(null));
        row.setState(commitment.get().state().name());
        row.save();
    }

    private void writeWord(long issueId, int departmentId, Optional<Endorsement> endorsement) {
        if (!endorsement.isPresent()) {
            activeObjects.deleteWithSQL(EndorsementRow.class, "NATURAL_KEY = ?", key(issueId, departmentId));
            return;
        }
        EndorsementRow row = keyed(EndorsementRow.class, key(issueId, departmentId), issueId, departmentId);
        row.setWord(endorsement.get().word().name());
        row.setReason(endorsement.get().text());
        row.setReviewDay(endorsement.get().reviewOn().map(LocalDate::toString).orElse(null));
        row.setRevision(endorsement.get().revision());
        row.setUserKey(endorsement.get().by());
        row.setMoment(endorsement.get().at().toEpochMilli());
        row.save();
    }

    private void writeOwner(long issueId, int departmentId, Optional<String> userKey) {
        if (!userKey.isPresent()) {
            activeObjects.deleteWithSQL(OwnerRow.class, "NATURAL_KEY = ?", key(issueId, departmentId));
            return;
        }
        OwnerRow row = keyed(OwnerRow.class, key(issueId, departmentId), issueId, departmentId);
        row.setUserKey(userKey.get());
        row.save();
    }

    private void writeOffer(long issueId, int offerId, Optional<Offer> offer) {
        if (offer.isPresent()) {
            surroundings.write(issueId, offer.get());
        } else {
            surroundings.deleteOffer(issueId, offerId);
        }
    }

    private <R extends Entity> R keyed(Class<R> type, String naturalKey, long issueId, int departmentId) {
        return rows.one(type, "NATURAL_KEY", naturalKey).orElseGet(() -> rows.claim(type,
                new DBParam("NATURAL_KEY", naturalKey), new DBParam("ISSUE_ID", issueId), new DBParam("DEPARTMENT_ID", departmentId)));
    }

    private static void write(StandingRow row, Placement placement, int writes, int basisVersion) {
        Standing standing = placement.standing();
        row.setProjectId(standing.projectId());
        row.setRevision(standing.revision());
        row.setWrites(writes);
        row.setBasis(basisVersion);
        row.setPublished(placement.isPublished());
        row.setScore(standing.score().map(JointScore::tenths).orElse(null));
        row.setProvisional(standing.isProvisional());
        row.setPatientCare(standing.patientCare().map(Median::halves).orElse(null));
        row.setConsensus(standing.consensus().name());
        row.setLifted(standing.lift().map(Lift::toString).orElse(null));
        row.setOrderKey(standing.orderKey().value());
        row.setDisagreement(standing.hasDisagreement());
        row.setAssessed(standing.assessed());
        row.setDepartments(standing.departments());
        row.setNearest(standing.nearest().map(Deadline::toString).orElse(null));
        row.setHoldsUntil(standing.holdsUntil().map(LocalDate::toString).orElse(null));
        row.setRaisedBy(standing.need().raisedBy().isPresent() ? standing.need().raisedBy().getAsInt() : null);
        row.setKindOfWork(standing.need().kindOfWork().map(KindOfWork::name).orElse(null));
        row.setParts(placement.parts().toString());
        row.setAwaitedSince(placement.since().toString());
        row.save();
    }

    private static Placement placement(StandingRow row) {
        return new Placement(Standing.kept(row.getIssueId(), row.getProjectId(), row.getRevision(),
                Optional.ofNullable(row.getScore()).map(JointScore::ofTenths), row.isProvisional(),
                Optional.ofNullable(row.getPatientCare()).map(Median::ofHalves),
                Consensus.valueOf(row.getConsensus()), Optional.ofNullable(row.getLifted()).map(Lift::parse), OrderKey.parse(row.getOrderKey()), row.isDisagreement(),
                row.getAssessed(), row.getDepartments(), Optional.ofNullable(row.getNearest()).map(Deadline::parse),
                Rows.day(row.getHoldsUntil())).with(need(row)),
                row.isPublished(), Parts.parse(Rows.orEmpty(row.getParts())), Since.parse(Rows.orEmpty(row.getAwaitedSince())));
    }

    private static Need need(StandingRow row) {
        return Need.of(row.getRaisedBy() == null ? OptionalInt.empty() : OptionalInt.of(row.getRaisedBy()),
                Optional.ofNullable(row.getKindOfWork()).map(KindOfWork::valueOf));
    }

    private static Commitment commitment(CommitmentRow row) {
        return Commitment.of(row.getDepartmentId(), row.getPromise(), row.getEffort(),
                Rows.day(row.getDueDay()), CommitmentState.valueOf(row.getState()));
    }

    private static Endorsement endorsement(EndorsementRow row) {
        return Endorsement.of(row.getDepartmentId(), Word.valueOf(row.getWord()), Rows.orEmpty(row.getReason()),
                Rows.day(row.getReviewDay()), row.getRevision(), row.getUserKey(),
                Instant.ofEpochMilli(row.getMoment()));
    }

    private static HistoryEntry entry(HistoryRow row) {
        return new HistoryEntry(
                Change.of(Change.What.valueOf(row.getWhat()), row.getDepartmentId(), row.getSubjectId(),
                        Rows.orEmpty(row.getFromText()), Rows.orEmpty(row.getToText())),
                row.getRevision(), Rows.orEmpty(row.getUserKey()), Instant.ofEpochMilli(row.getMoment()));
    }

    private static String key(long issueId, int... parts) {
        return issueId + Arrays.stream(parts).mapToObj(part -> "/" + part).collect(Collectors.joining());
    }
}
