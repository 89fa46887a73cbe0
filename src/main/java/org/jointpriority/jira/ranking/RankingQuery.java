package org.jointpriority.jira.ranking;

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

/** What a dashboard item asks for: which joint priorities, how many, through whose lens. */
final class RankingQuery {
    static final int FEWEST_ROWS = 5;
    static final int MOST_ROWS = 50;
    static final int USUAL_ROWS = 10;
    /** The form of an id. */
    static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final Scope scope;
    private final String scopeField;
    private final OptionalInt lens;
    private final int rows;

    private RankingQuery(Scope scope, String scopeField, OptionalInt lens, int rows) {
        this.scope = scope;
        this.scopeField = scopeField;
        this.lens = lens;
        this.rows = rows;
    }

    /** Refuses what cannot be meant, for the field of the configuration form. */
    static RankingQuery of(HttpServletRequest request) {
        String scope = parameter(request, "scope");
        String filter = parameter(request, "filter");
        String jql = parameter(request, "jql");
        OptionalInt lens = number(request, "department", "joint-priority.ranking.department.unknown");
        int rows = number(request, "rows", "joint-priority.ranking.rows.invalid").orElse(USUAL_ROWS);
        if (rows < FEWEST_ROWS || rows > MOST_ROWS) {
            throw Refusal.invalid("rows", Message.of("joint-priority.ranking.rows.invalid", FEWEST_ROWS, MOST_ROWS));
        }
        if (!filter.isEmpty() || scope.equals("filter")) {
            if (!NUMBER.matcher(filter).matches()) {
                throw Refusal.invalid("filter", Message.of("joint-priority.ranking.filter.invalid"));
            }
            return new RankingQuery(Scope.filter(Long.parseLong(filter)), "filter", lens, rows);
        }
        if (scope.equals("jql") && jql.isEmpty()) {
            throw Refusal.invalid("jql", Message.of("joint-priority.ranking.jql.missing"));
        }
        if (!jql.isEmpty()) {
            return new RankingQuery(Scope.jql(jql), "jql", lens, rows);
        }
        return new RankingQuery(Scope.projects(projects(request)), "project", lens, rows);
    }

    private static List<String> projects(HttpServletRequest request) {
        String[] keys = request.getParameterValues("project");
        List<String> projects = new ArrayList<>(keys == null ? Collections.emptyList() : Arrays.asList(keys));
        projects.removeIf(String::isEmpty);
        return projects;
    }

    private static OptionalInt number(HttpServletRequest request, String name, String otherwise) {
        String value = parameter(request, name);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!NUMBER.matcher(value).matches()) {
            throw Refusal.invalid(name, Message.of(otherwise, FEWEST_ROWS, MOST_ROWS));
        }
        return OptionalInt.of(Integer.parseInt(value));
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.trim();
    }

    Scope scope() {
        return scope;
    }

    /** The field of the configuration form from which the scope came. */
    String scopeField() {
        return scopeField;
    }

    OptionalInt lens() {
        return lens;
    }

    int rows() {
        return rows;
    }
}
