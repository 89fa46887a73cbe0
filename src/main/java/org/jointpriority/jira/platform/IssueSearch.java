package org.jointpriority.jira.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.jira.bc.JiraServiceContextImpl;
import com.atlassian.jira.bc.filter.SearchRequestService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.jql.builder.JqlClauseBuilder;
import com.atlassian.jira.jql.builder.JqlQueryBuilder;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import org.jointpriority.partnership.InvalidScope;

/** Jira's search with a person's eyes. The one place that knows it, since it is what differs most between Jira's versions. */
@Named
public final class IssueSearch {
    private final SearchService search;
    private final SearchRequestService filters;
    private final Texts texts;

    @Inject
    public IssueSearch(SearchService search, SearchRequestService filters, Texts texts) {
        this.search = search;
        this.filters = filters;
        this.texts = texts;
    }

    /** The saved filters that the person is offered to choose from, their own and their favourites: names by ids, in the order of the names. */
    public Map<Long, String> filters(ApplicationUser user) {
        List<SearchRequest> offered = new ArrayList<>(filters.getOwnedFilters(user));
        offered.addAll(filters.getFavouriteFilters(user));
        offered.sort(Comparator.comparing(SearchRequest::getName, String.CASE_INSENSITIVE_ORDER).thenComparing(SearchRequest::getId));
        Map<Long, String> names = new LinkedHashMap<>();
        offered.forEach(filter -> names.put(filter.getId(), filter.getName()));
        return names;
    }

    /** The name of a saved filter, if it is the person's own or shared with them. */
    public Optional<String> filterName(ApplicationUser user, long filterId) {
        return Optional.ofNullable(filters.getFilter(new JiraServiceContextImpl(user), filterId)).map(SearchRequest::getName);
    }

    /** What a saved filter searches for, if it is the person's own or shared with them. */
    public Query filter(ApplicationUser user, long filterId) throws InvalidScope {
        SearchRequest filter = filters.getFilter(new JiraServiceContextImpl(user), filterId);
        if (filter == null) {
            throw new InvalidScope(texts.of("joint-priority.scope.filter-unknown"));
        }
        // Jira leaves the query out of a filter that searches for everything.
        return valid(user, filter.getQuery() == null ? JqlQueryBuilder.newClauseBuilder().buildQuery() : filter.getQuery());
    }

    /** Reads a query as a whole of its own, so that nothing in it can reach out of what it is combined with. */
    public Query jql(ApplicationUser user, String jql) throws InvalidScope {
        SearchService.ParseResult parsed = search.parseQuery(user, jql);
        refuse(parsed.getErrors());
        return valid(user, parsed.getQuery());
    }

    /**
     * The unresolved issues of a type that a query finds in the projects and the person may browse, in any order.
     *
     * @param projectIds at least one
     */
    public List<Issue> unresolved(ApplicationUser user, Query query, String issueTypeId, Collection<Long> projectIds) throws InvalidScope {
        Query restricted = unresolved(JqlQueryBuilder.newClauseBuilder(query), issueTypeId, projectIds);
        try {
            return search.search(user, restricted, PagerFilter.getUnlimitedFilter()).getResults();
        } catch (SearchException e) {
            throw new InvalidScope(texts.of("joint-priority.scope.search-failed", e.getMessage()));
        }
    }

    /** All unresolved issues of a type in the projects, whoever may browse them, in any order. */
    public List<Issue> allUnresolved(String issueTypeId, Collection<Long> projectIds) {
        return all(unresolved(JqlQueryBuilder.newClauseBuilder(), issueTypeId, projectIds));
    }

    private static Query unresolved(JqlClauseBuilder query, String issueTypeId, Collection<Long> projectIds) {
        return query.defaultAnd().issueType(issueTypeId).project(projectIds.toArray(new Long[0])).unresolved().buildQuery();
    }

    /** The ids of all issues of a type in a project, whoever may browse them. */
    public List<Long> allOf(String issueTypeId, long projectId) {
        return all(JqlQueryBuilder.newClauseBuilder().defaultAnd().issueType(issueTypeId).project(projectId).buildQuery()).stream()
                .map(Issue::getId).collect(Collectors.toList());
    }

    private List<Issue> all(Query query) {
        try {
            return search.searchOverrideSecurity(null, query, PagerFilter.getUnlimitedFilter()).getResults();
        } catch (SearchException e) {
            throw new IllegalStateException("Jira could not search for joint priorities", e);
        }
    }

    private Query valid(ApplicationUser user, Query query) throws InvalidScope {
        refuse(search.validateQuery(user, query));
        return query;
    }

    private static void refuse(MessageSet problems) throws InvalidScope {
        if (problems.hasAnyErrors()) {
            throw new InvalidScope(String.join(" ", problems.getErrorMessages()));
        }
    }
}
