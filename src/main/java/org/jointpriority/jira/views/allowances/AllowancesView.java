package org.jointpriority.jira.views.allowances;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jointpriority.jira.platform.Choice;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.jira.views.PagerView;
import org.jointpriority.jira.views.ViewQuery;
import org.jointpriority.partnership.OpenAllowance;
import org.jointpriority.partnership.OpenAllowances;
import org.jointpriority.partnership.OpenAllowances.Review;

/** The open allowances, or a stretch of them: what to choose, and the table with those due on top. */
public final class AllowancesView {
    private final List<Choice> reviews;
    private final String summary;
    private final List<Group> groups;
    private final PagerView pager;

    AllowancesView(OpenAllowances allowances, ViewQuery query, String contextPath, Wording wording) {
        List<Choice> choices = new ArrayList<>();
        for (Review review : Review.values()) {
            String code = review.name().toLowerCase(Locale.ROOT).replace('_', '-');
            choices.add(Choice.of(review == Review.ANY ? "" : code, wording.text("joint-priority.allowances.review." + code,
                    wording.day(allowances.quarter().lastDay()).text()), review == query.review()));
        }
        this.reviews = Collections.unmodifiableList(choices);
        List<OpenAllowance> chosen = allowances.of(query.lens(), query.review());
        this.summary = wording.text("joint-priority.allowances.summary", chosen.size(),
                chosen.stream().filter(allowance -> allowance.isDue(allowances.today())).count());
        int start = query.start() < chosen.size() ? query.start() : 0;
        List<OpenAllowance> shown = chosen.subList(start, Math.min(chosen.size(), start + query.rows()));
        List<AllowanceRow> rows = shown.stream().map(allowance -> new AllowanceRow(allowance, allowances.today(), contextPath, wording))
                .collect(Collectors.toList());
        this.groups = Collections.unmodifiableList(Stream.of(new Group("due", rows, AllowanceRow::isDue, wording),
                new Group("later", rows, row -> !row.isDue(), wording)).filter(group -> !group.rows.isEmpty()).collect(Collectors.toList()));
        this.pager = PagerView.of(start, shown.size(), query.rows(), chosen.size(), wording);
    }

    /** By the day of the review. */
    public List<Choice> reviews() {
        return reviews;
    }

    public String summary() {
        return summary;
    }

    public boolean hasRows() {
        return !groups.isEmpty();
    }

    /** Those that are due, then the others, as far as they stand on the page. */
    public List<Group> groups() {
        return groups;
    }

    /** Null where everything stands on one page. */
    public PagerView pager() {
        return pager;
    }

    /** Those that are due, or the others. */
    public static final class Group {
        private final String code;
        private final String title;
        private final List<AllowanceRow> rows;

        private Group(String code, List<AllowanceRow> all, Predicate<AllowanceRow> which, Wording wording) {
            this.code = code;
            this.title = wording.text("joint-priority.allowances." + code);
            this.rows = Collections.unmodifiableList(all.stream().filter(which).collect(Collectors.toList()));
        }

        public String code() {
            return code;
        }

        public String title() {
            return title;
        }

        public List<AllowanceRow> rows() {
            return rows;
        }
    }
}
