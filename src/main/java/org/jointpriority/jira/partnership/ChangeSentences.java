package org.jointpriority.jira.partnership;

import java.util.Locale;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;

import org.jointpriority.domain.Change;
import org.jointpriority.domain.Registry;
import org.jointpriority.domain.agreement.Flex;
import org.jointpriority.domain.agreement.KindOfWork;
import org.jointpriority.domain.agreement.MustDo;
import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.assessment.Criterion;
import org.jointpriority.domain.consensus.Endorsement;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.planning.Commitment;
import org.jointpriority.domain.planning.CommitmentState;
import org.jointpriority.domain.purchasing.Offer;
import org.jointpriority.domain.purchasing.Vendor;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.Foundation;
import org.jointpriority.partnership.People;
import org.jointpriority.partnership.Person;
import org.jointpriority.partnership.RecordedChange;

/** Says what somebody did to a joint priority, in one sentence, and what the sentence leaves out. */
@Named
public final class ChangeSentences {
    private final People people;
    private final Foundation foundation;
    private final Wording wording;

    @Inject
    public ChangeSentences(People people, Foundation foundation, Wording wording) {
        this.people = people;
        this.foundation = foundation;
        this.wording = wording;
    }

    public String of(RecordedChange recorded, Criteria criteria, Registry registry) {
        Change change = recorded.change();
        String who = recorded.by().name().isEmpty() ? wording.text("joint-priority.change.somebody") : recorded.by().name();
        String department = department(change.departmentId());
        switch (change.what()) {
            case RATING:
                String criterion = criteria.byId(change.subjectId()).map(Criterion::name)
                        .orElseGet(() -> wording.text("joint-priority.change.criterion.former"));
                return change.hasValues() ? wording.text(key(change), who, department, criterion, change.from(), change.to())
                        : wording.text("joint-priority.change.rating.hidden", who, department, criterion);
            case AFFECTED_SYSTEM:
                return wording.text(key(change), who, department, registry.network().system(change.subjectId())
                        .map(NetworkSystem::name).orElseGet(() -> wording.text("joint-priority.change.affected-system.former")));
            case OFFER:
                return wording.text(key(change), who, department, vendor(recorded, registry));
            case ASKED:
                return wording.text(key(change), who, department, department(change.subjectId()));
            case RAISED_BY:
                return wording.text(key(change), who, department, change.to().isEmpty() ? "" : department(Integer.parseInt(change.to())));
            case KIND_OF_WORK:
                return wording.text(key(change), who, department, change.to().isEmpty() ? "" : kindOfWork(change.to()));
            case STEP:
                return wording.text("joint-priority.change.step", who, change.to());
            case ASKED_AGAIN:
                return wording.text("joint-priority.change.asked-again", who, change.to());
            case COMMITMENT_STATE:
                return wording.text("joint-priority.change.commitment-state", who, department, state(change.to()));
            case OWNER:
                return wording.text(key(change), who, department, owner(change.to()));
            default:
                return wording.text(key(change), who, department);
        }
    }

    private String department(int id) {
        return foundation.departments().byId(id).map(Department::name)
                .orElseGet(() -> wording.text("joint-priority.change.department.former"));
    }

    private String vendor(RecordedChange recorded, Registry registry) {
        Change change = recorded.change();
        String record = change.to().isEmpty() ? change.from() : change.to();
        Offer offer = Offer.parse(change.subjectId(), record, recorded.by().key(), recorded.at());
        return registry.vendor(offer.vendorId()).map(Vendor::name).orElseGet(() -> wording.text("joint-priority.purchasing.vendor.former"));
    }

    /** What stood there before and does not stand in the sentence; empty if there is nothing to add. */
    public Optional<ChangedValue> before(RecordedChange recorded) {
        Change change = recorded.change();
        switch (change.what()) {
            case RATING:
                return change.hasValues() && change.to().isEmpty() ? Optional.of(ChangedValue.of(change.from())) : Optional.empty();
            case OWNER:
                return change.from().isEmpty() ? Optional.empty() : Optional.of(ChangedValue.of(owner(change.from())));
            case RAISED_BY:
                return change.from().isEmpty() ? Optional.empty() : Optional.of(ChangedValue.of(department(Integer.parseInt(change.from()))));
            case KIND_OF_WORK:
                return change.from().isEmpty() ? Optional.empty() : Optional.of(ChangedValue.of(kindOfWork(change.from())));
            case COMMITMENT_STATE:
                return Optional.of(ChangedValue.of(state(change.from())));
            case FLEX:
                // Coming into force makes nothing different about it.
                return change.to().isEmpty() ? value(recorded, change.from()) : Optional.empty();
            default:
                return value(recorded, change.from());
        }
    }

    /** What stands there afterwards and does not stand in the sentence. */
    public Optional<ChangedValue> after(RecordedChange recorded) {
        return value(recorded, recorded.change().to());
    }

    private Optional<ChangedValue> value(RecordedChange recorded, String record) {
        Change change = recorded.change();
        if (record.isEmpty()) {
            return Optional.empty();
        }
        switch (change.what()) {
            case COMMITMENT:
                return Optional.of(ChangedValue.of(Commitment.parse(change.departmentId(), record), wording));
            case ENDORSEMENT:
                return Optional.of(ChangedValue.of(Endorsement.parse(change.departmentId(), record, recorded.revision(),
                        recorded.by().key(), recorded.at()), wording));
            case OFFER:
                return Optional.of(ChangedValue.of(Offer.parse(change.subjectId(), record, recorded.by().key(), recorded.at()), wording));
            case FLEX:
                return Optional.of(ChangedValue.of(Flex.parse(change.departmentId(), record, change.subjectId(), recorded.by().key(),
                        recorded.at()), wording));
            case MUST_DO:
                return Optional.of(ChangedValue.of(MustDo.parse(change.departmentId(), record, recorded.by().key(), recorded.at()), wording));
            default:
                return Optional.empty();
        }
    }

    private String owner(String key) {
        return people.byKey(key).map(Person::name).orElse(key);
    }

    private String kindOfWork(String name) {
        return NeedView.kindName(KindOfWork.valueOf(name), wording);
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
