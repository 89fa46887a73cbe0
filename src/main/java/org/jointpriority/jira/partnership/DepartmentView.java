package org.jointpriority.jira.partnership;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import org.jointpriority.domain.assessment.Criterion;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.DepartmentPart;
import org.jointpriority.partnership.PartnershipView;
import org.jointpriority.partnership.Person;

/** A department's column, with the forms in which its members act. */
public final class DepartmentView {
    private final DepartmentPart part;
    private final boolean canAct;
    private final String ratedSentence;
    private final CommitmentView commitment;
    private final EndorsementView endorsement;
    private final String address;
    private final List<RatingField> fields;
    private final CommitmentForm commitmentForm;
    private final EndorsementForm endorsementForm;
    private final String rateTitle;
    private final String commitTitle;
    private final String endorseTitle;
    private final List<String> reasons;
    private final boolean releasable;
    private final String releaseLabel;

    DepartmentView(DepartmentPart part, PartnershipView view, String address, Wording wording) {
        this.part = part;
        this.canAct = part.isMember() && view.issue().isOpen();
        this.address = address;
        this.commitment = part.commitment().map(given -> new CommitmentView(given, wording)).orElse(null);
        this.endorsement = part.endorsement()
                .map(given -> new EndorsementView(given, part, view.revision(), wording)).orElse(null);
        List<RatingField> ratings = new ArrayList<>();
        for (Criterion criterion : view.criteria()) {
            ratings.add(new RatingField(criterion, part.assessment().ratingOf(criterion.id())));
        }
        this.fields = Collections.unmodifiableList(ratings);
        this.ratedSentence = wording.text("joint-priority.partnership.rated", part.rated(), view.criteria().size());
        this.commitmentForm = new CommitmentForm(part.commitment(), wording);
        // What was said of something else is not to be said again by a careless press.
        this.endorsementForm = new EndorsementForm(part.endorsement().filter(word -> !part.isStale()), view, wording);
        this.rateTitle = wording.text("joint-priority.partnership.rate.title", name());
        this.commitTitle = wording.text("joint-priority.partnership.commit.title", name());
        this.endorseTitle = wording.text("joint-priority.partnership.endorse.title", name());
        this.reasons = part.isAlwaysIn() ? Collections.emptyList() : Collections.unmodifiableList(reasons(part, view, wording));
        this.releasable = part.asked().isPresent() && view.speaksFor().stream().anyMatch(speaker -> speaker.id() != id());
        this.releaseLabel = wording.text("joint-priority.partnership.release.of", name());
    }

    private static List<String> reasons(DepartmentPart part, PartnershipView view, Wording wording) {
        List<String> reasons = new ArrayList<>();
        List<String> way = part.reachedThrough().stream().map(reached -> reached.system().name()).collect(Collectors.toList());
        if (!way.isEmpty()) {
            int last = way.size() - 1;
            reasons.add(wording.text("joint-priority.partnership.reason." + (last == 0 ? "affected" : "reached"), way.get(last),
                    String.join(" \u2192 ", way.subList(0, last))));
        }
        part.asked().ifPresent(asked -> reasons.add(wording.text("joint-priority.partnership.reason.asked", asked.by().name(),
                view.knownDepartments().byId(asked.change().departmentId()).map(Department::name).orElse(""))));
        return reasons;
    }

    public int id() {
        return part.department().id();
    }

    public String name() {
        return part.department().name();
    }

    public String colour() {
        return part.department().colour();
    }

    public String owner() {
        return part.owner().map(Person::name).orElse(null);
    }

    public boolean isMember() {
        return part.isMember();
    }

    public boolean canAct() {
        return canAct;
    }

    public boolean isComplete() {
        return part.isComplete();
    }

    public String ratedSentence() {
        return ratedSentence;
    }

    public CommitmentView commitment() {
        return commitment;
    }

    public EndorsementView endorsement() {
        return endorsement;
    }

    /** Where its words are written. */
    public String address() {
        return address;
    }

    public List<RatingField> fields() {
        return fields;
    }

    public CommitmentForm commitmentForm() {
        return commitmentForm;
    }

    public EndorsementForm endorsementForm() {
        return endorsementForm;
    }

    public String rateTitle() {
        return rateTitle;
    }

    public String commitTitle() {
        return commitTitle;
    }

    public String endorseTitle() {
        return endorseTitle;
    }

    /** Why it takes part, unless it always does. */
    public List<String> reasons() {
        return reasons;
    }

    /** Whether the person may say that it need not take part only because it was asked. */
    public boolean isReleasable() {
        return releasable;
    }

    public String releaseLabel() {
        return releaseLabel;
    }
}
