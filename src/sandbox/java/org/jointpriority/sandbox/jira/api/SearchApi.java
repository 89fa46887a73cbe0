package org.jointpriority.sandbox.jira.api;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
            return new ParseResult(Jql.parse(jql), new Messages(List.of()));
        } catch (JqlException e) {
            return new ParseResult(null, new Messages(List.of(e.getMessage())));
        }
    }

    @Override
    public MessageSet validateQuery(ApplicationUser user, Query query) {
        return new Messages(jira.search().problems(record(user), (Jql) query));
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

    private static final class Messages implements MessageSet {
        private final Set<String> errors;

        Messages(Collection<String> errors) {
            this.errors = new LinkedHashSet<>(errors);
        }

        @Override
        public Set<String> getErrorMessages() {
            return errors;
        }

        @Override
        public boolean hasAnyErrors() {
            return !errors.isEmpty();
        }
    }
}
