package org.jointpriority.jira.partnership;

import java.time.LocalDate;

import org.jointpriority.domain.agreement.MustDo;
import org.jointpriority.domain.consensus.Consensus;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.planning.FiscalYear;
import org.jointpriority.jira.platform.When;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.PartnershipView;

/** That something has to happen by a day: why, where that can be looked up, and whether it lifts. */
public final class MustDoView {
    private final MustDo mustDo;
    private final String reason;
    private final String bySentence;
    private final String dateSentence;
    private final String sentence;
    private final When at;

    MustDoView(MustDo mustDo, PartnershipView view, Wording wording) {
        this.mustDo = mustDo;
        this.reason = LiftView.reason(mustDo.reason(), wording);
        this.dateSentence = wording.text("joint-priority.must-do.by", wording.day(mustDo.date()).text());
        this.sentence = sentence(mustDo, view, wording);
        this.bySentence = wording.text("joint-priority.must-do.set", view.setBy(mustDo).name(),
                view.knownDepartments().byId(mustDo.departmentId()).map(Department::name)
                        .orElseGet(() -> wording.text("joint-priority.change.department.former")));
        this.at = wording.moment(mustDo.at());
    }

    private static String sentence(MustDo mustDo, PartnershipView view, Wording wording) {
        FiscalYear fiscalYear = view.registry().calendar().fiscalYear();
        LocalDate from = mustDo.liftsFrom(fiscalYear);
        String until = wording.day(mustDo.liftsUntil(fiscalYear)).text();
        if (view.today().isAfter(mustDo.liftsUntil(fiscalYear))) {
            return wording.text("joint-priority.must-do.lifts.over", until);
        }
        if (view.today().isBefore(from)) {
            return wording.text("joint-priority.must-do.lifts.later", wording.day(from).text());
        }
        return wording.text("joint-priority.must-do.lifts." + (view.consensus() == Consensus.AGREED ? "now" : "agreed"), until);
    }

    public String reason() {
        return reason;
    }

    public String dateSentence() {
        return dateSentence;
    }

    /** Whether it lifts and until when, or what it takes. */
    public String sentence() {
        return sentence;
    }

    /** The address of a page. */
    public String evidence() {
        return mustDo.evidence();
    }

    public String bySentence() {
        return bySentence;
    }

    public When at() {
        return at;
    }
}
