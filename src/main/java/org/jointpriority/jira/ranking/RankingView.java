package org.jointpriority.jira.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;

import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.RankedJointPriority;
import org.jointpriority.partnership.RankingPage;

/** The ranking as a table, or why there is none and what to do about it. */
public final class RankingView {
    /** What there is to show. */
    public enum State { RANKED, EMPTY, INVALID, NOT_SET_UP, NOT_LOGGED_IN, FAILED }

    private final State state;
    private final List<RowView> rows;
    private final String lensTitle;
    private final String caption;
    private final String totalSentence;
    private final String orderSentence;
    private final String navigator;
    private final String field;
    private final String title;
    private final String explanation;
    private final String linkAddress;
    private final String linkText;

    private RankingView(State state, List<RowView> rows, String lensTitle, String caption, String totalSentence,
            String orderSentence, String navigator, String field, String title, String explanation, String linkAddress, String linkText) {
        this.state = state;
        this.rows = Collections.unmodifiableList(rows);
        this.lensTitle = lensTitle;
        this.caption = caption;
        this.totalSentence = totalSentence;
        this.orderSentence = orderSentence;
        this.navigator = navigator;
        this.field = field;
        this.title = title;
        this.explanation = explanation;
        this.linkAddress = linkAddress;
        this.linkText = linkText;
    }

    /**
     * @param lens      the name of the department through which one looks
     * @param navigator the address of the same list in Jira's issue navigator
     */
    static RankingView of(RankingPage page, Optional<String> lens, String navigator, String contextPath,
            IntFunction<Optional<String>> departmentName, Wording wording) {
        List<RowView> rows = new ArrayList<>();
        for (RankedJointPriority ranked : page.priorities()) {
            rows.add(new RowView(ranked, contextPath, departmentName, wording));
        }
        String order = wording.text("joint-priority.ranking.order." + page.rule().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return new RankingView(State.RANKED, rows, lens.map(name -> wording.text("joint-priority.ranking.own", name)).orElse(null),
                wording.text("joint-priority.ranking.caption"),
                wording.text("joint-priority.ranking.total", rows.size(), page.total()), order, navigator, null, null, null, null, null);
    }

    /** Nothing to show, and one thing to do next, if there is any. */
    static RankingView without(State state, String explanation, Optional<String> field, Optional<String> linkAddress,
            Wording wording) {
        String key = "joint-priority.ranking.state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new RankingView(state, Collections.emptyList(), null, null, null, null, null, field.orElse(null),
                wording.text(key), explanation, linkAddress.orElse(null),
                linkAddress.map(address -> wording.text(key + ".link")).orElse(null));
    }

    public String state() {
        return state.name();
    }

    public boolean isError() {
        return state == State.INVALID || state == State.FAILED;
    }

    /** The field of the configuration that has to be put right, if it is one's fault. */
    public String field() {
        return field;
    }

    public boolean hasRows() {
        return state == State.RANKED;
    }

    public List<RowView> rows() {
        return rows;
    }

    public boolean hasLens() {
        return lensTitle != null;
    }

    public String lensTitle() {
        return lensTitle;
    }

    public String caption() {
        return caption;
    }

    public String totalSentence() {
        return totalSentence;
    }

    public String orderSentence() {
        return orderSentence;
    }

    public String navigator() {
        return navigator;
    }

    public String title() {
        return title;
    }

    public String explanation() {
        return explanation;
    }

    public String linkAddress() {
        return linkAddress;
    }

    public String linkText() {
        return linkText;
    }

    public String icon() {
        switch (state) {
            case INVALID:
            case FAILED:
                return "aui-iconfont-warning";
            case NOT_LOGGED_IN:
                return "aui-iconfont-locked";
            case NOT_SET_UP:
                return "aui-iconfont-configure";
            default:
                return "aui-iconfont-search";
        }
    }
}
