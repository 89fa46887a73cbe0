package org.jointpriority.jira.views;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;

import org.jointpriority.partnership.Message;
import org.jointpriority.partnership.Refusal;
import org.jointpriority.partnership.Scope;

/**
 * What a view is asked for: which joint priorities, how many, through whose lens. The parameters have the same names in
 * the addresses of project pages and in the preferences of dashboard items.
 */
public final class ViewQuery {
    static final int FEWEST_ROWS = 5;
    static final int MOST_ROWS = 50;
    static final int USUAL_ROWS = 10;
    /** The form of an id. */
    static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final Scope scope;
    private final String scopeField;
    private final OptionalInt lens;
    private final int start;
    private final int rows;

    private ViewQuery(Scope scope, String scopeField, HttpServletRequest request) {
        this.scope = scope;
        this.scopeField = scopeField;
        this.lens = number(request, "department", Message.of("joint-priority.views.department.unknown"));
        this.start = number(request, "start", Message.of("joint-priority.views.start.invalid")).orElse(0);
        Message tooFewOrMany = Message.of("joint-priority.views.rows.invalid", FEWEST_ROWS, MOST_ROWS);
        this.rows = number(request, "rows", tooFewOrMany).orElse(USUAL_ROWS);
        if (rows < FEWEST_ROWS || rows > MOST_ROWS) {
            throw Refusal.invalid("rows", tooFewOrMany);
        }
    }

    /** Refuses what cannot be meant, for the field of the configuration form. */
    static ViewQuery of(HttpServletRequest request) {
        String scope = parameter(request, "scope");
        String filter = parameter(request, "filter");
        String jql = parameter(request, "jql");
        if (!filter.isEmpty() || scope.equals("filter")) {
            if (!NUMBER.matcher(filter).matches()) {
                throw Refusal.invalid("filter", Message.of("joint-priority.views.filter.invalid"));
            }
            return new ViewQuery(Scope.filter(Long.parseLong(filter)), "filter", request);
        }
        if (scope.equals("jql") && jql.isEmpty()) {
            throw Refusal.invalid("jql", Message.of("joint-priority.views.jql.missing"));
        }
        if (!jql.isEmpty()) {
            return new ViewQuery(Scope.jql(jql), "jql", request);
        }
        return new ViewQuery(Scope.projects(projects(request)), "project", request);
    }

    private static List<String> projects(HttpServletRequest request) {
        String[] keys = request.getParameterValues("project");
        List<String> projects = new ArrayList<>(keys == null ? Collections.emptyList() : Arrays.asList(keys));
        projects.removeIf(String::isEmpty);
        return projects;
    }

    private static OptionalInt number(HttpServletRequest request, String name, Message otherwise) {
        String value = parameter(request, name);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!NUMBER.matcher(value).matches()) {
            throw Refusal.invalid(name, otherwise);
        }
        return OptionalInt.of(Integer.parseInt(value));
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.trim();
    }

    public Scope scope() {
        return scope;
    }

    /** The field of the configuration form from which the scope came. */
    String scopeField() {
        return scopeField;
    }

    public OptionalInt lens() {
        return lens;
    }

    /** The first row, from 0. */
    public int start() {
        return start;
    }

    public int rows() {
        return rows;
    }
}
