package org.jointpriority.storage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CachedReference;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.assessment.CriteriaVersion;
import org.jointpriority.domain.assessment.Criterion;
import org.jointpriority.domain.assessment.CriterionChange;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.departments.Participation;
import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.limits.InvalidValue.Reason;
import org.jointpriority.domain.order.OrderRule;
import org.jointpriority.storage.rows.CriterionRow;
import org.jointpriority.storage.rows.DepartmentRow;
import org.jointpriority.storage.rows.HistoryRow;
import org.jointpriority.storage.rows.RatingRow;

/**
 * Departments, criteria, the order rule, and whether assessment is blind. They are read with every view and rarely written: what was read is kept, on
 * every node of a cluster, until a write has been committed.
 */
@Named
public final class FoundationStore {
    private static final String VERSION = "basis.version";
    private static final String STANDINGS_VERSION = "basis.standings-version";
    private static final String SETTLED_VERSION = "basis.settled-version";
    private static final String RULE = "order.rule";
    private static final String BLIND = "assessment.blind";
    private static final long NO_ISSUE = 0;
    private static final String CRITERION = "CRITERION";
    private static final String REASON = "REASON";
    /** No name or meaning of a criterion has a line break in it. */
    private static final String SEPARATOR = "\n";
    private static final int CRITERION_PARTS = 9;

    private final ActiveObjects activeObjects;
    private final Transactions transactions;
    private final Rows rows;
    private final CachedReference<Basis> known;

    @Inject
    public FoundationStore(ActiveObjects activeObjects, Transactions transactions, CacheManager caches) {
        this.activeObjects = activeObjects;
        this.transactions = transactions;
        this.rows = new Rows(activeObjects);
        this.known = NodeMemory.of(caches, FoundationStore.class, "basis", this::read);
    }

    /** As last read; costs no statement. */
    public Basis basis() {
        return known.get();
    }

    /** As the database has it at this moment, for working out what will be stored; costs one statement. */
    public Basis present() {
        Basis basis = known.get();
        if (basis.version() == version()) {
            return basis;
        }
        known.reset();
        return read();
    }

    /** Adds a department with id 0, changes another. */
    public Department save(Department department, String userKey, Instant at) {
        return write(userKey, at, writing -> {
            Optional<Department> before = writing.before.departments().byId(department.id());
            if (before.filter(department::equals).isPresent()) {
                return department;
            }
            List<Department> all = new ArrayList<>();
            writing.before.departments().forEach(other -> {
                if (other.id() != department.id()) {
                    all.add(other);
                }
            });
            all.add(department);
            Departments.of(all);
            DepartmentRow row = department.id() == 0
                    ? activeObjects.create(DepartmentRow.class, new DBParam("NAME", department.name()),
                            new DBParam("COLOUR", department.colour()))
                    : rows.one(DepartmentRow.class, "ID", department.id())
                            .orElseThrow(() -> InvalidValue.of("id", Reason.UNKNOWN, department.id()));
            row.setName(department.name());
            row.setGroupName(department.group());
            row.setColour(department.colour());
            row.setPosition(department.position());
            row.setOwnerField(department.ownerFieldId());
            row.setParticipation(department.participation().name());
            row.setActive(department.isActive());
            row.save();
            Department saved = department.withId(row.getID());
            writing.note("DEPARTMENT", saved.id(), 0, before.map(FoundationStore::record).orElse(""), record(saved));
            if (!before.filter(other -> other.isActive() == saved.isActive()
                    && other.participation() == saved.participation() && other.ownerFieldId().equals(saved.ownerFieldId())).isPresent()) {
                writing.changesStandings();
            }
            return saved;
        });
    }

    /**
     * Makes these the only criteria: adds those with id 0, changes the others, deletes what is not among them.
     *
     * @param reason why, empty where nobody said
     */
    public Criteria save(Collection<Criterion> criteria, String reason, String userKey, Instant at) {
        return write(userKey, at, writing -> {
            Criteria.of(criteria);
            List<Criterion> before = writing.before.criteria().map(Criteria::all).orElseGet(ArrayList::new);
            List<Criterion> saved = new ArrayList<>();
            for (Criterion criterion : criteria) {
                saved.add(save(criterion, before, writing));
            }
            for (Criterion criterion : before) {
                if (saved.stream().noneMatch(kept -> kept.id() == criterion.id())) {
                    activeObjects.deleteWithSQL(CriterionRow.class, "ID = ?", criterion.id());
                    writing.note(CRITERION, 0, criterion.id(), record(criterion), "");
                    writing.changesStandings();
                }
            }
            if (writing.notes > 0 && !reason.isEmpty()) {
                writing.note(REASON, 0, 0, "", reason);
            }
            return Criteria.of(saved);
        });
    }

