package org.jointpriority.sandbox.jira;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.jointpriority.sandbox.jira.store.AvatarRecord;
import org.jointpriority.sandbox.jira.store.CustomFieldRecord;
import org.jointpriority.sandbox.jira.store.DashboardRecord;
import org.jointpriority.sandbox.jira.store.FilterRecord;
import org.jointpriority.sandbox.jira.store.GroupRecord;
import org.jointpriority.sandbox.jira.store.IssueRecord;
import org.jointpriority.sandbox.jira.store.IssueTypeRecord;
import org.jointpriority.sandbox.jira.store.OptionRecord;
import org.jointpriority.sandbox.jira.store.ProjectRecord;
import org.jointpriority.sandbox.jira.store.Records;
import org.jointpriority.sandbox.jira.store.ScreenRecord;
import org.jointpriority.sandbox.jira.store.ScreenSchemeRecord;
import org.jointpriority.sandbox.jira.store.SettingRecord;
import org.jointpriority.sandbox.jira.store.TypeSchemeRecord;
import org.jointpriority.sandbox.jira.store.TypeScreenSchemeRecord;
import org.jointpriority.sandbox.jira.store.UserRecord;
import org.jointpriority.sandbox.jira.store.WebhookRecord;
import org.jointpriority.sandbox.jira.store.WorkflowRuleRecord;

/** Everything that the stand-in remembers, and who may see and change it. */
public final class Model {
    /** Members of this group administer the stand-in. */
    public static final String ADMINISTRATORS = "jira-administrators";

    private final Records records;
    private final Records.Collected<UserRecord> users;
    private final Records.Collected<GroupRecord> groups;
    private final Records.Collected<ProjectRecord> projects;
    private final Records.Collected<IssueTypeRecord> issueTypes;
    private final Records.Collected<AvatarRecord> avatars;
    private final Records.Collected<TypeSchemeRecord> typeSchemes;
    private final Records.Collected<ScreenRecord> screens;
    private final Records.Collected<ScreenSchemeRecord> screenSchemes;
    private final Records.Collected<TypeScreenSchemeRecord> typeScreenSchemes;
    private final Records.Collected<CustomFieldRecord> customFields;
    private final Records.Collected<OptionRecord> options;
    private final Records.Collected<IssueRecord> issues;
    private final Records.Collected<FilterRecord> filters;
    private final Records.Collected<DashboardRecord> dashboards;
    private final Records.Collected<SettingRecord> settings;
    private final Records.Collected<WorkflowRuleRecord> workflowRules;
    private final Records.Collected<WebhookRecord> webhooks;

    public Model(Records.Database database) {
        records = new Records(database);
        users = records.of(UserRecord.class, UserRecord::key);
        groups = records.of(GroupRecord.class, GroupRecord::name);
        projects = records.of(ProjectRecord.class, ProjectRecord::id);
        issueTypes = records.of(IssueTypeRecord.class, IssueTypeRecord::id);
        avatars = records.of(AvatarRecord.class, AvatarRecord::id);
        typeSchemes = records.of(TypeSchemeRecord.class, TypeSchemeRecord::id);
        screens = records.of(ScreenRecord.class, ScreenRecord::id);
        screenSchemes = records.of(ScreenSchemeRecord.class, ScreenSchemeRecord::id);
        typeScreenSchemes = records.of(TypeScreenSchemeRecord.class, TypeScreenSchemeRecord::id);
        customFields = records.of(CustomFieldRecord.class, CustomFieldRecord::id);
        options = records.of(OptionRecord.class, OptionRecord::id);
        issues = records.of(IssueRecord.class, IssueRecord::id);
        filters = records.of(FilterRecord.class, FilterRecord::id);
        dashboards = records.of(DashboardRecord.class, DashboardRecord::id);
        settings = records.of(SettingRecord.class, SettingRecord::name);
        workflowRules = records.of(WorkflowRuleRecord.class, WorkflowRuleRecord::id);
        webhooks = records.of(WebhookRecord.class, WebhookRecord::id);
    }

    /** A new id; as in a Jira the numbers of a kind start at 10000. */
    public long newId(String kind) {
        return records.next(kind, 10000);
    }

    /** The next issue number of a project. */
    public long newIssueNumber(long project) {
        return records.next("project " + project, 1);
    }

    public Records.Collected<UserRecord> users() {
        return users;
    }

    public Records.Collected<GroupRecord> groups() {
        return groups;
    }

    public Records.Collected<ProjectRecord> projects() {
        return projects;
    }

    public Records.Collected<IssueTypeRecord> issueTypes() {
        return issueTypes;
    }

    public Records.Collected<AvatarRecord> avatars() {
        return avatars;
    }

    public Records.Collected<TypeSchemeRecord> typeSchemes() {
        return typeSchemes;
    }

