package org.jointpriority.sandbox.jira.api;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.bc.filter.SearchRequestService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.UserFilterManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.server.MailServerManager;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jointpriority.sandbox.host.Host;
import org.jointpriority.sandbox.jira.Model;
import org.jointpriority.sandbox.jira.Search;
import org.jointpriority.sandbox.jira.store.CustomFieldRecord;
import org.jointpriority.sandbox.jira.store.IssueRecord;
import org.jointpriority.sandbox.jira.store.ProjectRecord;
import org.jointpriority.sandbox.jira.store.UserRecord;

/** The stand-in's side of Jira's API: its services, and the model's records as Jira's objects. */
public final class JiraApi {
    private final Model model;
    private final Host host;
    private final Fields fields;
    private final Search search;
    private final Issues issues;
    private final OutgoingMail mail = new OutgoingMail();
    private final Webhooks webhooks;
    private final Map<Class<?>, Object> services = new LinkedHashMap<>();

    public JiraApi(Model model, Host host, Clock clock) {
        this.model = model;
        this.host = host;
        fields = new Fields(this, host.modules());
        search = new Search(model, fields::usable, this::searchable, new JqlFunctions(this)::find, clock);
        issues = new Issues(this, host.events(), new WorkflowRules(this, host.modules()), clock);
        webhooks = new Webhooks(this, clock);
        host.events().register(webhooks);
        host.modules().onChange(search::indexLater);

        People people = new People(this);
        Permissions permissions = new Permissions(model);
        services.put(UserManager.class, people);
        services.put(GroupManager.class, people);
        services.put(PermissionManager.class, permissions);
        services.put(GlobalPermissionManager.class, permissions);
        services.put(JiraAuthenticationContext.class, new Authentication(this));
        services.put(ProjectManager.class, new Projects(this));
        services.put(IssueManager.class, new IssueLookup(this));
        services.put(SearchService.class, new SearchApi(this));
        services.put(SearchRequestService.class, new Filters(this));
        services.put(IssueIndexingService.class, new Indexing(this));
        services.put(IssueTypeManager.class, new IssueTypes(this));
        services.put(AvatarManager.class, new Avatars(model));
        CustomFields customFields = new CustomFields(this);
        services.put(CustomFieldManager.class, customFields);
        services.put(FieldConfigSchemeManager.class, customFields);
        services.put(OptionsManager.class, new FieldOptions(model));
        services.put(CustomFieldValuePersister.class, new StoredValues(model));
        services.put(GenericConfigManager.class, new GenericConfigManager() { });
        services.put(UserFilterManager.class, new UserFilters(model));
        services.put(IssueTypeSchemeManager.class, new IssueTypeSchemes(this));
        services.put(IssueTypeScreenSchemeManager.class, new Screens.Schemes(model));
        services.put(MailQueue.class, mail);
        services.put(MailServerManager.class, mail);
        services.put(ClusterLockService.class, new Locks());
        services.put(TimeZoneManager.class, new TimeZones(model));
        services.put(DateTimeFormatterFactory.class, new Dates(this::locale, () -> current() == null ? ZoneId.systemDefault() : current().zoneId()));
    }

    public Map<Class<?>, Object> services() {
        return services;
    }

    public Model model() {
        return model;
    }

    public Fields fields() {
        return fields;
    }

    public Search search() {
        return search;
    }

    public Issues issues() {
        return issues;
    }

    public OutgoingMail mail() {
        return mail;
    }

    public Webhooks webhooks() {
        return webhooks;
    }

    Host host() {
        return host;
    }

    /** Whoever this thread works for, null for nobody. */
    public UserRecord current() {
        return host.currentRequest().userName().flatMap(model::userByName).orElse(null);
    }

    /** Lets this thread work for somebody else; null for nobody. */
    void workFor(String userName) {
        Optional<String> name = Optional.ofNullable(userName);
        host.currentRequest().become(name, host.locale(name));
    }

    Locale locale() {
        return host.currentRequest().locale();
    }

    /** The person with a key as Jira's API shows one, null if there is none. */
    public UserView user(String key) {
        return UserView.of(model.users().find(key).orElse(null));
    }

    public Project project(ProjectRecord project) {
        return new ProjectView(project);
    }

    public Issue issue(IssueRecord issue) {
        return new IssueView(this, issue);
    }

    private Object searchable(IssueRecord issue, CustomFieldRecord field) {
        Object value = fields.value(issue, field);
        if (value instanceof Collection) {
            return ((Collection<?>) value).stream().map(each -> each instanceof FieldOptions.Choice ? ((FieldOptions.Choice) each).option() : each).toList();
        }
        return value instanceof UserView ? ((UserView) value).user() : value;
    }
}
