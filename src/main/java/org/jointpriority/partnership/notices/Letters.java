package org.jointpriority.partnership.notices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jointpriority.domain.Change;
import org.jointpriority.domain.agreement.FlexState;
import org.jointpriority.domain.consensus.Endorsement;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.notices.MailChoice;
import org.jointpriority.domain.notices.Notice;
import org.jointpriority.domain.notices.NoticeKind;
import org.jointpriority.domain.notices.Pace;
import org.jointpriority.domain.notices.Stand;
import org.jointpriority.partnership.Issues;
import org.jointpriority.partnership.JointIssue;
import org.jointpriority.partnership.Partnership;
import org.jointpriority.partnership.Person;
import org.jointpriority.storage.Grounds;
import org.jointpriority.storage.HistoryEntry;
import org.jointpriority.storage.JointPriorityStore;
import org.jointpriority.storage.Kept;
import org.jointpriority.storage.Placement;
import org.jointpriority.storage.SealedLetter;

/** Turns what was to be told into what a person reads: only what still holds, and of what the person may see. */
final class Letters {
    private final Issues issues;
    private final Grounds grounds;
    private final JointPriorityStore store;

    Letters(Issues issues, Grounds grounds, JointPriorityStore store) {
        this.issues = issues;
        this.grounds = grounds;
        this.store = store;
    }

    /** Empty if there is nothing that the person still has to know. */
    Optional<Letter> write(SealedLetter sealed, Person person, MailChoice choice) {
        Map<Long, List<Notice>> notices = sealed.notices().stream()
                .collect(Collectors.groupingBy(Notice::issueId, LinkedHashMap::new, Collectors.toList()));
        Map<Long, JointIssue> visible = issues.open(person, notices.keySet()).stream()
                .collect(Collectors.toMap(JointIssue::id, Function.identity()));
        List<Kept> kept = store.load(visible.keySet()).stream().filter(one -> one.placement().isPresent())
                .sorted(Comparator.comparing(one -> one.placement().get().standing().orderKey())).collect(Collectors.toList());
        Departments departments = grounds.known().basis().departments();
        List<LetterEntry> entries = new ArrayList<>();
        for (Kept one : kept) {
            long issueId = one.priority().issueId();
            // What is not shown need not be explained.
            boolean isShown = entries.size() < Letter.MOST_ENTRIES;
            List<Told> told = told(notices.get(issueId), one, departments, isShown);
            if (!told.isEmpty()) {
                entries.add(LetterEntry.of(visible.get(issueId), told));
            }
        }
        return entries.isEmpty() ? Optional.empty()
                : Optional.of(Letter.of(sealed.number(), person, choice.pace() == Pace.DAILY, entries));
    }

    private List<Told> told(List<Notice> notices, Kept kept, Departments departments, boolean explained) {
        Placement placement = kept.placement().get();
        Stand stand = Stand.of(kept.priority(), placement.standing().consensus(), placement.awaited());
        Map<Integer, Set<NoticeKind>> told = new HashMap<>();
        List<Told> all = new ArrayList<>();
        for (Notice notice : notices) {
            int id = notice.departmentId();
            Optional<Department> department = departments.byId(id).filter(one -> placement.participants().contains(id));
            boolean isNew = told.computeIfAbsent(id, any -> EnumSet.noneOf(NoticeKind.class)).add(notice.kind());
            if (department.isPresent() && isNew) {
                told(notice, stand, kept, department.get(), departments, explained).ifPresent(all::add);
            }
        }
        // The others say so as well.
        Set<NoticeKind> saying = EnumSet.of(NoticeKind.ENDORSEMENT_STALE, NoticeKind.FLEX_REQUESTED);
        all.removeIf(one -> one.kind() == NoticeKind.ENDORSEMENT_AWAITED
                && all.stream().anyMatch(other -> saying.contains(other.kind()) && other.department().equals(one.department())));
        return all;
    }

    private Optional<Told> told(Notice notice, Stand stand, Kept kept, Department department, Departments departments, boolean explained) {
        Optional<Endorsement> word = Optional.ofNullable(kept.priority().endorsements().get(department.id()));
        switch (notice.kind()) {
            case ENDORSEMENT_STALE:
                return stand.stale(department.id()).map(stale -> Told.stale(department, stale,
                        explained ? reasons(notice.issueId(), stale, departments) : new ArrayList<>()));
            case ALLOWANCE_DUE:
                return word.filter(one -> one.reviewOn().equals(Optional.of(LocalDate.parse(notice.occasion()))))
                        .map(one -> Told.allowanceDue(department, one));
            case FLEX_REQUESTED:
                return flex(notice, kept, FlexState.REQUESTED, department, departments);
            case FLEX_IN_FORCE:
                return flex(notice, kept, FlexState.IN_FORCE, department, departments);
            default:
                return stand.asks(department.id()).filter(notice.kind()::equals)
                        .map(kind -> Told.awaited(kind, department));
        }
    }

    /** It may have been withdrawn since, or the calendar has ended it. */
    private Optional<Told> flex(Notice notice, Kept kept, FlexState state, Department department, Departments departments) {
        return kept.priority().lifting().flex(grounds.known().today())
                .filter(flex -> Integer.toString(flex.revision()).equals(notice.occasion()) && flex.state(grounds.known().today()) == state)
                .map(flex -> Told.flex(notice.kind(), department, flex, departments.byId(flex.departmentId()).map(Department::name).orElse("")));
    }

    private List<Reason> reasons(long issueId, Endorsement stale, Departments departments) {
        Set<Reason> reasons = new LinkedHashSet<>();
        for (HistoryEntry entry : store.changesSince(issueId, stale.revision(), Partnership.MOST_CHANGES_TOLD)) {
            Change change = entry.change();
            if (change.what().isMaterial()) {
                reasons.add(Reason.of(change.what(), departments.byId(change.departmentId()).map(Department::name)));
            }
        }
        return new ArrayList<>(reasons);
    }
}