    private Criterion save(Criterion criterion, List<Criterion> all, Writing writing) {
        Optional<Criterion> before = all.stream().filter(other -> other.id() == criterion.id()).findFirst();
        if (before.filter(criterion::equals).isPresent()) {
            return criterion;
        }
        if (criterion.id() != 0 && !before.isPresent()) {
            throw InvalidValue.of("criteria", Reason.UNKNOWN, criterion.id());
        }
        CriterionRow row = before.isPresent()
                ? rows.one(CriterionRow.class, "ID", criterion.id())
                        .orElseThrow(() -> InvalidValue.of("criteria", Reason.UNKNOWN, criterion.id()))
                : activeObjects.create(CriterionRow.class, new DBParam("NAME", criterion.name()));
        row.setName(criterion.name());
        row.setHelp(criterion.help());
        row.setLowMeaning(criterion.low());
        row.setMiddleMeaning(criterion.middle());
        row.setHighMeaning(criterion.high());
        row.setWeight(criterion.weight());
        row.setPatientCare(criterion.isPatientCare());
        row.setPosition(criterion.position());
        row.setActive(criterion.isActive());
        row.save();
        Criterion saved = criterion.withId(row.getID());
        writing.note(CRITERION, 0, saved.id(), before.map(FoundationStore::record).orElse(""), record(saved));
        if (!before.filter(saved::countsLike).isPresent()) {
            writing.changesStandings();
        }
        return saved;
    }

    public void save(OrderRule rule, String userKey, Instant at) {
        write(userKey, at, writing -> {
            if (rule != writing.before.rule()) {
                rows.set(RULE, rule.name());
                writing.note("ORDER_RULE", 0, 0, writing.before.rule().name(), rule.name());
                writing.changesStandings();
            }
            return null;
        });
    }

    public void assessBlindly(boolean blind, String userKey, Instant at) {
        write(userKey, at, writing -> {
            if (blind != writing.before.isBlind()) {
                rows.set(BLIND, Boolean.toString(blind));
                writing.note("BLIND_ASSESSMENT", 0, 0, Boolean.toString(!blind), Boolean.toString(blind));
                writing.changesStandings();
            }
            return null;
        });
    }

    /** Notes that nothing is kept of these issues any more, and changes nothing else. */
    public void noteForgotten(Collection<Long> issueIds, String userKey, Instant at) {
        write(userKey, at, writing -> {
            writing.note("FORGOTTEN", 0, 0, issueIds.stream().map(String::valueOf).collect(Collectors.joining(",")), "");
            return null;
        });
    }

    /** Whether anybody has rated on it, in any joint priority. */
    public boolean isRated(int criterionId) {
        return activeObjects.count(RatingRow.class, "CRITERION_ID = ?", criterionId) > 0;
    }

    /** Everything that stood on this or an earlier basis has been worked out again on it. */
    public void settled(Basis basis) {
        try {
            transactions.run(() -> {
                if (basis.standingsVersion() > number(SETTLED_VERSION)) {
                    rows.set(SETTLED_VERSION, Integer.toString(basis.standingsVersion()));
                }
                return null;
            });
        } finally {
            known.reset();
        }
    }

    /** Who made standings different last, empty before anybody did. */
    public String changedBy(Basis basis) {
        return Arrays.stream(activeObjects.find(HistoryRow.class, Query.select()
                .where("ISSUE_ID = ? AND REVISION = ?", NO_ISSUE, basis.standingsVersion()).limit(1)))
                .map(HistoryRow::getUserKey).map(Rows::orEmpty).findFirst().orElse("");
    }

    /** How the criteria have changed, the latest first; costs one statement. */
    public List<CriteriaVersion> criteriaVersions(int most) {
        Map<Integer, List<HistoryRow>> versions = new TreeMap<>(Collections.reverseOrder());
        for (HistoryRow row : activeObjects.find(HistoryRow.class,
                Query.select().where("ISSUE_ID = ? AND (WHAT = ? OR WHAT = ?)", NO_ISSUE, CRITERION, REASON))) {
            versions.computeIfAbsent(row.getRevision(), version -> new ArrayList<>()).add(row);
        }
        return versions.values().stream().limit(most).map(FoundationStore::criteriaVersion).collect(Collectors.toList());
    }

    private static CriteriaVersion criteriaVersion(List<HistoryRow> rows) {
        HistoryRow any = rows.get(0);
        String reason = rows.stream().filter(row -> REASON.equals(row.getWhat())).map(HistoryRow::getToText).findFirst().orElse("");
        List<CriterionChange> changes = rows.stream().filter(row -> CRITERION.equals(row.getWhat()))
                .sorted(Comparator.comparingInt(HistoryRow::getID))
                .map(row -> CriterionChange.of(recorded(row.getSubjectId(), row.getFromText()), recorded(row.getSubjectId(), row.getToText())))
                .collect(Collectors.toList());
        return new CriteriaVersion(any.getRevision(), Instant.ofEpochMilli(any.getMoment()), Rows.orEmpty(any.getUserKey()), reason, changes);
    }

    private <T> T write(String userKey, Instant at, Function<Writing, T> work) {
        try {
            return transactions.run(() -> {
                Writing writing = new Writing(read(), userKey, at);
                T result = work.apply(writing);
                writing.finish();
                return result;
            });
        } finally {
            known.reset();
        }
    }

