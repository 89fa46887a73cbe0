package org.jointpriority.jira.views.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;

import org.jointpriority.jira.platform.Wording;
import org.jointpriority.jira.views.PagerView;
import org.jointpriority.partnership.RankedJointPriority;
import org.jointpriority.partnership.RankingPage;

/** The ranking, or a stretch of it, as a table. */
public final class RankingView {
    private final List<RowView> rows;
    private final String lensTitle;
    private final String totalSentence;
    private final String orderSentence;
    private final String navigator;
    private final String sensitivityAddress;
    private final PagerView pager;
    private final boolean liftedOnly;
    private final boolean choosable;
    private final String liftedSentence;

    /**
     * @param liftedOnly whether only those are asked for that are lifted
     * @param lens      the name of the department through which one looks
     * @param navigator the address of the same list in Jira's issue navigator
     */
    RankingView(RankingPage page, boolean liftedOnly, Optional<String> lens, String navigator, String contextPath,
            IntFunction<Optional<String>> departmentName, Wording wording) {
        List<RowView> all = new ArrayList<>();
        for (RankedJointPriority ranked : page.priorities()) {
            all.add(new RowView(ranked, contextPath, departmentName, wording));
        }
        this.rows = Collections.unmodifiableList(all);
        this.lensTitle = lens.map(name -> wording.text("joint-priority.ranking.own", name)).orElse(null);
        this.liftedSentence = wording.text("joint-priority.ranking.lifted", page.lifted());
        this.totalSentence = liftedOnly ? liftedSentence : all.size() == page.total()
                ? wording.text("joint-priority.ranking.total", page.total())
                : wording.text("joint-priority.ranking.total.some", page.start() + 1, page.start() + all.size(), page.total());
        this.orderSentence = wording.text("joint-priority.ranking.order." + page.rule().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        this.liftedOnly = liftedOnly;
        this.choosable = liftedOnly || page.lifted() > 0;
        this.navigator = navigator;
        this.sensitivityAddress = contextPath + "/plugins/servlet/joint-priority/sensitivity";
        this.pager = PagerView.of(page.start(), all.size(), page.limit(), page.total(), wording);
    }

    public List<RowView> rows() {
        return rows;
    }

    public boolean hasRows() {
        return !rows.isEmpty();
    }

    public boolean hasLens() {
        return lensTitle != null;
    }

    public String lensTitle() {
        return lensTitle;
    }

    public String totalSentence() {
        return totalSentence;
    }

    public String orderSentence() {
        return orderSentence;
    }

    /** Whether something is lifted, so that one can look at that alone, or somebody does. */
    public boolean isChoosable() {
        return choosable;
    }

    public boolean isLiftedOnly() {
        return liftedOnly;
    }

    /** How many are lifted. */
    public String liftedSentence() {
        return liftedSentence;
    }

    public String navigator() {
        return navigator;
    }

    /** Where it is said, for what the list is asked for, how far the weights can move before its first change. */
    public String sensitivityAddress() {
        return sensitivityAddress;
    }

    /** Null where everything stands on one page. */
    public PagerView pager() {
        return pager;
    }
}
