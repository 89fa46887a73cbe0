package org.jointpriority.jira;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.bc.filter.SearchRequestService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.UserFilter;
import com.atlassian.jira.user.UserFilterManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import org.jointpriority.storage.OneNodeCaches;
import org.jointpriority.storage.TestDatabase;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * The configuration of a small Jira, and the plugin's beans wired to it as Jira would: two projects on the default
 * issue type scheme and a common screen, one project with a scheme and a screen of its own.
 */
public final class FakeJira implements AutoCloseable {
    public static final String ADMIN = "admin";
    public static final String ANNA = "anna";

    public final Map<String, IssueType> types = new LinkedHashMap<>();
    public final Map<String, List<String>> typeSchemes = new LinkedHashMap<>();
    public final Map<String, Field> fields = new LinkedHashMap<>();
    /** The options of select lists by the id of the configuration. */
    public final Map<Long, List<Choice>> options = new LinkedHashMap<>();
    /** What issues hold in fields that hold several values, by the issue's id. */
    public final Map<Long, List<Object>> values = new LinkedHashMap<>();
    public final Map<String, Set<String>> screens = new LinkedHashMap<>();
    public final List<Long> issuesOfTheType = new ArrayList<>();
    /** Those that are found by their id. */
    public final Map<Long, Issue> issues = new LinkedHashMap<>();
    public final List<Object> listeners = new ArrayList<>();
    public final List<Object> published = new ArrayList<>();
    public final Map<JobRunnerKey, JobRunner> jobs = new LinkedHashMap<>();
    public final Map<JobId, JobConfig> plans = new LinkedHashMap<>();
    /** Calls of services that change Jira, by name. */
    public final List<String> changes = new ArrayList<>();

    /** Makes Jira fail whoever asks for an issue. */
    public boolean issuesAreBroken;
    /** Makes Jira fail whoever asks for a table of ours, as before Active Objects is ready. */
    public boolean tablesAreBroken;

    private final Map<String, Project> projects = new LinkedHashMap<>();
    private final Map<String, String> schemeOf = new LinkedHashMap<>();
    private final Map<String, String> screenOf = new LinkedHashMap<>();
    private final Map<Long, UserFilter> filters = new LinkedHashMap<>();
    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    private String person = ADMIN;
    private long lastId = 10_000;

    public FakeJira(TestDatabase database) {
        addProject("RAD", "Radiology", "Default scheme", "Default screen");
        addProject("NET", "Network", "Default scheme", "Default screen");
        addProject("PUR", "Purchasing", "Purchasing scheme", "Purchasing screen");
        addType("Task");
        typeSchemes.values().forEach(ids -> ids.addAll(types.keySet()));
        services(database).forEach((type, service) -> register(type, service));
        beans.scan("org.jointpriority.storage", "org.jointpriority.partnership", "org.jointpriority.jira.events", "org.jointpriority.jira.platform",
                "org.jointpriority.jira.setup", "org.jointpriority.jira.fields", "org.jointpriority.jira.upkeep");
        // Not every bean is asked for here, nor every service of Jira's that they would need.
        beans.addBeanFactoryPostProcessor(factory -> {
            for (String name : factory.getBeanDefinitionNames()) {
                factory.getBeanDefinition(name).setLazyInit(true);
            }
        });
        beans.refresh();
    }

    public <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    /** An object that only the descriptor names, made as Jira makes it. */
    public <T> T module(Class<T> type) {
        return type.cast(beans.getAutowireCapableBeanFactory().autowire(type, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false));
    }

    /** Null for nobody. */
    public void logIn(String name) {
        person = name;
    }

    public Field fieldNamed(String name) {
        return fields.values().stream().filter(field -> field.name.equals(name)).findFirst().orElseThrow();
    }

    public String typeNamed(String name) {
        return types.values().stream().filter(type -> type.getName().equals(name)).findFirst().orElseThrow().getId();
    }

    public Project project(String key) {
        return projects.get(key);
    }

    public Issue issue(long id, String typeId, String projectKey) {
        return Fake.of(MutableIssue.class, Map.of("getId", none -> id, "getKey", none -> projectKey + "-" + id,
                "getIssueTypeId", none -> typeId, "getProjectId", none -> projects.get(projectKey).getId(),
                "getSummary", none -> "Move the PACS archive",
                "getStatus", none -> Fake.of(Status.class, Map.of("getNameTranslation", nothing -> "Open"))));
    }

