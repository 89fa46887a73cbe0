package org.jointpriority.jira.partnership;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.jointpriority.domain.agreement.KindOfWork;
import org.jointpriority.domain.agreement.Need;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.jira.platform.Choice;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.PartnershipView;

/** Whose need a joint priority is and which kind of work, and the form where a member says so. */
public final class NeedView {
    private final String raisedBy;
    private final String colour;
    private final boolean byDefault;
    private final String kindOfWork;
    private final List<Choice> departments;
    private final List<Choice> kinds;
    private final String address;

    NeedView(PartnershipView view, String contextPath, Wording wording) {
        Need need = view.need();
        this.raisedBy = view.raisedBy().map(Department::name).orElse(null);
        this.colour = view.raisedBy().map(Department::colour).orElse(null);
        this.byDefault = !need.raisedBy().isPresent();
        this.kindOfWork = need.kindOfWork().map(kind -> kindName(kind, wording)).orElse(null);
        List<Choice> raisers = new ArrayList<>();
        raisers.add(Choice.of("", view.raisedByDefault().map(department -> wording.text("joint-priority.need.raised-by.default", department.name()))
                .orElseGet(() -> wording.text("joint-priority.need.raised-by.none")), byDefault));
        for (Department department : view.knownDepartments()) {
            boolean chosen = need.raisedBy().isPresent() && need.raisedBy().getAsInt() == department.id();
            if (department.isActive() || chosen) {
                raisers.add(Choice.of(Integer.toString(department.id()), department.name(), chosen));
            }
        }
        this.departments = Collections.unmodifiableList(raisers);
        List<Choice> all = new ArrayList<>();
        all.add(Choice.of("", wording.text("joint-priority.need.kind.none"), kindOfWork == null));
        for (KindOfWork kind : KindOfWork.values()) {
            all.add(Choice.of(kind.name(), kindName(kind, wording), need.kindOfWork().filter(kind::equals).isPresent()));
        }
        this.kinds = Collections.unmodifiableList(all);
        this.address = contextPath + "/rest/joint-priority/1.0/priorities/" + view.issue().key() + "/need";
    }

    /** The kind's name for people. */
    public static String kindName(KindOfWork kind, Wording wording) {
        return wording.text("joint-priority.need.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** The department's name; null where nobody knows. */
    public String raisedBy() {
        return raisedBy;
    }

    public String colour() {
        return colour;
    }

    /** Whether it is the reporter's department because nobody has named one. */
    public boolean isByDefault() {
        return byDefault;
    }

    /** Null where nobody has said it. */
    public String kindOfWork() {
        return kindOfWork;
    }

    /** The departments to choose from. */
    public List<Choice> departments() {
        return departments;
    }

    /** The kinds to choose from. */
    public List<Choice> kinds() {
        return kinds;
    }

    /** Where it is said. */
    public String address() {
        return address;
    }
}
