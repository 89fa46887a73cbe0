package org.jointpriority.jira.partnership;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jointpriority.domain.assessment.Breakdown;
import org.jointpriority.domain.assessment.JointScore;
import org.jointpriority.domain.assessment.Level;
import org.jointpriority.domain.assessment.Median;
import org.jointpriority.domain.assessment.Share;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.jira.platform.Choice;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.DepartmentPart;
import org.jointpriority.partnership.PartnershipView;

/** The Partnership panel of one joint priority, ready to be written. */
public final class PanelView {
    private final PartnershipView view;
    private final String address;
    private final String placeAddress;
    private final String assessedSentence;
    private final String score;
    private final String patientCare;
    private final String assessed;
    private final String bandName;
    private final ConsensusView consensus;
    private final String revisionSentence;
    private final String notice;
    private final String blindNotice;
    private final List<ShareView> shares;
    private final List<DepartmentView> departments;
    private final NeedView need;
    private final LiftingView lifting;
    private final String departmentsAddress;
    private final List<Choice> speakers;
    private final List<Choice> askable;
    private final List<String> changes;
    private final String conflictSentence;

    /**
     * @param contextPath Jira's own path on its server
     * @param changes     what others did since the revision that the person had seen, if they were too late with theirs
     */
    PanelView(PartnershipView view, String contextPath, Optional<List<String>> changes, Wording wording) {
        this.view = view;
        String key = issueKey();
        String revision = Integer.toString(view.revision());
        this.address = contextPath + "/plugins/servlet/joint-priority/partnership?issue=" + key;
        this.placeAddress = contextPath + "/plugins/servlet/joint-priority/place?issue=" + key;
        Breakdown breakdown = view.breakdown();
        this.assessedSentence = wording.text("joint-priority.partnership.assessed", breakdown.assessed(), breakdown.departments());
        this.score = view.breakdown().score().map(known -> wording.number(known.toBigDecimal())).orElse(null);
        this.patientCare = view.breakdown().patientCare().map(care -> wording.number(care.toBigDecimal())).orElse(null);
        this.assessed = wording.text("joint-priority.assessed", breakdown.assessed(), breakdown.departments());
        this.bandName = breakdown.patientCare().map(Median::level).map(level -> levelName(level, wording)).orElse(null);
        this.consensus = ConsensusView.of(view.consensus(), view.awaited(), id -> view.department(id).map(part -> part.department().name()), wording);
        this.revisionSentence = wording.text("joint-priority.partnership.revision", revision);
        this.notice = notice(view, wording);
        this.blindNotice = blindNotice(view, wording);
        this.shares = Collections.unmodifiableList(shares(view, wording));
        List<DepartmentView> columns = new ArrayList<>();
        for (DepartmentPart part : view.departments()) {
            columns.add(new DepartmentView(part, view, contextPath + "/rest/joint-priority/1.0/priorities/" + key
                    + "/departments/" + part.department().id(), wording));
        }
        this.departments = Collections.unmodifiableList(columns);
        this.need = new NeedView(view, contextPath, wording);
        this.lifting = new LiftingView(view, contextPath, wording);
        this.departmentsAddress = contextPath + "/rest/joint-priority/1.0/priorities/" + key + "/departments";
        this.speakers = choices(view.speaksFor());
        this.askable = choices(view.askable());
        this.changes = changes.map(Collections::unmodifiableList).orElse(null);
        this.conflictSentence = wording.text("joint-priority.partnership.conflict.again", revision);
    }

    /** The band's name for people. */
    public static String levelName(Level level, Wording wording) {
        return wording.text("joint-priority.level." + level.name().toLowerCase(Locale.ROOT));
    }

    private static List<ShareView> shares(PartnershipView view, Wording wording) {
        int ratedWeight = 0;
        int heaviest = 0;
        for (Share share : view.breakdown().shares()) {
            ratedWeight += share.median().isPresent() ? share.criterion().weight() : 0;
            heaviest = Math.max(heaviest, share.criterion().weight());
        }
        List<ShareView> views = new ArrayList<>();
        for (Share share : view.breakdown().shares()) {
            views.add(new ShareView(share, view, ratedWeight, heaviest, wording));
        }
        return views;
    }

