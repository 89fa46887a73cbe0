package org.jointpriority.sandbox.jira.api;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.bc.JiraServiceContextImpl;
import com.atlassian.jira.bc.filter.SearchRequestService;
import com.atlassian.jira.issue.search.SearchRequest;
import java.util.Optional;
import org.jointpriority.sandbox.jira.jql.Jql;
import org.jointpriority.sandbox.jira.jql.JqlException;
import org.jointpriority.sandbox.jira.store.FilterRecord;

/** Saved filters, for those who may see them. */
final class Filters implements SearchRequestService {
    private final JiraApi jira;

    Filters(JiraApi jira) {
        this.jira = jira;
    }

    @Override
    public SearchRequest getFilter(JiraServiceContext context, Long id) {
        JiraServiceContextImpl asked = (JiraServiceContextImpl) context;
        Optional<FilterRecord> filter = jira.model().filters().find(id).filter(found -> jira.model().maySee(
                Optional.ofNullable(asked.getLoggedInApplicationUser()).flatMap(user -> jira.model().users().find(user.getKey())).orElse(null), found));
        if (filter.isEmpty()) {
            ((JiraServiceContextImpl.Errors) asked.getErrorCollection())
                    .addErrorMessage("The selected filter is not available to you, perhaps it has been deleted or had its permissions changed.");
            return null;
        }
        return view(filter.get());
    }

    private static SearchRequest view(FilterRecord filter) {
        try {
            return new SearchRequest(Jql.parse(filter.jql()), filter.owner(), filter.name(), filter.description(), filter.id(), 0);
        } catch (JqlException e) {
            throw new IllegalStateException("Only readable queries are saved", e);
        }
    }
}
