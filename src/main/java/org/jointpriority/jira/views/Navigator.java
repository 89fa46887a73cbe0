package org.jointpriority.jira.views;

import java.io.UnsupportedEncodingException;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import org.jointpriority.jira.platform.JointPriorityType;
import org.jointpriority.partnership.Enrolment;
import org.jointpriority.partnership.Scope;

/** The same list in Jira's issue navigator, in the same order. */
@Named
public final class Navigator {
    private static final String FIELD = "customfield_";

    private final Enrolment enrolment;
    private final JointPriorityType type;
    private final ApplicationProperties application;

    @Inject
    public Navigator(Enrolment enrolment, JointPriorityType type, ApplicationProperties application) {
        this.enrolment = enrolment;
        this.type = type;
        this.application = application;
    }

    public String address(Scope scope) {
        return address(jql(scope, Optional.empty()));
    }

    /** Of those of the list that wait for the department's word. */
    public String awaiting(Scope scope, String departmentName) {
        return address(jql(scope, Optional.of("issue in awaitingDepartment(" + quoted(departmentName) + ")")));
    }

    private String address(String jql) {
        try {
            return application.getBaseUrl(UrlMode.RELATIVE) + "/issues/?jql=" + URLEncoder.encode(jql, "UTF-8");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String jql(Scope scope, Optional<String> condition) {
        List<String> clauses = new ArrayList<>();
        if (scope.filterId().isPresent()) {
            clauses.add("filter = " + scope.filterId().getAsLong());
        } else if (scope.jql().isPresent()) {
            String query = withoutOrder(scope.jql().get());
            if (!query.isEmpty()) {
                clauses.add("(" + query + ")");
            }
        } else if (!scope.projectKeys().isEmpty()) {
            clauses.add("project in " + scope.projectKeys().stream().map(Navigator::quoted).collect(Collectors.joining(", ", "(", ")")));
        }
        type.id().ifPresent(id -> clauses.add("issuetype = " + id));
        clauses.add("resolution is EMPTY");
        condition.ifPresent(clauses::add);
        return String.join(" AND ", clauses)
                + enrolment.fact("field.joint-order").map(Navigator::orderedBy).orElse(" ORDER BY key ASC");
    }

    /** A query's own order would be one of two. */
    private static String withoutOrder(String query) {
        return query.replaceFirst("(?is)(?:^|\\s)order\\s+by\\s[^\"']*$", "").trim();
    }

    /** By number, since an administrator may have given the field another name. */
    private static String orderedBy(String fieldId) {
        return " ORDER BY cf[" + fieldId.substring(FIELD.length()) + "] ASC";
    }

    private static String quoted(String word) {
        return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
