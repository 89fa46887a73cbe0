package org.jointpriority.sandbox.jira;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jointpriority.sandbox.jira.SearchField.Asking;
import org.jointpriority.sandbox.jira.jql.Clause;
import org.jointpriority.sandbox.jira.jql.Clause.Operand;
import org.jointpriority.sandbox.jira.jql.Jql;
import org.jointpriority.sandbox.jira.jql.JqlException;
import org.jointpriority.sandbox.jira.jql.Operator;
import org.jointpriority.sandbox.jira.store.CustomFieldRecord;
import org.jointpriority.sandbox.jira.store.IssueRecord;
import org.jointpriority.sandbox.jira.store.OptionRecord;
import org.jointpriority.sandbox.jira.store.ProjectRecord;
import org.jointpriority.sandbox.jira.store.UserRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds issues by JQL. As in Jira, what a computed field says is taken down when an issue is indexed: a plugin that
 * forgets to reindex is found out by searching.
 */
public final class Search {
    private static final Logger log = LoggerFactory.getLogger(Search.class);
    private static final Comparator<Comparable<?>> EMPTY_LAST = Comparator.nullsLast(Search::compare);

    private final Model model;
    private final Supplier<List<CustomFieldRecord>> customFields;
    private final BiFunction<IssueRecord, CustomFieldRecord, Object> valueOf;
    private final Function<String, Optional<IssueFunction>> functions;
    private final Clock clock;
    private final Map<String, SearchField> system = new HashMap<>();
    private final Map<Long, Map<Long, Object>> index = new ConcurrentHashMap<>();
    private volatile boolean isStale = true;

    /**
     * @param customFields those that can be used now; a disabled plugin's cannot
     * @param valueOf what an issue says in a custom field at this moment
     * @param functions what plugins add to JQL, by name
     */
    public Search(Model model, Supplier<List<CustomFieldRecord>> customFields, BiFunction<IssueRecord, CustomFieldRecord, Object> valueOf,
            Function<String, Optional<IssueFunction>> functions, Clock clock) {
        this.model = model;
        this.customFields = customFields;
        this.valueOf = valueOf;
        this.functions = functions;
        this.clock = clock;
        systemFields();
    }

    /** What Jira would say against the query; nothing if it is in order. */
    public List<String> problems(UserRecord user, Jql query) {
        List<String> problems = new ArrayList<>();
        query.where().ifPresent(where -> terms(where).forEach(term -> {
            try {
                condition(new Asking(user, true, false), term);
            } catch (JqlException e) {
                problems.add(e.getMessage());
            }
        }));
        query.order().stream().filter(sort -> field(sort.field()).isEmpty())
                .forEach(sort -> problems.add("Not able to sort using field '" + sort.field() + "'."));
        return problems;
    }

    /** What Jira would warn of although the query is in order. */
    public List<String> warnings(UserRecord user, Jql query) {
        List<String> warnings = new ArrayList<>();
        query.where().ifPresent(where -> terms(where).forEach(term -> term.operands().stream().filter(Operand::isFunction)
                .forEach(operand -> functions.apply(operand.text())
                        .ifPresent(function -> warnings.addAll(function.check(user, term, operand).warnings())))));
        return warnings;
    }

    /** The issues found that the person may see, in the order asked for. */
    public List<IssueRecord> find(UserRecord user, Jql query) {
        Map<Long, Boolean> visible = new HashMap<>();
        return find(new Asking(user, false, false), query).stream().filter(issue -> visible.computeIfAbsent(issue.project(),
                project -> model.mayBrowse(user, issue))).toList();
    }

    /** The issues found, whoever asks. */
    public List<IssueRecord> findAll(UserRecord user, Jql query) {
        return find(new Asking(user, false, true), query);
    }

    private List<IssueRecord> find(Asking asking, Jql query) {
        indexIfStale();
        Predicate<IssueRecord> condition = query.where().map(where -> condition(asking, where)).orElse(issue -> true);
        return model.issues().all().stream().filter(condition).sorted(order(query)).toList();
    }

