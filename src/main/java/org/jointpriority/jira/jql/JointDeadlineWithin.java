package org.jointpriority.jira.jql;

import java.util.List;
import javax.inject.Inject;

import org.jointpriority.jira.platform.Texts;
import org.jointpriority.partnership.JointIssue;
import org.jointpriority.partnership.JointSearch;
import org.jointpriority.partnership.People;
import org.jointpriority.partnership.Searcher;

/** {@code jointDeadlineWithin(period)}: those with a deadline within the period, or overdue. */
public final class JointDeadlineWithin extends JointFunction {
    private final JointSearch search;

    @Inject
    public JointDeadlineWithin(JointSearch search, People people, Texts texts) {
        super(search::recomputation, people, texts);
        this.search = search;
    }

    @Override
    List<JointIssue> find(Searcher searcher, List<String> arguments) {
        return search.dueWithin(searcher, arguments.get(0));
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 1;
    }

    @Override
    int mostArguments() {
        return 1;
    }

    @Override
    String example() {
        return "jointDeadlineWithin(\"30d\")";
    }
}
