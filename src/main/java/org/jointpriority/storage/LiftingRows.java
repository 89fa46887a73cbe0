package org.jointpriority.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.atlassian.activeobjects.external.ActiveObjects;
import net.java.ao.DBParam;
import net.java.ao.Entity;
import net.java.ao.Query;
import org.jointpriority.domain.agreement.Flex;
import org.jointpriority.domain.agreement.FlexReason;
import org.jointpriority.domain.agreement.Lifting;
import org.jointpriority.domain.agreement.MustDo;
import org.jointpriority.domain.agreement.MustDoReason;
import org.jointpriority.domain.planning.Deadline;
import org.jointpriority.storage.rows.FlexRow;
import org.jointpriority.storage.rows.MustDoRow;

/** Where what lifts joint priorities stands in the database. */
final class LiftingRows {
    static final List<Class<? extends Entity>> TABLES = Collections.unmodifiableList(Arrays.asList(FlexRow.class, MustDoRow.class));

    private static final String FLEX =
            "ISSUE_ID,DEPARTMENT_ID,CAUSE,NOTE,RESPOND_BY,END_DAY,REVISION,USER_KEY,MOMENT,IN_FORCE_SINCE,WITHDRAWN_ON";
    private static final String MUST_DO = "ISSUE_ID,DEPARTMENT_ID,CAUSE,DUE_DAY,EVIDENCE,USER_KEY,MOMENT";

    private final ActiveObjects activeObjects;
    private final Rows rows;

    LiftingRows(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
        this.rows = new Rows(activeObjects);
    }

    /** Of those of the issues that have any, in one statement a table for each thousand. */
    Map<Long, Lifting> of(Collection<Long> issueIds) {
        Collected collected = new Collected();
        rows.readIn(FlexRow.class, FLEX, "ISSUE_ID", issueIds, collected::add);
        rows.readIn(MustDoRow.class, MUST_DO, "ISSUE_ID", issueIds, collected::add);
        return collected.byIssueId();
    }

    /** The same in one statement a table, without the flexes that were withdrawn. */
    Map<Long, Lifting> some(Collection<Long> issueIds) {
        Collected collected = new Collected();
        rows.readSome(FlexRow.class, FLEX, "WITHDRAWN_ON IS NULL", "ISSUE_ID", issueIds, collected::add);
        rows.readSome(MustDoRow.class, MUST_DO, "DUE_DAY IS NOT NULL", "ISSUE_ID", issueIds, collected::add);
        return collected.byIssueId();
    }

    /** The last days for endorsing the flexes that nobody has withdrawn and that are not in force, by issue id; in one statement. */
    Map<Long, Deadline> unanswered(Collection<Long> issueIds) {
        Map<Long, Deadline> days = new HashMap<>();
        rows.readSome(FlexRow.class, "ISSUE_ID,DEPARTMENT_ID,RESPOND_BY", "IN_FORCE_SINCE IS NULL AND WITHDRAWN_ON IS NULL", "ISSUE_ID", issueIds,
                row -> days.merge(row.getIssueId(), Deadline.ofFlex(row.getDepartmentId(), LocalDate.parse(row.getRespondBy())),
                        (one, other) -> one.compareTo(other) < 0 ? other : one));
        return days;
    }

    /** The issues that have any, in one statement a table. */
    Set<Long> issueIds() {
        Set<Long> issueIds = new HashSet<>();
        activeObjects.stream(FlexRow.class, Query.select("ID,ISSUE_ID"), row -> issueIds.add(row.getIssueId()));
        activeObjects.stream(MustDoRow.class, Query.select("ID,ISSUE_ID"), row -> issueIds.add(row.getIssueId()));
        return issueIds;
    }

    void write(long issueId, Flex flex) {
        String key = issueId + "/" + flex.revision();
        FlexRow row = rows.one(FlexRow.class, "NATURAL_KEY", key).orElseGet(() -> rows.claim(FlexRow.class,
                new DBParam("NATURAL_KEY", key), new DBParam("ISSUE_ID", issueId), new DBParam("REVISION", flex.revision())));
        row.setDepartmentId(flex.departmentId());
        row.setCause(flex.reason().name());
        row.setNote(flex.text());
        row.setRespondBy(flex.respondBy().toString());
        row.setEndDay(flex.end().toString());
        row.setUserKey(flex.by());
        row.setMoment(flex.at().toEpochMilli());
        row.setInForceSince(flex.inForceSince().map(LocalDate::toString).orElse(null));
        row.setWithdrawnOn(flex.withdrawnOn().map(LocalDate::toString).orElse(null));
        row.save();
    }

    void write(long issueId, Optional<MustDo> mustDo) {
        if (!mustDo.isPresent()) {
            activeObjects.deleteWithSQL(MustDoRow.class, "ISSUE_ID = ?", issueId);
            return;
        }
        MustDoRow row = rows.one(MustDoRow.class, "ISSUE_ID", issueId)
                .orElseGet(() -> rows.claim(MustDoRow.class, new DBParam("ISSUE_ID", issueId)));
        row.setDepartmentId(mustDo.get().departmentId());
        row.setCause(mustDo.get().reason().name());
        row.setDueDay(mustDo.get().date().toString());
        row.setEvidence(mustDo.get().evidence());
        row.setUserKey(mustDo.get().by());
        row.setMoment(mustDo.get().at().toEpochMilli());
        row.save();
    }

    private static Flex flex(FlexRow row) {
        return Flex.of(row.getDepartmentId(), FlexReason.valueOf(row.getCause()), row.getNote(), LocalDate.parse(row.getRespondBy()),
                        LocalDate.parse(row.getEndDay()), row.getUserKey(), Instant.ofEpochMilli(row.getMoment()))
                .withRevision(row.getRevision())
                .withInForceSince(Rows.day(row.getInForceSince()))
                .withWithdrawnOn(Rows.day(row.getWithdrawnOn()));
    }

    private static MustDo mustDo(MustDoRow row) {
        return MustDo.of(row.getDepartmentId(), MustDoReason.valueOf(row.getCause()), LocalDate.parse(row.getDueDay()), row.getEvidence(),
                row.getUserKey(), Instant.ofEpochMilli(row.getMoment()));
    }

    /** What was read, by issue id. */
    private static final class Collected {
        private final Map<Long, List<Flex>> flexes = new HashMap<>();
        private final Map<Long, MustDo> mustDos = new HashMap<>();

        void add(FlexRow row) {
            flexes.computeIfAbsent(row.getIssueId(), id -> new ArrayList<>()).add(flex(row));
        }

        void add(MustDoRow row) {
            mustDos.put(row.getIssueId(), mustDo(row));
        }

        Map<Long, Lifting> byIssueId() {
            Set<Long> found = new HashSet<>(flexes.keySet());
            found.addAll(mustDos.keySet());
            Map<Long, Lifting> all = new HashMap<>();
            found.forEach(id -> all.put(id, Lifting.of(flexes.getOrDefault(id, Collections.emptyList()), Optional.ofNullable(mustDos.get(id)))));
            return all;
        }
    }
}
