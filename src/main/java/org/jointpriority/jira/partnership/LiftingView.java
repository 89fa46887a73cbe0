package org.jointpriority.jira.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jointpriority.domain.agreement.Flex;
import org.jointpriority.domain.agreement.FlexReason;
import org.jointpriority.domain.agreement.MustDo;
import org.jointpriority.domain.agreement.MustDoReason;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.jira.platform.Choice;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.PartnershipView;

/** What lifts a joint priority or could, what has lifted it, and the forms in which members ask for it. */
public final class LiftingView {
    /** What a form proposes as the time that the others have. */
    private static final int DAYS_TO_RESPOND = 7;

    private final LiftView lift;
    private final FlexView flex;
    private final MustDoView mustDo;
    private final Optional<MustDo> mustDoValue;
    private final List<FlexView> past;
    private final String pastSentence;
    private final List<Choice> flexReasons;
    private final List<Choice> mustDoReasons;
    private final List<Choice> withdrawers;
    private final LocalDate today;
    private final String flexAddress;
    private final String mustDoAddress;

    LiftingView(PartnershipView view, String contextPath, Wording wording) {
        Optional<Flex> current = view.lifting().flex(view.today());
        this.lift = view.lift().map(known -> new LiftView(known, wording)).orElse(null);
        this.flex = current.map(known -> new FlexView(known, view, wording)).orElse(null);
        this.mustDoValue = view.lifting().mustDo();
        this.mustDo = mustDoValue.map(known -> new MustDoView(known, view, wording)).orElse(null);
        List<FlexView> over = view.lifting().past(view.today()).stream().map(known -> new FlexView(known, view, wording))
                .collect(Collectors.toList());
        Collections.reverse(over);
        this.past = Collections.unmodifiableList(over);
        this.pastSentence = wording.text("joint-priority.flex.past", over.size());
        this.flexReasons = choices(FlexReason.values(), Optional.empty(), wording);
        this.mustDoReasons = choices(MustDoReason.values(), mustDoValue.map(MustDo::reason), wording);
        this.withdrawers = current.map(known -> withdrawers(known, view)).orElse(Collections.emptyList());
        this.today = view.today();
        String address = contextPath + "/rest/joint-priority/1.0/priorities/" + view.issue().key();
        this.flexAddress = address + "/flex";
        this.mustDoAddress = address + "/must-do";
    }

    private static List<Choice> choices(Enum<?>[] reasons, Optional<? extends Enum<?>> chosen, Wording wording) {
        List<Choice> choices = new ArrayList<>();
        for (Enum<?> reason : reasons) {
            choices.add(Choice.of(reason.name(), LiftView.reason(reason, wording), chosen.filter(reason::equals).isPresent()));
        }
        return Collections.unmodifiableList(choices);
    }

    /** Only the department that requested it can take it back, as long as it takes part. */
    private static List<Choice> withdrawers(Flex flex, PartnershipView view) {
        boolean takesPart = view.department(flex.departmentId()).isPresent();
        return view.speaksFor().stream().filter(department -> !takesPart || department.id() == flex.departmentId())
                .map(LiftingView::choice).collect(Collectors.toList());
    }

    private static Choice choice(Department department) {
        return Choice.of(Integer.toString(department.id()), department.name(), false);
    }

    /** Null where it stands in its place. */
    public LiftView lift() {
        return lift;
    }

    /** The one that waits or is in force; null if there is none. */
    public FlexView flex() {
        return flex;
    }

    /** Null if it is none. */
    public MustDoView mustDo() {
        return mustDo;
    }

    public boolean hasPast() {
        return !past.isEmpty();
    }

    public String pastSentence() {
        return pastSentence;
    }

    /** The flexes that are over, the latest first. */
    public List<FlexView> past() {
        return past;
    }

    public List<Choice> flexReasons() {
        return flexReasons;
    }

    public List<Choice> mustDoReasons() {
        return mustDoReasons;
    }

    public boolean isWithdrawable() {
        return !withdrawers.isEmpty();
    }

    /** The departments for which the person may take back the flex. */
    public List<Choice> withdrawers() {
        return withdrawers;
    }

    /** The first day that a form takes. */
    public String today() {
        return today.toString();
    }

    /** What a form proposes as the last day for the others' word. */
    public String respondBy() {
        return today.plusDays(DAYS_TO_RESPOND).toString();
    }

    public String date() {
        return mustDoValue.map(known -> known.date().toString()).orElse("");
    }

    public String evidence() {
        return mustDoValue.map(MustDo::evidence).orElse("");
    }

    public String flexAddress() {
        return flexAddress;
    }

    public String mustDoAddress() {
        return mustDoAddress;
    }
}