    private static List<Choice> choices(List<Department> departments) {
        return departments.stream().map(department -> Choice.of(Integer.toString(department.id()), department.name(), false))
                .collect(Collectors.toList());
    }

    /** Why somebody can only read. */
    private static String notice(PartnershipView view, Wording wording) {
        if (!view.issue().isOpen()) {
            return wording.text("joint-priority.partnership.notice.resolved");
        }
        return view.canAct() ? null : wording.text("joint-priority.partnership.notice.stranger");
    }

    /** What is not shown to this person yet, and until when. */
    private static String blindNotice(PartnershipView view, Wording wording) {
        List<DepartmentPart> own = view.departments().stream().filter(DepartmentPart::isMember).collect(Collectors.toList());
        if (view.departments().stream().allMatch(DepartmentPart::showsRatings)) {
            return view.disclosure().showsScore() ? null : wording.text("joint-priority.partnership.blind.score");
        }
        if (own.isEmpty()) {
            return wording.text("joint-priority.partnership.blind.all");
        }
        List<String> incomplete = own.stream().filter(part -> !part.isComplete()).map(part -> part.department().name()).collect(Collectors.toList());
        return wording.text("joint-priority.partnership.blind.own", wording.list(incomplete), incomplete.size());
    }

    /** Where this fragment can be had again. */
    public String address() {
        return address;
    }

    /** Where it is said why the joint priority has its place. */
    public String placeAddress() {
        return placeAddress;
    }

    public String issueKey() {
        return view.issue().key().toString();
    }

    public int revision() {
        return view.revision();
    }

    public String score() {
        return score;
    }

    /** The bar's length, in percent of what it could be. */
    public String scoreWidth() {
        return view.breakdown().score().map(JointScore::toString).orElse(null);
    }

    public boolean isProvisional() {
        return view.breakdown().isProvisional() && view.breakdown().score().isPresent();
    }

    public boolean hasDisagreement() {
        return view.breakdown().hasDisagreement();
    }

    /** Whether score and patient care are for all to know. */
    public boolean isPublished() {
        return view.disclosure().showsScore();
    }

    /** How many have assessed it, in a word. */
    public String assessed() {
        return assessed;
    }

    public String assessedSentence() {
        return assessedSentence;
    }

    public String patientCare() {
        return patientCare;
    }

    public String bandCode() {
        return view.breakdown().patientCare().map(care -> care.level().name().toLowerCase(Locale.ROOT)).orElse("");
    }

    public String bandName() {
        return bandName;
    }

    public ConsensusView consensus() {
        return consensus;
    }

    public String revisionSentence() {
        return revisionSentence;
    }

    public String notice() {
        return notice;
    }

    /** Null where everything is shown. */
    public String blindNotice() {
        return blindNotice;
    }

    public List<ShareView> shares() {
        return shares;
    }

    public List<DepartmentView> departments() {
        return departments;
    }

    public boolean canAct() {
        return !speakers.isEmpty();
    }

    /** What lifts it or could. */
    public LiftingView lifting() {
        return lifting;
    }

    public NeedView need() {
        return need;
    }

    /** Where departments are asked. */
    public String departmentsAddress() {
        return departmentsAddress;
    }

    /** The departments for which the person may speak. */
    public List<Choice> speakers() {
        return speakers;
    }

    /** The departments that take part only if somebody asks. */
    public List<Choice> askable() {
        return askable;
    }

    public boolean hasAskable() {
        return !askable.isEmpty();
    }

    public boolean hasReleasable() {
        return departments.stream().anyMatch(DepartmentView::isReleasable);
    }

    public boolean hasConflict() {
        return changes != null;
    }

    public List<String> changes() {
        return changes;
    }

    public String conflictSentence() {
        return conflictSentence;
    }
}
