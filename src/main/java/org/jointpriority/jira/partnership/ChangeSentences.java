package org.jointpriority.jira.partnership;

import java.util.Locale;
import javax.inject.Inject;
import javax.inject.Named;

import org.jointpriority.domain.Change;
import org.jointpriority.domain.assessment.Criterion;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.planning.CommitmentState;
import org.jointpriority.domain.purchasing.Offer;
import org.jointpriority.domain.purchasing.Vendor;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.AffectedSystems;
import org.jointpriority.partnership.Foundation;
import org.jointpriority.partnership.PartnershipView;
import org.jointpriority.partnership.People;
import org.jointpriority.partnership.Person;
import org.jointpriority.partnership.RecordedChange;

/** Says what somebody did to a joint priority, in one sentence. */
@Named
public final class ChangeSentences {
    private final People people;
    private final Foundation foundation;
    private final AffectedSystems affectedSystems;
    private final Wording wording;

    @Inject
    public ChangeSentences(People people, Foundation foundation, AffectedSystems affectedSystems, Wording wording) {
        this.people = people;
        this.foundation = foundation;
        this.affectedSystems = affectedSystems;
        this.wording = wording;
    }

    public String of(RecordedChange recorded, PartnershipView view) {
        Change change = recorded.change();
        String who = recorded.by().name();
        String department = department(change.departmentId());
        switch (change.what()) {
            case RATING:
                String criterion = view.criteria().byId(change.subjectId()).map(Criterion::name)
                        .orElseGet(() -> wording.text("joint-priority.change.criterion.former"));
                return wording.text(key(change), who, department, criterion, change.from(), change.to());
            case AFFECTED_SYSTEM:
                return wording.text(key(change), who, department, affectedSystems.network().system(change.subjectId())
                        .map(NetworkSystem::name).orElseGet(() -> wording.text("joint-priority.change.affected-system.former")));
            case OFFER:
                return wording.text(key(change), who, department, vendor(change, view));
            case ASKED:
                return wording.text(key(change), who, department, department(change.subjectId()));
            case COMMITMENT_STATE:
                return wording.text("joint-priority.change.commitment-state", who, department, state(change.to()));
            case OWNER:
                return wording.text(key(change), who, department, people.byKey(change.to()).map(Person::name).orElse(change.to()));
            default:
                return wording.text(key(change), who, department);
        }
    }

    private String department(int id) {
        return foundation.departments().byId(id).map(Department::name)
                .orElseGet(() -> wording.text("joint-priority.change.department.former"));
    }

    private String vendor(Change change, PartnershipView view) {
        int id = Offer.vendorOf(change.to().isEmpty() ? change.from() : change.to());
        return view.registry().vendor(id).map(Vendor::name).orElseGet(() -> wording.text("joint-priority.purchasing.vendor.former"));
    }

    private String state(String name) {
        return CommitmentView.stateName(CommitmentState.valueOf(name), wording);
    }

    /** Something given for the first time, given anew, or withdrawn. */
    private static String key(Change change) {
        String how = change.from().isEmpty() ? "given" : change.to().isEmpty() ? "withdrawn" : "changed";
        return "joint-priority.change." + change.what().name().toLowerCase(Locale.ROOT).replace('_', '-') + '.' + how;
    }
}
