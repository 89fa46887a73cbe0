package org.jointpriority.jira.platform;

import javax.inject.Named;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.bc.filter.SearchRequestService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.index.IssueIndexingService;
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
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;

/**
 * Every service that the plugin takes from Jira, in one list. The annotations make each a bean, which the others ask for
 * by its type; nobody reads these fields.
 */
@Named
final class ComponentImports {
    // Storage, caches, locks, events, jobs
    @ComponentImport private ActiveObjects activeObjects;
    @ComponentImport private CacheManager cacheManager;
    @ComponentImport private ClusterLockService clusterLockService;
    @ComponentImport private EventPublisher eventPublisher;
    @ComponentImport private SchedulerService schedulerService;

    // Time
    @ComponentImport private TimeZoneManager timeZoneManager;
    @ComponentImport private DateTimeFormatterFactory dateTimeFormatterFactory;

    // People and what they may do
    @ComponentImport private JiraAuthenticationContext jiraAuthenticationContext;
    @ComponentImport private UserManager userManager;
    @ComponentImport private GroupManager groupManager;
    @ComponentImport private PermissionManager permissionManager;
    @ComponentImport private GlobalPermissionManager globalPermissionManager;

    // Issues
    @ComponentImport private IssueManager issueManager;
    @ComponentImport private ProjectManager projectManager;
    @ComponentImport private SearchService searchService;
    @ComponentImport private SearchRequestService searchRequestService;
    @ComponentImport private IssueIndexingService issueIndexingService;
    @ComponentImport private OptionsManager optionsManager;
    @ComponentImport private CustomFieldValuePersister customFieldValuePersister;
    @ComponentImport private GenericConfigManager genericConfigManager;

    // What the set-up changes
    @ComponentImport private IssueTypeManager issueTypeManager;
    @ComponentImport private AvatarManager avatarManager;
    @ComponentImport private CustomFieldManager customFieldManager;
    @ComponentImport private FieldConfigSchemeManager fieldConfigSchemeManager;
    @ComponentImport private UserFilterManager userFilterManager;
    @ComponentImport private IssueTypeSchemeManager issueTypeSchemeManager;
    @ComponentImport private IssueTypeScreenSchemeManager issueTypeScreenSchemeManager;

    // Mail
    @ComponentImport private MailQueue mailQueue;
    @ComponentImport private MailServerManager mailServerManager;

    // Pages
    @ComponentImport private TemplateRenderer templateRenderer;
    @ComponentImport private PageBuilderService pageBuilderService;
    @ComponentImport private WebSudoManager webSudoManager;
    @ComponentImport private LoginUriProvider loginUriProvider;
    @ComponentImport private ApplicationProperties applicationProperties;
}
