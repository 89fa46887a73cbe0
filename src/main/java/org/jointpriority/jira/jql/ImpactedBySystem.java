package org.jointpriority.jira.jql;

import java.util.List;
import javax.inject.Inject;

import org.jointpriority.jira.platform.Texts;
import org.jointpriority.partnership.JointIssue;
import org.jointpriority.partnership.JointSearch;
import org.jointpriority.partnership.People;
import org.jointpriority.partnership.Searcher;

/** {@code impactedBySystem(name, ...)}: those that a change of one of the systems reaches. */
public final class ImpactedBySystem extends JointFunction {
    private final JointSearch search;

    @Inject
    public ImpactedBySystem(JointSearch search, People people, Texts texts) {
        super(search::recomputation, people, texts);
        this.search = search;
    }

    @Override
    List<JointIssue> find(Searcher searcher, List<String> arguments) {
        return search.impactedBy(searcher, arguments);
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 1;
    }

    @Override
    int mostArguments() {
        return Integer.MAX_VALUE;
    }

    @Override
    String example() {
        return "impactedBySystem(\"PACS\")";
    }
}
