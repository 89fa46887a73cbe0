package org.jointpriority.sandbox.jira.api;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;
import org.jointpriority.sandbox.jira.jql.Jql;
import org.jointpriority.sandbox.jira.jql.JqlException;
import org.jointpriority.sandbox.jira.store.IssueRecord;
import org.jointpriority.sandbox.jira.store.UserRecord;

/** Search as plugins call it. */
final class SearchApi implements SearchService {
    private final JiraApi jira;

    SearchApi(JiraApi jira) {
        this.jira = jira;
    }

    @Override
    public ParseResult parseQuery(ApplicationUser user, String jql) {
        try {
            return new ParseResult(Jql.parse(jql), new MessageSetImpl());
        } catch (JqlException e) {
            MessageSet errors = new MessageSetImpl();
            errors.addErrorMessage(e.getMessage());
            return new ParseResult(null, errors);
        }
    }

    @Override
    public MessageSet validateQuery(ApplicationUser user, Query query) {
        MessageSet messages = new MessageSetImpl();
        jira.search().problems(record(user), (Jql) query).forEach(messages::addErrorMessage);
        jira.search().warnings(record(user), (Jql) query).forEach(messages::addWarningMessage);
        return messages;
    }

    @Override
    public SearchResults<Issue> search(ApplicationUser user, Query query, PagerFilter<?> pager) {
        return page(jira.search().find(record(user), (Jql) query), pager);
    }

    private SearchResults<Issue> page(List<IssueRecord> found, PagerFilter<?> pager) {
        List<Issue> page = found.stream().skip(pager.getStart()).limit(pager.getMax()).map(jira::issue).toList();
        return new SearchResults<>(page, found.size(), pager.getMax(), pager.getStart());
    }

    @Override
    public SearchResults<Issue> searchOverrideSecurity(ApplicationUser user, Query query, PagerFilter<?> pager) {
        return page(jira.search().findAll(record(user), (Jql) query), pager);
    }

    private UserRecord record(ApplicationUser user) {
        return user == null ? null : jira.model().users().find(user.getKey()).orElse(null);
    }
}