    /** Takes down what the computed fields say now. */
    public void index(Collection<IssueRecord> issues) {
        List<CustomFieldRecord> fields = customFields.get();
        for (IssueRecord issue : issues) {
            Map<Long, Object> values = new HashMap<>();
            for (CustomFieldRecord field : fields) {
                if (field.isFor(issue.project(), issue.type())) {
                    try {
                        Object value = valueOf.apply(issue, field);
                        if (value != null) {
                            values.put(field.id(), value);
                        }
                    } catch (RuntimeException e) {
                        log.warn("{} of {} could not be indexed", field.name(), issue.key(), e);
                    }
                }
            }
            index.put(issue.id(), values);
        }
    }

    public void forget(long issue) {
        index.remove(issue);
    }

    /** Everything is indexed anew before the next search. */
    public void indexLater() {
        isStale = true;
    }

    private synchronized void indexIfStale() {
        if (isStale) {
            isStale = false;
            index(model.issues().all());
        }
    }

    private static List<Clause.Term> terms(Clause clause) {
        List<Clause.Term> terms = new ArrayList<>();
        if (clause instanceof Clause.And) {
            ((Clause.And) clause).parts().forEach(part -> terms.addAll(terms(part)));
        } else if (clause instanceof Clause.Or) {
            ((Clause.Or) clause).parts().forEach(part -> terms.addAll(terms(part)));
        } else {
            terms.add((Clause.Term) clause);
        }
        return terms;
    }

