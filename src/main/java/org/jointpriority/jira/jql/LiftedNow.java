package org.jointpriority.jira.jql;

import java.util.List;
import javax.inject.Inject;

import org.jointpriority.jira.platform.Texts;
import org.jointpriority.partnership.JointIssue;
import org.jointpriority.partnership.JointSearch;
import org.jointpriority.partnership.People;
import org.jointpriority.partnership.Searcher;

/** {@code liftedNow()}: those that an agreed must-do or a flex in force puts before the others today. */
public final class LiftedNow extends JointFunction {
    private final JointSearch search;

    @Inject
    public LiftedNow(JointSearch search, People people, Texts texts) {
        super(search::recomputation, people, texts);
        this.search = search;
    }

    @Override
    List<JointIssue> find(Searcher searcher, List<String> arguments) {
        return search.lifted(searcher);
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 0;
    }

    @Override
    int mostArguments() {
        return 0;
    }

    @Override
    String example() {
        return "liftedNow()";
    }
}
