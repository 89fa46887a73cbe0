package org.jointpriority.jira.views;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import org.jointpriority.domain.SideBySide.Kind;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.jira.platform.IssueSearch;
import org.jointpriority.jira.platform.JointProjects;
import org.jointpriority.jira.platform.Pages;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.Foundation;
import org.jointpriority.partnership.Refusal;
import org.jointpriority.partnership.registry.EnvironmentComparison;

/** The configuration form of a dashboard item as a fragment of HTML. */
public final class ConfigurationServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PREFIX = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,60}");

    private final transient Foundation foundation;
    private final transient JointProjects projects;
    private final transient IssueSearch search;
    private final transient EnvironmentComparison comparison;
    private final transient JiraAuthenticationContext authentication;
    private final transient Wording wording;
    private final transient Pages pages;

    @Inject
    public ConfigurationServlet(Foundation foundation, JointProjects projects, IssueSearch search,
            EnvironmentComparison comparison, JiraAuthenticationContext authentication, Wording wording, Pages pages) {
        this.foundation = foundation;
        this.projects = projects;
        this.search = search;
        this.comparison = comparison;
        this.authentication = authentication;
        this.wording = wording;
        this.pages = pages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> set = new HashMap<>();
        for (String name : Collections.list(request.getParameterNames())) {
            set.put(name, request.getParameter(name));
        }
        String prefix = set.getOrDefault("prefix", "");
        boolean isLoggedIn = authentication.getLoggedInUser() != null;
        Departments participating = isLoggedIn ? foundation.departments().participating() : Departments.none();
        Map<Long, String> filters = isLoggedIn ? filters(set.getOrDefault("filter", "")) : Collections.emptyMap();
        pages.write(response, "templates/joint-priority/views/configuration.vm", Collections.singletonMap("configuration",
                new ConfigurationView(PREFIX.matcher(prefix).matches() ? prefix : "joint-gadget", set, projects.visible(), filters,
                        participating, kinds(), wording)));
    }

    /** None for somebody who may not see the registry. */
    private List<String> kinds() {
        try {
            return comparison.compare(Optional.empty()).kinds().stream().map(Kind::name).collect(Collectors.toList());
        } catch (Refusal refusal) {
            return Collections.emptyList();
        }
    }

    /** Those that Jira offers to the person, and the one that is set, which need not be among them. */
    private Map<Long, String> filters(String set) {
        ApplicationUser user = authentication.getLoggedInUser();
        Map<Long, String> filters = new LinkedHashMap<>(search.filters(user));
        if (ViewQuery.NUMBER.matcher(set).matches()) {
            long id = Long.parseLong(set);
            filters.computeIfAbsent(id, any -> search.filterName(user, id)
                    .orElseGet(() -> wording.text("joint-priority.views.filter.gone", set)));
        }
        return filters;
    }
}
