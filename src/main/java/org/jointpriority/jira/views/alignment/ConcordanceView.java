package org.jointpriority.jira.views.alignment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jointpriority.domain.agreement.KendallsW;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.AlignmentSurvey;

/** How far the departments put the joint priorities into the same order: a sentence for everybody, then the numbers. */
public final class ConcordanceView {
    private static final double LEAST_CHANCE_WRITTEN = 0.001;

    private final Optional<KendallsW> concordance;
    private final String sentence;
    private final String numbers;
    private final String leftOut;

    ConcordanceView(AlignmentSurvey survey, Wording wording) {
        this.concordance = survey.concordance();
        this.sentence = concordance.map(w -> wording.text("joint-priority.alignment.accord." + code(w))).orElseGet(() ->
                wording.text("joint-priority.alignment.accord.none", KendallsW.FEWEST_JUDGES, KendallsW.FEWEST_ITEMS));
        this.numbers = concordance.map(w -> wording.text("joint-priority.alignment.accord.numbers", w.value(), w.judges(), w.items(), w.expected(),
                wording.text("joint-priority.alignment.accord.chance." + (w.chance() < LEAST_CHANCE_WRITTEN ? "tiny" : "of"), w.chance()),
                w.isExact() ? 1 : 0)).orElse(null);
        List<String> others = survey.compared().stream().filter(department -> !survey.judges().contains(department)).map(Department::name)
                .collect(Collectors.toList());
        this.leftOut = others.isEmpty() || !concordance.isPresent() ? null
                : wording.text("joint-priority.alignment.accord.left-out", wording.list(others), others.size());
    }

    private static String code(KendallsW w) {
        return w.accord().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isKnown() {
        return concordance.isPresent();
    }

    public String sentence() {
        return sentence;
    }

    /** Null where there are none. */
    public String numbers() {
        return numbers;
    }

    /** Who is not compared, and why; null where all are. */
    public String leftOut() {
        return leftOut;
    }

    /** The same without a picture. */
    String sentences() {
        return sentence + (numbers == null ? "" : ' ' + numbers) + (leftOut == null ? "" : ' ' + leftOut);
    }

    /** Of a bar from no accord to one and the same order. */
    public String width() {
        return percent(concordance.map(KendallsW::value).orElse(0.0));
    }

    /** Where on the bar chance alone would be. */
    public String chance() {
        return percent(concordance.map(KendallsW::expected).orElse(0.0));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f", 100 * share);
    }
}