    private Basis read() {
        while (true) {
            int version = version();
            Basis basis = Basis.of(version, number(STANDINGS_VERSION), number(SETTLED_VERSION),
                    Departments.of(Arrays.stream(activeObjects.find(DepartmentRow.class))
                            .map(FoundationStore::department).collect(Collectors.toList())),
                    criteria(Arrays.stream(activeObjects.find(CriterionRow.class))
                            .map(FoundationStore::criterion).collect(Collectors.toList())),
                    rows.setting(RULE).map(OrderRule::valueOf).orElse(OrderRule.PATIENT_CARE_FIRST),
                    rows.setting(BLIND).map(Boolean::parseBoolean).orElse(true));
            // Several statements see several moments: what was written in between must not be mixed with what was before.
            if (version() == version) {
                return basis;
            }
        }
    }

    private static Optional<Criteria> criteria(List<Criterion> criteria) {
        return criteria.isEmpty() ? Optional.empty() : Optional.of(Criteria.of(criteria));
    }

    private int version() {
        return number(VERSION);
    }

    private int number(String key) {
        return rows.setting(key).map(Integer::parseInt).orElse(0);
    }

    private static Department department(DepartmentRow row) {
        return Department.of(row.getID(), row.getName())
                .withGroup(Rows.orEmpty(row.getGroupName()))
                .withColour(row.getColour())
                .withPosition(row.getPosition())
                .withOwnerFieldId(Rows.orEmpty(row.getOwnerField()))
                .withParticipation(Optional.ofNullable(row.getParticipation()).map(Participation::valueOf).orElse(Participation.ALWAYS))
                .withActive(row.isActive());
    }

    private static Criterion criterion(CriterionRow row) {
        return Criterion.of(row.getID(), row.getName(), row.getWeight())
                .withHelp(Rows.orEmpty(row.getHelp()))
                .withMeanings(Rows.orEmpty(row.getLowMeaning()), Rows.orEmpty(row.getMiddleMeaning()), Rows.orEmpty(row.getHighMeaning()))
                .withPatientCare(row.isPatientCare())
                .withPosition(row.getPosition())
                .withActive(row.isActive());
    }

    private static String record(Department department) {
        return String.join("|", Integer.toString(department.position()), Boolean.toString(department.isActive()),
                department.participation().name(), department.colour(), department.ownerFieldId(), department.group(), department.name());
    }

    private static String record(Criterion criterion) {
        return String.join(SEPARATOR, Integer.toString(criterion.weight()), Boolean.toString(criterion.isPatientCare()),
                Integer.toString(criterion.position()), Boolean.toString(criterion.isActive()), criterion.name(),
                criterion.low(), criterion.middle(), criterion.high(), criterion.help());
    }

    /** Reads what {@link #record(Criterion)} wrote. */
    private static Optional<Criterion> recorded(int id, String text) {
        if (Rows.orEmpty(text).isEmpty()) {
            return Optional.empty();
        }
        String[] parts = text.split(SEPARATOR, CRITERION_PARTS);
        return Optional.of(Criterion.of(id, parts[4], Integer.parseInt(parts[0])).withPatientCare(Boolean.parseBoolean(parts[1]))
                .withPosition(Integer.parseInt(parts[2])).withActive(Boolean.parseBoolean(parts[3]))
                .withMeanings(parts[5], parts[6], parts[7]).withHelp(parts[8]));
    }

    /** One write of the basis: its notes in the history carry the new version, so that two cannot make the same one. */
    private final class Writing {
        private final Basis before;
        private final String userKey;
        private final Instant at;
        private int notes;
        private boolean changesStandings;

        Writing(Basis before, String userKey, Instant at) {
            this.before = before;
            this.userKey = userKey;
            this.at = at;
        }

        void note(String what, int departmentId, int subjectId, String from, String to) {
            rows.claim(HistoryRow.class,
                    new DBParam("NATURAL_KEY", NO_ISSUE + "/" + nextVersion() + "/" + notes++),
                    new DBParam("ISSUE_ID", NO_ISSUE),
                    new DBParam("REVISION", nextVersion()),
                    new DBParam("WHAT", what),
                    new DBParam("DEPARTMENT_ID", departmentId),
                    new DBParam("SUBJECT_ID", subjectId),
                    new DBParam("FROM_TEXT", from),
                    new DBParam("TO_TEXT", to),
                    new DBParam("USER_KEY", userKey),
                    new DBParam("MOMENT", at.toEpochMilli()));
        }

        void changesStandings() {
            changesStandings = true;
        }

        void finish() {
            if (notes > 0) {
                rows.set(VERSION, Integer.toString(nextVersion()));
            }
            if (changesStandings) {
                rows.set(STANDINGS_VERSION, Integer.toString(nextVersion()));
            }
        }

        private int nextVersion() {
            return before.version() + 1;
        }
    }
}