    public Records.Collected<ScreenRecord> screens() {
        return screens;
    }

    public Records.Collected<ScreenSchemeRecord> screenSchemes() {
        return screenSchemes;
    }

    public Records.Collected<TypeScreenSchemeRecord> typeScreenSchemes() {
        return typeScreenSchemes;
    }

    public Records.Collected<CustomFieldRecord> customFields() {
        return customFields;
    }

    public Records.Collected<OptionRecord> options() {
        return options;
    }

    /** The choices of a custom field in their order. */
    public List<OptionRecord> optionsOf(long field) {
        return options.all().stream().filter(option -> option.field() == field).sorted(Comparator.comparingLong(OptionRecord::sequence)).toList();
    }

    public Records.Collected<IssueRecord> issues() {
        return issues;
    }

    public Records.Collected<FilterRecord> filters() {
        return filters;
    }

    public Records.Collected<DashboardRecord> dashboards() {
        return dashboards;
    }

    public Records.Collected<WorkflowRuleRecord> workflowRules() {
        return workflowRules;
    }

    public Records.Collected<WebhookRecord> webhooks() {
        return webhooks;
    }

    public Optional<String> setting(String name) {
        return settings.find(name).map(SettingRecord::value);
    }

    public void set(String name, String value) {
        settings.put(new SettingRecord(name, value));
    }

    public Optional<UserRecord> userByName(String name) {
        return name == null ? Optional.empty()
                : users.all().stream().filter(user -> user.name().equals(name.toLowerCase(Locale.ROOT))).findFirst();
    }

    public List<UserRecord> usersByName() {
        return users.all().stream().sorted(Comparator.comparing(UserRecord::displayName)).toList();
    }

    public List<UserRecord> membersOf(String group) {
        return usersByName().stream().filter(user -> user.groups().contains(group)).toList();
    }

    public TreeSet<String> groupNames() {
        TreeSet<String> names = new TreeSet<>();
        groups.all().forEach(group -> names.add(group.name()));
        return names;
    }

    public Optional<ProjectRecord> projectByKey(String key) {
        return projects.all().stream().filter(project -> project.key().equalsIgnoreCase(key)).findFirst();
    }

    public Optional<IssueRecord> issueByKey(String key) {
        return issues.all().stream().filter(issue -> issue.key().equalsIgnoreCase(key)).findFirst();
    }

    public List<IssueRecord> issuesOf(long project) {
        return issues.all().stream().filter(issue -> issue.project() == project).toList();
    }

    public ProjectRecord projectOf(IssueRecord issue) {
        return projects.find(issue.project()).orElseThrow();
    }

    public IssueTypeRecord typeOf(IssueRecord issue) {
        return issueTypes.find(issue.type()).orElseGet(() -> new IssueTypeRecord(issue.type(), "Unknown", "", "task", 0));
    }

    public List<IssueTypeRecord> typesOf(ProjectRecord project) {
        return typeSchemes.find(project.typeScheme()).orElseThrow().types().stream()
                .flatMap(type -> issueTypes.find(type).stream()).toList();
    }

    public ScreenRecord screenOf(ProjectRecord project, String issueType, String operation) {
        long scheme = typeScreenSchemes.find(project.screenScheme()).orElseThrow().schemeOf(issueType);
        return screens.find(screenSchemes.find(scheme).orElseThrow().screenTo(operation)).orElseThrow();
    }

    public boolean isAdministrator(UserRecord user) {
        return user != null && user.groups().contains(ADMINISTRATORS);
    }

    public boolean mayBrowse(UserRecord user, ProjectRecord project) {
        return user != null && user.groups().stream().anyMatch(project.browse()::contains);
    }

    public boolean mayBrowse(UserRecord user, IssueRecord issue) {
        return mayBrowse(user, projectOf(issue));
    }

    /** Create, edit, comment on, move along and close issues. */
    public boolean mayWork(UserRecord user, ProjectRecord project) {
        return mayBrowse(user, project) && user.groups().stream().anyMatch(project.work()::contains);
    }

    public List<ProjectRecord> projectsFor(UserRecord user) {
        return projects.all().stream().filter(project -> mayBrowse(user, project))
                .sorted(Comparator.comparing(ProjectRecord::name)).toList();
    }

    public boolean maySee(UserRecord user, FilterRecord filter) {
        return user != null && (filter.shared() || filter.owner().equals(user.key()));
    }

    public boolean maySee(UserRecord user, DashboardRecord dashboard) {
        return dashboard.shared() || user != null && dashboard.owner().equals(user.key());
    }

    public boolean mayChange(UserRecord user, DashboardRecord dashboard) {
        return user != null && dashboard.owner().equals(user.key());
    }
}
