package org.jointpriority.jira.partnership;

import java.time.LocalDate;
import java.util.Locale;

import org.jointpriority.domain.agreement.Flex;
import org.jointpriority.domain.agreement.FlexState;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.jira.platform.When;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.PartnershipView;

/** A flex: how far it is, why it was requested and by whom. */
public final class FlexView {
    private final Flex flex;
    private final FlexState state;
    private final String stateName;
    private final String reason;
    private final String sentence;
    private final String bySentence;
    private final When at;

    FlexView(Flex flex, PartnershipView view, Wording wording) {
        this.flex = flex;
        this.state = flex.state(view.today());
        String code = state.name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.stateName = wording.text("joint-priority.flex.state." + code);
        this.reason = LiftView.reason(flex.reason(), wording);
        this.sentence = wording.text("joint-priority.flex.about." + code, day(flex.respondBy(), wording), day(flex.end(), wording),
                flex.inForceSince().map(since -> day(since, wording)).orElse(""), flex.withdrawnOn().map(on -> day(on, wording)).orElse(""));
        this.bySentence = wording.text("joint-priority.flex.requested", view.requestedBy(flex).name(),
                view.knownDepartments().byId(flex.departmentId()).map(Department::name)
                        .orElseGet(() -> wording.text("joint-priority.change.department.former")));
        this.at = wording.moment(flex.at());
    }

    private static String day(LocalDate day, Wording wording) {
        return wording.day(day).text();
    }

    public String state() {
        return state.name();
    }

    public String stateName() {
        return stateName;
    }

    /** AUI's colours: they only repeat what the word says. */
    public String lozenge() {
        switch (state) {
            case REQUESTED:
                return "aui-lozenge-inprogress";
            case IN_FORCE:
                return "aui-lozenge-success";
            default:
                return "";
        }
    }

    public String reason() {
        return reason;
    }

    /** Until when it waits or lifts, or how it came to its end. */
    public String sentence() {
        return sentence;
    }

    public String text() {
        return flex.text();
    }

    public String bySentence() {
        return bySentence;
    }

    public When at() {
        return at;
    }
}
