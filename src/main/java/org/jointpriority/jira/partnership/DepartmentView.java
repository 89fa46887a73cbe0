package org.jointpriority.jira.partnership;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jointpriority.domain.assessment.Criterion;
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

    DepartmentView(DepartmentPart part, PartnershipView view, String address, Wording wording) {
        this.part = part;
        this.canAct = part.isMember() && view.issue().isOpen();
        this.address = address;
        this.commitment = part.commitment().map(given -> new CommitmentView(given, wording)).orElse(null);
        this.endorsement = part.endorsement()
                .map(given -> new EndorsementView(given, part, view.revision(), wording)).orElse(null);
        List<RatingField> ratings = new ArrayList<>();
        int rated = 0;
        for (Criterion criterion : view.criteria()) {
            RatingField field = new RatingField(criterion, part.assessment().ratingOf(criterion.id()));
            ratings.add(field);
            rated += field.isRated() ? 1 : 0;
        }
        this.fields = Collections.unmodifiableList(ratings);
        this.ratedSentence = wording.text("joint-priority.partnership.rated", rated, view.criteria().size());
        this.commitmentForm = new CommitmentForm(part.commitment(), wording);
        this.endorsementForm = new EndorsementForm(part.endorsement(), view.revision(), wording);
        this.rateTitle = wording.text("joint-priority.partnership.rate.title", name());
        this.commitTitle = wording.text("joint-priority.partnership.commit.title", name());
        this.endorseTitle = wording.text("joint-priority.partnership.endorse.title", name());
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
}
