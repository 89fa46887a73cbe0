package org.jointpriority.jira.views;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.servlet.http.HttpServletRequest;

import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.planning.Deadline.Source;
import org.jointpriority.partnership.Message;
import org.jointpriority.partnership.OpenAllowances.Review;
import org.jointpriority.partnership.Refusal;
import org.jointpriority.partnership.Scope;

/**
 * What a view is asked for: which joint priorities, how many, through whose lens. The parameters have the same names in
 * the addresses of project pages and in the preferences of dashboard items.
 */
public final class ViewQuery {
    /** In which order joint priorities are compared. */
    public enum Order {
        JOINT,
        /** Those first whose own and joint places are furthest apart. */
        APART;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The parameters that are read. */
    public static final List<String> NAMES = Collections.unmodifiableList(
            Arrays.asList("scope", "project", "filter", "jql", "department", "quarter", "kind", "site", "source", "lifted", "order", "review", "start", "rows"));

    static final int FEWEST_ROWS = 5;
    static final int MOST_ROWS = 50;
    static final int USUAL_ROWS = 10;
    /** The form of an id. */
    static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final Scope scope;
    private final String scopeField;
    private final OptionalInt lens;
    private final Optional<String> quarter;
    private final Optional<String> kind;
    private final OptionalInt site;
    private final SortedSet<Source> sources;
    private final boolean liftedOnly;
    private final Order order;
    private final Review review;
    private final int start;
    private final int rows;

    private ViewQuery(Scope scope, String scopeField, Map<String, List<String>> parameters) {
        this.scope = scope;
        this.scopeField = scopeField;
        this.lens = number(parameters, "department", Message.of("joint-priority.views.department.unknown"));
        this.quarter = Optional.of(parameter(parameters, "quarter")).filter(text -> !text.isEmpty());
        this.kind = Optional.of(parameter(parameters, "kind")).filter(text -> !text.isEmpty());
        this.site = number(parameters, "site", Message.of("joint-priority.refusal.value.unknown", parameter(parameters, "site")));
        this.sources = Collections.unmodifiableSortedSet(all(parameters, "source").stream().map(ViewQuery::source)
                .collect(Collectors.toCollection(TreeSet::new)));
        this.liftedOnly = parameter(parameters, "lifted").equals("true");
        this.order = order(parameter(parameters, "order"));
        this.review = review(parameter(parameters, "review"));
        this.start = number(parameters, "start", Message.of("joint-priority.views.start.invalid")).orElse(0);
        Message tooFewOrMany = Message.of("joint-priority.views.rows.invalid", FEWEST_ROWS, MOST_ROWS);
        this.rows = number(parameters, "rows", tooFewOrMany).orElse(USUAL_ROWS);
        if (rows < FEWEST_ROWS || rows > MOST_ROWS) {
            throw Refusal.invalid("rows", tooFewOrMany);
        }
    }

    /** Refuses what cannot be meant, for the parameter; pays no heed to those with other {@link #NAMES names}. */
    public static ViewQuery of(Map<String, List<String>> parameters) {
        String scope = parameter(parameters, "scope");
        String filter = parameter(parameters, "filter");
        String jql = parameter(parameters, "jql");
        if (!filter.isEmpty() || scope.equals("filter")) {
            if (!NUMBER.matcher(filter).matches()) {
                throw Refusal.invalid("filter", Message.of("joint-priority.views.filter.invalid"));
            }
            return new ViewQuery(Scope.filter(Long.parseLong(filter)), "filter", parameters);
        }
        if (scope.equals("jql") && jql.isEmpty()) {
            throw Refusal.invalid("jql", Message.of("joint-priority.views.jql.missing"));
        }
        if (!jql.isEmpty()) {
            return new ViewQuery(Scope.jql(jql), "jql", parameters);
        }
        return new ViewQuery(Scope.projects(all(parameters, "project")), "project", parameters);
    }

    /** In the same way, out of an address. */
    public static ViewQuery of(HttpServletRequest request) {
        Map<String, List<String>> parameters = new HashMap<>();
        for (String name : Collections.list(request.getParameterNames())) {
            parameters.put(name, Arrays.asList(request.getParameterValues(name)));
        }
        return of(parameters);
    }

    private static Source source(String code) {
        return Stream.of(Source.values()).filter(source -> source.name().equals(code.toUpperCase(Locale.ROOT).replace('-', '_'))).findFirst()
                .orElseThrow(() -> Refusal.invalid("source", Message.of("joint-priority.refusal.value.unknown", code)));
    }

    private static Review review(String code) {
        return code.isEmpty() ? Review.ANY : Stream.of(Review.values()).filter(review -> review.name().equals(code.toUpperCase(Locale.ROOT).replace('-', '_')))
                .findFirst().orElseThrow(() -> Refusal.invalid("review", Message.of("joint-priority.refusal.value.unknown", code)));
    }

    private static Order order(String code) {
        return code.isEmpty() ? Order.JOINT : Stream.of(Order.values()).filter(order -> order.code().equals(code)).findFirst()
                .orElseThrow(() -> Refusal.invalid("order", Message.of("joint-priority.refusal.value.unknown", code)));
    }

    private static OptionalInt number(Map<String, List<String>> parameters, String name, Message otherwise) {
        String value = parameter(parameters, name);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!NUMBER.matcher(value).matches()) {
            throw Refusal.invalid(name, otherwise);
        }
        return OptionalInt.of(Integer.parseInt(value));
    }

    private static String parameter(Map<String, List<String>> parameters, String name) {
        return all(parameters, name).stream().findFirst().orElse("");
    }

    /** Those with anything in them. */
    private static List<String> all(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, Collections.emptyList()).stream().map(String::trim).filter(value -> !value.isEmpty())
                .collect(Collectors.toList());
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

    /** Whether the lens is this department's. */
    public boolean isThrough(Department department) {
        return lens.isPresent() && lens.getAsInt() == department.id();
    }

    /** Such as {@code 2027-Q1}; the present one if empty. */
    public Optional<String> quarter() {
        return quarter;
    }

    /** Of system. */
    public Optional<String> kind() {
        return kind;
    }

    /** The id of the one of which a picture is wanted. */
    public OptionalInt site() {
        return site;
    }

    /** Of deadlines; none stands for all. */
    public SortedSet<Source> sources() {
        return sources;
    }

    /** Whether only those are asked for that are lifted. */
    public boolean isLiftedOnly() {
        return liftedOnly;
    }

    /** Of allowances. */
    public Review review() {
        return review;
    }

    public Order order() {
        return order;
    }

    /** The first row, from 0. */
    public int start() {
        return start;
    }

    public int rows() {
        return rows;
    }
}
