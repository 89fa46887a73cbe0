package org.jointpriority.jira.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingService;
import org.jointpriority.partnership.Reindexing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has Jira index joint priorities again, so that searches find and sort them by what they are now. */
@Named
public final class JiraReindexing implements Reindexing {
    private static final Logger LOG = LoggerFactory.getLogger(JiraReindexing.class);
    /** As many issues as are held in memory at a time. */
    private static final int BATCH = 200;

    private final IssueManager issues;
    private final IssueIndexingService indexing;

    @Inject
    public JiraReindexing(IssueManager issues, IssueIndexingService indexing) {
        this.issues = issues;
        this.indexing = indexing;
    }

    /** What was saved is saved: an index that cannot be written now is reported, and mended by Jira's own re-indexing. */
    @Override
    public void changed(Collection<Long> issueIds) {
        List<Long> ids = new ArrayList<>(issueIds);
        for (int from = 0; from < ids.size(); from += BATCH) {
            index(ids.subList(from, Math.min(from + BATCH, ids.size())));
        }
    }

    private void index(List<Long> ids) {
        try {
            List<Issue> found = issues.getIssueObjects(ids);
            if (!found.isEmpty()) {
                indexing.reIndexIssueObjects(found);
            }
        } catch (IndexException | RuntimeException e) {
            LOG.error("Joint priorities were saved, but searches still show what they were before: the issues with the ids {} "
                    + "could not be indexed. Re-index their projects in Jira's administration.", ids, e);
        }
    }
}
