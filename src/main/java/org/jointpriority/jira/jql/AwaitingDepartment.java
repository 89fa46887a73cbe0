package org.jointpriority.jira.jql;

import java.util.List;
import javax.inject.Inject;

import org.jointpriority.jira.platform.Texts;
import org.jointpriority.partnership.JointIssue;
import org.jointpriority.partnership.JointSearch;
import org.jointpriority.partnership.People;
import org.jointpriority.partnership.Searcher;

/** {@code awaitingDepartment()}, those that wait for a department of the person who searches, or {@code awaitingDepartment(name)}. */
public final class AwaitingDepartment extends JointFunction {
    private final JointSearch search;

    @Inject
    public AwaitingDepartment(JointSearch search, People people, Texts texts) {
        super(search::recomputation, people, texts);
        this.search = search;
    }

    @Override
    List<JointIssue> find(Searcher searcher, List<String> arguments) {
        return arguments.isEmpty() ? search.awaitingOwn(searcher) : search.awaiting(searcher, arguments.get(0));
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 0;
    }

    @Override
    int mostArguments() {
        return 1;
    }

    @Override
    String example() {
        return "awaitingDepartment(\"Radiology\")";
    }
}
