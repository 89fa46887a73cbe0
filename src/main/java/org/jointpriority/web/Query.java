package org.jointpriority.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.limits.Limits;
import org.jointpriority.partnership.Message;
import org.jointpriority.partnership.Refusal;
import org.jointpriority.partnership.Scope;

/** The parameters after a request's question mark, read as strictly as a body. */
final class Query {
    /** Long enough for any JQL that a person keeps in an address. */
    static final int MOST_TEXT = 4000;

    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,8}");

    private final Map<String, List<String>> parameters;
    private final Map<String, Message> problems = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    private Query(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    static Query of(Map<String, List<String>> parameters) {
        return new Query(parameters);
    }

    /** Ends the reading: refuses everything that was wrong, parameters that nobody asked for included. */
    void done() {
        parameters.keySet().stream()
                .filter(name -> !asked.contains(name) && !isOfTheHost(name))
                .forEach(name -> wrong(name, "joint-priority.rest.field.unknown"));
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    OptionalInt whole(String name, int least, int most) {
        Optional<String> text = one(name);
        if (!text.isPresent()) {
            return OptionalInt.empty();
        }
        if (!WHOLE.matcher(text.get()).matches()) {
            wrong(name, "joint-priority.rest.field.whole");
            return OptionalInt.empty();
        }
        return within(name, () -> Limits.whole(name, Integer.parseInt(text.get()), least, most))
                .map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** What a wrong or missing one is answered with no matter, since {@link #done} refuses then. */
    int requiredWhole(String name, int least, int most) {
        OptionalInt value = whole(name, least, most);
        if (!value.isPresent()) {
            wrong(name, "joint-priority.rest.field.required");
        }
        return value.orElse(least);
    }

    boolean flag(String name, boolean otherwise) {
        Optional<String> text = one(name);
        if (text.isPresent() && !text.get().equals("true") && !text.get().equals("false")) {
            wrong(name, "joint-priority.rest.field.flag");
        }
        return text.map(Boolean::parseBoolean).orElse(otherwise);
    }

    /** Empty if the parameter is missing or has no text. */
    Optional<String> one(String name) {
        List<String> values = all(name);
        if (values.size() > 1) {
            wrong(name, "joint-priority.rest.field.once");
        }
        return values.stream().findFirst();
    }

    /** The texts of a parameter that may be repeated; those without any text do not count. */
    List<String> all(String name) {
        asked.add(name);
        List<String> texts = new ArrayList<>();
        for (String value : parameters.getOrDefault(name, Collections.emptyList())) {
            within(name, () -> Limits.text(name, value, MOST_TEXT)).filter(text -> !text.isEmpty()).ifPresent(text -> texts.add(value));
        }
        return texts;
    }

    private <T> Optional<T> within(String name, Supplier<T> limit) {
        try {
            return Optional.of(limit.get());
        } catch (InvalidValue e) {
            problems.putIfAbsent(name, Refusal.invalid(e).fields().get(name));
            return Optional.empty();
        }
    }

    /** Projects, a filter or a query; everything if none of them is given. */
    Scope scope() {
        List<String> projects = all("project");
        OptionalInt filter = whole("filter", 1, Integer.MAX_VALUE);
        Optional<String> jql = one("jql");
        List<Scope> scopes = new ArrayList<>();
        if (!projects.isEmpty()) {
            scopes.add(Scope.projects(projects));
        }
        if (filter.isPresent()) {
            scopes.add(Scope.filter(filter.getAsInt()));
        }
        jql.ifPresent(text -> scopes.add(Scope.jql(text)));
        if (scopes.size() > 1) {
            wrong("scope", "joint-priority.rest.scope.several");
        }
        return scopes.isEmpty() ? Scope.everything() : scopes.get(0);
    }

    void wrong(String name, String key, Serializable... arguments) {
        problems.putIfAbsent(name, Message.of(key, arguments));
    }

    /** Jira's own parameters begin with os_, and scripts add _ to pass by a browser's cache. */
    private static boolean isOfTheHost(String name) {
        return name.equals("_") || name.startsWith("os_");
    }
}