    private Predicate<IssueRecord> condition(Asking asking, Clause clause) {
        if (clause instanceof Clause.And) {
            return ((Clause.And) clause).parts().stream().map(part -> condition(asking, part)).reduce(issue -> true, Predicate::and);
        }
        if (clause instanceof Clause.Or) {
            return ((Clause.Or) clause).parts().stream().map(part -> condition(asking, part)).reduce(issue -> false, Predicate::or);
        }
        try {
            return condition(asking, (Clause.Term) clause);
        } catch (JqlException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private Predicate<IssueRecord> condition(Asking asking, Clause.Term term) throws JqlException {
        SearchField field = field(term.field()).orElseThrow(() ->
                new JqlException("Field '" + term.field() + "' does not exist or you do not have permission to view it."));
        Operator operator = term.operator();
        if (!field.operators().contains(operator)) {
            throw new JqlException("The operator '" + operator.symbol() + "' is not supported by the '" + field.name() + "' field.");
        }
        List<Comparable<?>> wanted = new ArrayList<>();
        boolean empty = false;
        for (Operand operand : term.operands()) {
            Optional<IssueFunction> function = operand.isFunction() ? functions.apply(operand.text()) : Optional.empty();
            if (function.isPresent()) {
                wanted.addAll(keys(asking, field, term, operand, function.get()));
                continue;
            }
            Optional<Comparable<?>> value = operand.isEmpty() ? Optional.of("") : read(field, asking, operand);
            if (value.isPresent() && value.get().equals("")) {
                empty = true;
            } else {
                value.ifPresent(wanted::add);
            }
        }
        if (empty && Set.of(Operator.LESS, Operator.LESS_EQUALS, Operator.GREATER, Operator.GREATER_EQUALS).contains(operator)) {
            throw new JqlException("The operator '" + operator.symbol() + "' does not support searching for an empty value.");
        }
        boolean orEmpty = empty;
        Predicate<Comparable<?>> matches = switch (operator) {
            case LIKE, NOT_LIKE -> value -> wanted.stream().anyMatch(words -> new WordSearch((String) words).matches((String) value));
            case LESS -> value -> wanted.stream().anyMatch(one -> compare(value, one) < 0);
            case LESS_EQUALS -> value -> wanted.stream().anyMatch(one -> compare(value, one) <= 0);
            case GREATER -> value -> wanted.stream().anyMatch(one -> compare(value, one) > 0);
            case GREATER_EQUALS -> value -> wanted.stream().anyMatch(one -> compare(value, one) >= 0);
            default -> value -> wanted.stream().anyMatch(one -> compare(value, one) == 0);
        };
        return issue -> {
            List<Comparable<?>> values = field.values().apply(issue);
            if (values.isEmpty()) {
                // An empty field is neither equal nor unequal to a value: as in Jira, "!=" does not find it.
                return orEmpty && !operator.isNegative();
            }
            return operator.isNegative() ? values.stream().noneMatch(matches) : values.stream().anyMatch(matches);
        };
    }

    /** The keys of the issues that a plugin's function stands for; as in Jira, a check holds each of them to what the person may see. */
    private List<Key> keys(Asking asking, SearchField field, Clause.Term term, Operand operand, IssueFunction function) throws JqlException {
        if (!field.name().equals("key")) {
            throw new JqlException("A value provided by the function '" + operand.text() + "' is invalid for the field '" + field.name() + "'.");
        }
        if (function.isList() && term.operator() != Operator.IN && term.operator() != Operator.NOT_IN) {
            throw new JqlException("Operator '" + term.operator().symbol() + "' does not support the list value '" + operand.text() + "()' for field 'key'.");
        }
        if (asking.isChecking()) {
            List<String> errors = function.check(asking.user(), term, operand).errors();
            if (!errors.isEmpty()) {
                throw new JqlException(String.join(" ", errors));
            }
        }
        List<Key> keys = new ArrayList<>();
        for (long id : function.issues(asking.user(), asking.seesAll(), term, operand)) {
            Optional<IssueRecord> issue = model.issues().find(id).filter(found -> !asking.isChecking() || model.mayBrowse(asking.user(), found));
            if (issue.isEmpty() && asking.isChecking()) {
                throw new JqlException("A value provided by the function '" + operand.text() + "' is invalid for the field 'key'.");
            }
            issue.map(this::key).ifPresent(keys::add);
        }
        return keys;
    }

    /** A value that does not exist is a mistake while the query is checked; while it is run it just finds nothing. */
    private static Optional<Comparable<?>> read(SearchField field, Asking asking, Operand operand) throws JqlException {
        try {
            return Optional.of(field.reader().read(asking, operand));
        } catch (JqlException e) {
            if (asking.isChecking()) {
                throw e;
            }
            return Optional.empty();
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int compare(Comparable one, Comparable other) {
        return one.compareTo(other);
    }

    private Comparator<IssueRecord> order(Jql query) {
        Comparator<IssueRecord> byKey = Comparator.comparing(field("key").orElseThrow().order(), EMPTY_LAST);
        if (query.order().isEmpty()) {
            return byKey.reversed();
        }
        Comparator<IssueRecord> order = null;
        for (Jql.Sort sort : query.order()) {
            Comparator<IssueRecord> one = Comparator.comparing(field(sort.field()).orElseThrow().order(), EMPTY_LAST);
            one = sort.descending() ? one.reversed() : one;
            order = order == null ? one : order.thenComparing(one);
        }
        return order.thenComparing(byKey);
    }

    /** A field by a name of Jira's, a custom field's name, or {@code cf[id]}. */
    private Optional<SearchField> field(String name) {
        SearchField known = system.get(name.toLowerCase(Locale.ROOT));
        if (known != null) {
            return Optional.of(known);
        }
        return customFields.get().stream()
                .filter(field -> field.name().equalsIgnoreCase(name) || name.equalsIgnoreCase("cf[" + field.id() + "]")
                        || field.fieldId().equalsIgnoreCase(name))
                .findFirst().map(this::customField);
    }

    private void systemFields() {
        choice(List.of("project"), issue -> one(issue.project()), this::project, issue -> model.projectOf(issue).key());
        choice(List.of("issuetype", "type"), issue -> one(issue.type()), (asking, value) -> model.issueTypes().all().stream()
                .filter(type -> type.name().equalsIgnoreCase(value) || type.id().equals(value)).findFirst().map(type -> type.id()),
                issue -> model.typeOf(issue).name());
        choice(List.of("status"), issue -> one(issue.status()), (asking, value) -> Workflow.STATUSES.stream()
                .filter(status -> status.name().equalsIgnoreCase(value) || status.id().equals(value)).findFirst().map(Workflow.Status::id),
                issue -> Workflow.STATUSES.indexOf(Workflow.status(issue.status())));
        choice(List.of("statuscategory"), issue -> one(Workflow.status(issue.status()).category()), (asking, value) ->
                Optional.ofNullable(Map.of("to do", "new", "new", "new", "in progress", "indeterminate", "indeterminate", "indeterminate",
                        "done", "done").get(value.toLowerCase(Locale.ROOT))), issue -> issue.status());
        choice(List.of("resolution"), issue -> one(issue.resolution()), (asking, value) -> value.equalsIgnoreCase("Unresolved") ? Optional.of("")
                : Workflow.RESOLUTIONS.stream().filter(resolution -> resolution.name().equalsIgnoreCase(value) || resolution.id().equals(value))
                .findFirst().map(Workflow.Resolution::id), issue -> nothingIfEmpty(issue.resolution()));
        person(List.of("assignee"), IssueRecord::assignee);
        person(List.of("reporter"), IssueRecord::reporter);
        add(List.of("key", "issuekey", "issue", "id"), Operator.ORDERED, issue -> one(key(issue)),
                (asking, operand) -> model.issueByKey(plain(operand)).or(() -> number(operand.text()).flatMap(id -> model.issues().find(id)))
                        .filter(issue -> !asking.isChecking() || model.mayBrowse(asking.user(), issue))
                        .map(this::key)
                        .orElseThrow(() -> new JqlException("An issue with key '" + operand.text() + "' does not exist for field 'key'.")),
                this::key);
        text(List.of("summary"), IssueRecord::summary);
        text(List.of("description"), IssueRecord::description);
        text(List.of("comment"), issue -> comments(issue));
        text(List.of("text"), issue -> issue.summary() + "\n" + issue.description() + "\n" + comments(issue));
        date(List.of("due", "duedate"), issue -> issue.due() == null ? null : startOf(issue.due()));
        date(List.of("created", "createddate"), IssueRecord::created);
        date(List.of("updated", "updateddate"), IssueRecord::updated);
        date(List.of("resolved", "resolutiondate"), IssueRecord::resolved);
    }

    private record Key(String project, long number) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::project).thenComparingLong(Key::number).compare(this, other);
        }
    }

    private Key key(IssueRecord issue) {
        return new Key(model.projectOf(issue).key(), issue.number());
    }

    private SearchField customField(CustomFieldRecord field) {
        Function<IssueRecord, List<Comparable<?>>> values = issue -> indexed(issue, field);
        Function<IssueRecord, Comparable<?>> order = issue -> values.apply(issue).stream().findFirst().orElse(null);
        String searcher = field.searcher() == null ? "" : field.searcher().substring(field.searcher().indexOf(':') + 1);
        switch (searcher) {
            case "":
                return new SearchField(field.name(), Set.of(), values, (asking, operand) -> null, order);
            case "exactnumber":
            case "numberrange":
                return new SearchField(field.name(), Operator.ORDERED, values, (asking, operand) -> {
                    try {
                        return Double.valueOf(plain(operand));
                    } catch (NumberFormatException e) {
                        throw new JqlException("The value '" + operand.text() + "' for the field '" + field.name() + "' is not a number.");
                    }
                }, order);
            case "daterange":
            case "datetimerange":
                return new SearchField(field.name(), Operator.ORDERED, values, (asking, operand) -> instant(field.name(), operand), order);
            case "userpickersearcher":
            case "userpickergroupsearcher":
                return new SearchField(field.name(), Operator.CHOICE, values, (asking, operand) -> person(field.name(), asking, operand),
                        issue -> values.apply(issue).stream().findFirst().flatMap(key -> model.users().find(key))
                                .map(user -> user.displayName().toLowerCase(Locale.ROOT)).orElse(null));
            case "multiselectsearcher":
                return new SearchField(field.name(), Operator.CHOICE, values, (asking, operand) -> option(field, operand),
                        issue -> values.apply(issue).stream().flatMap(id -> model.options().find(id).stream())
                                .map(OptionRecord::sequence).min(Comparator.naturalOrder()).orElse(null));
            case "textsearcher":
                return new SearchField(field.name(), Operator.TEXT, values, (asking, operand) -> plain(operand), order);
            default:
                return new SearchField(field.name(), Operator.CHOICE, values, (asking, operand) -> plain(operand).toLowerCase(Locale.ROOT), order);
        }
    }

    private List<Comparable<?>> indexed(IssueRecord issue, CustomFieldRecord field) {
        Object value = index.getOrDefault(issue.id(), Map.of()).get(field.id());
        List<Comparable<?>> values = new ArrayList<>();
        for (Object item : value instanceof Collection ? (Collection<?>) value : value == null ? List.of() : List.of(value)) {
            values.add(item instanceof Number ? (Comparable<?>) ((Number) item).doubleValue()
                    : item instanceof Date ? ((Date) item).toInstant()
                    : item instanceof UserRecord ? ((UserRecord) item).key()
                    : item instanceof OptionRecord ? (Comparable<?>) ((OptionRecord) item).id()
                    : item.toString().toLowerCase(Locale.ROOT));
        }
        return values;
    }

    private void add(List<String> names, Set<Operator> operators, Function<IssueRecord, List<Comparable<?>>> values,
            SearchField.Reader reader, Function<IssueRecord, Comparable<?>> order) {
        names.forEach(name -> system.put(name, new SearchField(names.get(0), operators, values, reader, order)));
    }

    private void choice(List<String> names, Function<IssueRecord, List<Comparable<?>>> values,
            BiFunction<Asking, String, Optional<? extends Comparable<?>>> reader, Function<IssueRecord, Comparable<?>> order) {
        add(names, Operator.CHOICE, values, (asking, operand) -> {
            Optional<? extends Comparable<?>> value = reader.apply(asking, plain(operand));
            if (value.isEmpty()) {
                throw noValue(names.get(0), operand);
            }
            return value.get();
        }, order);
    }

    private void person(List<String> names, Function<IssueRecord, String> key) {
        add(names, Operator.CHOICE, issue -> one(key.apply(issue)), (asking, operand) -> person(names.get(0), asking, operand),
                issue -> model.users().find(key.apply(issue)).map(user -> user.displayName().toLowerCase(Locale.ROOT)).orElse(null));
    }

    private void text(List<String> names, Function<IssueRecord, String> text) {
        add(names, Operator.TEXT, issue -> one(text.apply(issue)), (asking, operand) -> plain(operand),
                issue -> nothingIfEmpty(text.apply(issue).toLowerCase(Locale.ROOT)));
    }

    private void date(List<String> names, Function<IssueRecord, Instant> instant) {
        add(names, Operator.ORDERED, issue -> one(instant.apply(issue)), (asking, operand) -> instant(names.get(0), operand), instant::apply);
    }

    private Optional<Long> project(Asking asking, String value) {
        return model.projects().all().stream().filter(project -> !asking.isChecking() || model.mayBrowse(asking.user(), project))
                .filter(project -> project.key().equalsIgnoreCase(value) || project.name().equalsIgnoreCase(value)
                        || String.valueOf(project.id()).equals(value))
                .findFirst().map(ProjectRecord::id);
    }

    private String person(String field, Asking asking, Operand operand) throws JqlException {
        if (operand.isFunction()) {
            if (operand.text().equalsIgnoreCase("currentUser")) {
                return asking.user() == null ? "" : asking.user().key();
            }
            throw noFunction(operand);
        }
        return model.userByName(operand.text()).or(() -> model.users().find(operand.text())).map(UserRecord::key)
                .orElseThrow(() -> noValue(field, operand));
    }

    /** A choice by its name or id, one that is not offered any more as well. */
    private Long option(CustomFieldRecord field, Operand operand) throws JqlException {
        String wanted = plain(operand);
        return model.optionsOf(field.id()).stream()
                .filter(option -> option.value().equalsIgnoreCase(wanted) || String.valueOf(option.id()).equals(wanted))
                .findFirst().map(OptionRecord::id)
                .orElseThrow(() -> new JqlException("The option '" + wanted + "' for field '" + field.name() + "' does not exist."));
    }

    private static String plain(Operand operand) throws JqlException {
        if (operand.isFunction()) {
            throw noFunction(operand);
        }
        return operand.text();
    }

    private Instant instant(String field, Operand operand) throws JqlException {
        Optional<Instant> instant = operand.isFunction()
                ? JqlDates.function(operand.text(), operand.arguments(), clock) : JqlDates.value(operand.text(), clock);
        if (instant.isPresent()) {
            return instant.get();
        }
        if (operand.isFunction()) {
            throw noFunction(operand);
        }
        throw new JqlException("Date value '" + operand.text() + "' for field '" + field + "' is invalid. Valid formats include: "
                + "'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.");
    }

    private static JqlException noFunction(Operand operand) {
        return new JqlException("Unable to find JQL function '" + operand.text() + "()'.");
    }

    private static JqlException noValue(String field, Operand operand) {
        return new JqlException("The value '" + operand.text() + "' does not exist for the field '" + field + "'.");
    }

    private static List<Comparable<?>> one(Comparable<?> value) {
        return value == null || value.equals("") ? List.of() : List.of(value);
    }

    private static String nothingIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String comments(IssueRecord issue) {
        return String.join("\n", issue.comments().stream().map(IssueRecord.Comment::body).toList());
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneId.systemDefault()).toInstant().truncatedTo(ChronoUnit.MINUTES);
    }
}
