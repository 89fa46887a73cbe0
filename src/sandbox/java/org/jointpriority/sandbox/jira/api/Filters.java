package org.jointpriority.sandbox.jira.api;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.bc.JiraServiceContextImpl;
import com.atlassian.jira.bc.filter.SearchRequestService;
import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jointpriority.sandbox.jira.jql.Jql;
import org.jointpriority.sandbox.jira.jql.JqlException;
import org.jointpriority.sandbox.jira.store.FilterRecord;

/** Saved filters, for those who may see them. */
final class Filters implements SearchRequestService {
    private final JiraApi jira;

    Filters(JiraApi jira) {
        this.jira = jira;
    }

    /** Everybody's favourites are all that they may see. */
    @Override
    public Collection<SearchRequest> getFavouriteFilters(ApplicationUser user) {
        return views(filter -> maySee(user, filter));
    }

    @Override
    public Collection<SearchRequest> getOwnedFilters(ApplicationUser user) {
        return views(filter -> filter.owner().equals(user.getKey()));
    }

    @Override
    public SearchRequest getFilter(JiraServiceContext context, Long id) {
        JiraServiceContextImpl asked = (JiraServiceContextImpl) context;
        Optional<FilterRecord> filter = jira.model().filters().find(id)
                .filter(found -> maySee(asked.getLoggedInApplicationUser(), found));
        if (filter.isEmpty()) {
            ((JiraServiceContextImpl.Errors) asked.getErrorCollection())
                    .addErrorMessage("The selected filter is not available to you, perhaps it has been deleted or had its permissions changed.");
            return null;
        }
        return view(filter.get());
    }

    private List<SearchRequest> views(Predicate<FilterRecord> which) {
        return jira.model().filters().all().stream().filter(which).map(Filters::view).toList();
    }

    private boolean maySee(ApplicationUser user, FilterRecord filter) {
        return jira.model().maySee(Optional.ofNullable(user).flatMap(known -> jira.model().users().find(known.getKey())).orElse(null), filter);
    }

    private static SearchRequest view(FilterRecord filter) {
        try {
            return new SearchRequest(Jql.parse(filter.jql()), filter.owner(), filter.name(), filter.description(), filter.id(), 0);
        } catch (JqlException e) {
            throw new IllegalStateException("Only readable queries are saved", e);
        }
    }
}