    /** As Jira has it on the way to be created: without id, key and status. */
    public Issue unsavedIssue(String typeId, String projectKey) {
        return Fake.of(Issue.class, Map.of("getIssueTypeId", none -> typeId, "getProjectId", none -> projects.get(projectKey).getId(),
                "getSummary", none -> "Move the PACS archive"));
    }

    @Override
    public void close() {
        beans.close();
    }

    /** A custom field as administrators see it. */
    public final class Field {
        public final String id = "customfield_" + ++lastId;
        public String name;
        public final String typeKey;
        public final List<FieldConfigScheme> contexts = new ArrayList<>();
        private final CustomField shown;

        private Field(String name, String typeKey) {
            this.name = name;
            this.typeKey = typeKey;
            this.shown = Fake.of(CustomField.class, Map.of("getId", none -> id, "getIdAsLong", none -> Long.valueOf(id.substring(12)),
                    "getName", none -> this.name, "getCustomFieldType", none -> fieldType(typeKey),
                    "getConfigurationSchemes", none -> contexts));
        }

        public CustomField shown() {
            return shown;
        }

        public FieldConfig config() {
            return contexts.get(0).getOneAndOnlyConfig();
        }

        public Choice choice(String value) {
            return options.get(config().getId()).stream().filter(choice -> choice.value.equals(value)).findFirst().orElseThrow();
        }

        public Set<String> groups() {
            return filters.get(contexts.get(0).getOneAndOnlyConfig().getId()).getGroups();
        }

        private FieldConfigScheme cover(Collection<IssueType> covered) {
            long configId = ++lastId;
            FieldConfig config = Fake.of(FieldConfig.class, Map.of("getId", none -> configId, "getFieldId", none -> id));
            FieldConfigScheme scheme = Fake.of(FieldConfigScheme.class, Map.of("getOneAndOnlyConfig", none -> config,
                    "getAssociatedIssueTypeIds", none -> covered.stream().map(IssueType::getId).toList()));
            contexts.add(scheme);
            return scheme;
        }
    }

    /** An option of a select list as administrators see it. */
    public final class Choice {
        public final long id = ++lastId;
        public String value;
        public boolean disabled;
        private final Option shown = Fake.of(Option.class, Map.of("getOptionId", none -> id, "getValue", none -> value,
                "getDisabled", none -> disabled));

        private Choice(String value) {
            this.value = value;
        }

        public Option shown() {
            return shown;
        }
    }

    private Options optionsOf(FieldConfig config) {
        List<Choice> choices = options.computeIfAbsent(config.getId(), id -> new ArrayList<>());
        return Fake.by(Options.class, new ArrayList<>(choices.stream().map(Choice::shown).toList()));
    }

    private Optional<Choice> choice(Object optionId) {
        return options.values().stream().flatMap(List::stream).filter(choice -> optionId.equals(choice.id)).findFirst();
    }

    private Choice choiceOf(Object option) {
        return choice(((Option) option).getOptionId()).orElseThrow();
    }

    private <T> void register(Class<T> type, Object service) {
        beans.registerBean(type, () -> type.cast(service));
    }

    private void addProject(String key, String name, String scheme, String screen) {
        long id = ++lastId;
        projects.put(key, Fake.of(Project.class, Map.of("getId", none -> id, "getKey", none -> key, "getName", none -> name)));
        schemeOf.put(key, scheme);
        screenOf.put(key, screen);
        typeSchemes.putIfAbsent(scheme, new ArrayList<>());
        screens.putIfAbsent(screen, new LinkedHashSet<>());
    }

    private IssueType addType(String name) {
        String id = Long.toString(++lastId);
        IssueType type = Fake.of(IssueType.class, Map.of("getId", none -> id, "getName", none -> name));
        types.put(id, type);
        return type;
    }

    private CustomFieldType<?, ?> fieldType(String key) {
        return Fake.of(CustomFieldType.class, Map.of("getKey", none -> key));
    }

    private FieldConfigScheme scheme(String name) {
        return Fake.of(FieldConfigScheme.class, Map.of("getId", none -> (long) name.hashCode(), "getName", none -> name));
    }

    private FieldScreen screen(String name) {
        FieldScreenTab tab = Fake.of(FieldScreenTab.class, Map.of("addFieldScreenLayoutItem", change("screen", given -> screens.get(name).add((String) given[0]))));
        return Fake.of(FieldScreen.class, Map.of("getId", none -> (long) name.hashCode(), "getName", none -> name,
                "getTabs", none -> List.of(tab), "containsField", given -> screens.get(name).contains(given[0]),
                "removeFieldScreenLayoutItem", change("screen", given -> screens.get(name).remove(given[0]))));
    }

