package org.jointpriority.jira.jql;

import java.util.List;
import javax.inject.Inject;

import org.jointpriority.jira.platform.Texts;
import org.jointpriority.partnership.JointIssue;
import org.jointpriority.partnership.JointSearch;
import org.jointpriority.partnership.People;
import org.jointpriority.partnership.Searcher;

/** {@code allowanceDue(period)}: those with an allowance that is to be looked at again within the period. */
public final class AllowanceDue extends JointFunction {
    private final JointSearch search;

    @Inject
    public AllowanceDue(JointSearch search, People people, Texts texts) {
        super(search::recomputation, people, texts);
        this.search = search;
    }

    @Override
    List<JointIssue> find(Searcher searcher, List<String> arguments) {
        return search.allowanceDueWithin(searcher, arguments.get(0));
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
        return "allowanceDue(\"2w\")";
    }
}