    private IssueTypeScreenScheme screenScheme(String screen) {
        FieldScreenSchemeItem item = Fake.of(FieldScreenSchemeItem.class, Map.of("getFieldScreen", none -> screen(screen)));
        FieldScreenScheme scheme = Fake.of(FieldScreenScheme.class, Map.of("getFieldScreen", operation -> screen(screen),
                "getFieldScreenSchemeItems", none -> List.of(item)));
        return Fake.of(IssueTypeScreenScheme.class, Map.of("getEffectiveFieldScreenScheme", type -> scheme,
                "getEntities", none -> List.of(Fake.of(IssueTypeScreenSchemeEntity.class, Map.of("getFieldScreenScheme", nothing -> scheme)))));
    }

    private List<IssueType> typesIn(String scheme) {
        return typeSchemes.get(scheme).stream().map(types::get).toList();
    }

    private ApplicationUser user(String name) {
        return name == null ? null : Fake.of(ApplicationUser.class, Map.of("getKey", none -> name, "getName", none -> name, "getDisplayName", none -> name));
    }

    /** Notes the change, and gives what it gives. */
    private Function<Object[], Object> change(String what, Function<Object[], Object> work) {
        return given -> {
            changes.add(what);
            return work.apply(given);
        };
    }

    private Map<Class<?>, Object> services(TestDatabase database) {
        Map<Class<?>, Object> services = new LinkedHashMap<>();
        services.put(ActiveObjects.class, Fake.by(ActiveObjects.class, database.activeObjects(), () -> tablesAreBroken));
        services.put(CacheManager.class, new OneNodeCaches());
        ReentrantLock lock = new ReentrantLock();
        services.put(ClusterLockService.class, Fake.of(ClusterLockService.class, Map.of("getLockForName", name -> Fake.by(ClusterLock.class, lock))));
        services.put(EventPublisher.class, Fake.of(EventPublisher.class, Map.of(
                "register", given -> listeners.add(given[0]), "unregister", given -> listeners.remove(given[0]),
                "publish", given -> published.add(given[0]))));
        services.put(SchedulerService.class, Fake.of(SchedulerService.class, Map.of(
                "registerJobRunner", given -> jobs.put((JobRunnerKey) given[0], (JobRunner) given[1]),
                "unregisterJobRunner", given -> jobs.remove(given[0]),
                "scheduleJob", given -> plans.put((JobId) given[0], (JobConfig) given[1]))));
        services.put(TimeZoneManager.class, Fake.of(TimeZoneManager.class, Map.of(
                "getDefaultTimezone", none -> TimeZone.getTimeZone("UTC"), "getTimeZoneforUser", given -> TimeZone.getTimeZone("UTC"))));
        services.put(JiraAuthenticationContext.class, Fake.of(JiraAuthenticationContext.class, Map.of(
                "getLoggedInUser", none -> user(person), "getI18nHelper", none -> new Rendering.Texts())));
        services.put(UserManager.class, Fake.of(UserManager.class, Map.of("getUserByKey", given -> user((String) given[0]))));
        services.put(GroupManager.class, Fake.of(GroupManager.class, Map.of()));
        services.put(PermissionManager.class, Fake.of(PermissionManager.class, Map.of()));
        services.put(GlobalPermissionManager.class, Fake.of(GlobalPermissionManager.class, Map.of(
                "hasPermission", given -> ((ApplicationUser) given[1]).getKey().equals(ADMIN))));
        services.put(IssueManager.class, Fake.of(IssueManager.class, Map.of("getIssueObject", given -> {
            if (issuesAreBroken) {
                throw new IllegalStateException("The database is away");
            }
            return issues.get(given[0]);
        })));
        services.put(ProjectManager.class, Fake.of(ProjectManager.class, Map.of(
                "getProjectObjects", none -> List.copyOf(projects.values()), "getProjectByCurrentKey", given -> projects.get(given[0]))));
        services.put(SearchService.class, Fake.of(SearchService.class, Map.of("searchOverrideSecurity", given -> {
            List<Issue> found = issuesOfTheType.stream().map(id -> issue(id, typeNamed("Joint Priority"), "RAD")).toList();
            return new SearchResults<>(found, found.size(), found.size(), 0);
        })));
        services.put(SearchRequestService.class, Fake.of(SearchRequestService.class, Map.of()));
        services.put(IssueIndexingService.class, Fake.of(IssueIndexingService.class, Map.of()));
        services.put(AvatarManager.class, Fake.of(AvatarManager.class, Map.of("getDefaultAvatarId", none -> 1L,
                "create", given -> Fake.of(Avatar.class, Map.of("getId", none -> 2L)))));
        services.put(IssueTypeManager.class, Fake.of(IssueTypeManager.class, Map.of("getIssueType", given -> types.get(given[0]),
                "getIssueTypes", none -> List.copyOf(types.values()), "createIssueType", change("type", given -> {
                    IssueType made = addType((String) given[0]);
                    typeSchemes.get("Default scheme").add(made.getId());
                    return made;
                }))));
        services.put(IssueTypeSchemeManager.class, Fake.of(IssueTypeSchemeManager.class, Map.of(
                "getConfigScheme", given -> scheme(schemeOf.get(((Project) given[0]).getKey())),
                "getDefaultIssueTypeScheme", none -> scheme("Default scheme"),
                "getIssueTypesForDefaultScheme", none -> typesIn("Default scheme"),
                "getIssueTypesForProject", given -> typesIn(schemeOf.get(((Project) given[0]).getKey())),
                "update", change("type scheme", given -> {
                    typeSchemes.put(((FieldConfigScheme) given[0]).getName(), new ArrayList<>(strings(given[1])));
                    return given[0];
                }))));
        services.put(CustomFieldManager.class, Fake.of(CustomFieldManager.class, Map.of(
                "getCustomFieldType", given -> fieldType((String) given[0]),
                "getCustomFieldSearcher", given -> Fake.of(CustomFieldSearcher.class, Map.of()),
                "getCustomFieldObject", given -> fields.containsKey(given[0]) ? fields.get(given[0]).shown : null,
                "getCustomFieldObjects", none -> fields.values().stream().map(field -> field.shown).toList(),
                "createCustomField", change("field", given -> {
                    Field made = new Field((String) given[0], ((CustomFieldType<?, ?>) given[2]).getKey());
                    made.cover(issueTypes(given[5]));
                    fields.put(made.id, made);
                    return made.shown;
                }),
                "updateCustomField", change("field", given -> {
                    fields.get("customfield_" + given[0]).name = (String) given[1];
                    return null;
                }))));
        services.put(FieldConfigSchemeManager.class, Fake.of(FieldConfigSchemeManager.class, Map.of(
                "createDefaultScheme", change("context", given -> fields.get(((CustomField) given[0]).getId()).cover(issueTypes(given[2]))))));
        services.put(OptionsManager.class, Fake.of(OptionsManager.class, Map.of(
                "getOptions", given -> optionsOf((FieldConfig) given[0]),
                "findByOptionId", given -> choice(given[0]).map(Choice::shown).orElse(null),
                "createOptions", change("option", given -> {
                    List<Option> made = new ArrayList<>();
                    for (Object value : (Iterable<?>) given[3]) {
                        Choice choice = new Choice((String) value);
                        options.get(((FieldConfig) given[0]).getId()).add(choice);
                        made.add(choice.shown);
                    }
                    return made;
                }),
                "setValue", change("option", given -> choiceOf(given[0]).value = (String) given[1]),
                "disableOption", change("option", given -> choiceOf(given[0]).disabled = true),
                "enableOption", change("option", given -> choiceOf(given[0]).disabled = false))));
        services.put(CustomFieldValuePersister.class, Fake.of(CustomFieldValuePersister.class, Map.of(
                "getValues", given -> values.getOrDefault(given[1], List.of()))));
        services.put(GenericConfigManager.class, Fake.of(GenericConfigManager.class, Map.of()));
        services.put(UserFilterManager.class, Fake.of(UserFilterManager.class, Map.of(
                "getFilter", given -> filters.getOrDefault(((FieldConfig) given[0]).getId(), new UserFilter(false, List.of(), List.of())),
                "updateFilter", change("filter", given -> filters.put(((FieldConfig) given[0]).getId(), (UserFilter) given[1])))));
        services.put(IssueTypeScreenSchemeManager.class, Fake.of(IssueTypeScreenSchemeManager.class, Map.of(
                "getIssueTypeScreenScheme", given -> screenScheme(screenOf.get(((Project) given[0]).getKey())))));
        return services;
    }

    @SuppressWarnings("unchecked")
    private static Collection<String> strings(Object given) {
        return (Collection<String>) given;
    }

    @SuppressWarnings("unchecked")
    private static Collection<IssueType> issueTypes(Object given) {
        return (Collection<IssueType>) given;
    }
}
