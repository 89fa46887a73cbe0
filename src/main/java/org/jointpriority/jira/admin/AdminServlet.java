package org.jointpriority.jira.admin;

import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.jira.admin.AdminPage.Kind;
import org.jointpriority.jira.platform.JointPriorityType;
import org.jointpriority.jira.platform.Pages;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.jira.setup.JiraProject;
import org.jointpriority.jira.setup.ProjectPlan;
import org.jointpriority.jira.setup.ProjectSetUp;
import org.jointpriority.jira.setup.SetUp;
import org.jointpriority.partnership.ChangeEvents;
import org.jointpriority.partnership.Foundation;
import org.jointpriority.partnership.People;
import org.jointpriority.partnership.Person;
import org.jointpriority.partnership.TemplateKeeping;
import org.jointpriority.partnership.health.Health;
import org.jointpriority.partnership.notices.MailPreferences;
import org.jointpriority.partnership.registry.RegistryKeeping;

/** The administration pages; they only read, their forms write over REST. */
public final class AdminServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String ROOT = "/plugins/servlet/joint-priority/admin";
    private static final String SCRIPTS = "org.jointpriority.joint-priority:admin";
    private static final int MOST_VERSIONS = 50;
    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,8}");

    private final transient People people;
    private final transient SetUp setUp;
    private final transient ProjectSetUp projects;
    private final transient Foundation foundation;
    private final transient TemplateKeeping templates;
    private final transient JointPriorityType type;
    private final transient RegistryKeeping registry;
    private final transient MailPreferences mail;
    private final transient ChangeEvents changeEvents;
    private final transient Health health;
    private final transient GroupManager groups;
    private final transient WebSudoManager webSudo;
    private final transient LoginUriProvider login;
    private final transient PageBuilderService pageBuilder;
    private final transient ApplicationProperties application;
    private final transient Wording wording;
    private final transient Pages pages;

    @Inject
    public AdminServlet(People people, SetUp setUp, ProjectSetUp projects, Foundation foundation, TemplateKeeping templates,
            JointPriorityType type, RegistryKeeping registry, MailPreferences mail, ChangeEvents changeEvents, Health health, GroupManager groups,
            WebSudoManager webSudo, LoginUriProvider login, PageBuilderService pageBuilder,
            ApplicationProperties application, Wording wording, Pages pages) {
        this.people = people;
        this.setUp = setUp;
        this.projects = projects;
        this.foundation = foundation;
        this.templates = templates;
        this.type = type;
        this.registry = registry;
        this.mail = mail;
        this.changeEvents = changeEvents;
        this.health = health;
        this.groups = groups;
        this.webSudo = webSudo;
        this.login = login;
        this.pageBuilder = pageBuilder;
        this.application = application;
        this.wording = wording;
        this.pages = pages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Person> person = people.current();
        if (!person.isPresent()) {
            response.sendRedirect(login.getLoginUri(asked(request)).toASCIIString());
            return;
        }
        Optional<Kind> kind = kind(request);
        if (!kind.isPresent()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (!people.isAdministrator(person.get())) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            write(Kind.FORBIDDEN, request, response);
            return;
        }
        try {
            webSudo.willExecuteWebSudoRequest(request);
            write(kind.get(), request, response);
        } catch (WebSudoSessionException e) {
            webSudo.enforceWebSudoProtection(request, response);
        }
    }

    private static URI asked(HttpServletRequest request) {
        String query = request.getQueryString();
        return URI.create(request.getRequestURL() + (query == null ? "" : '?' + query));
    }

    private static Optional<Kind> kind(HttpServletRequest request) {
        String address = request.getRequestURI();
        String rest = address.substring(address.indexOf(ROOT) + ROOT.length()).replaceAll("^/|/$", "");
        if (rest.isEmpty()) {
            return Optional.of(Kind.SETUP);
        }
        for (Kind kind : new Kind[] {Kind.DEPARTMENTS, Kind.CRITERIA, Kind.TEMPLATES, Kind.PROJECTS, Kind.REGISTRY,
                Kind.NOTIFICATIONS, Kind.HEALTH}) {
            if (rest.equals(kind.name().toLowerCase(Locale.ROOT))) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private void write(Kind kind, HttpServletRequest request, HttpServletResponse response) throws IOException {
        pageBuilder.assembler().resources().requireWebResource(SCRIPTS);
        String contextPath = application.getBaseUrl(UrlMode.RELATIVE);
        String rest = contextPath + "/rest/joint-priority/1.0";
        AdminPage page = new AdminPage(kind, contextPath, wording);
        Map<String, Object> context = new HashMap<>();
        context.put("page", page);
        switch (kind) {
            case SETUP:
                context.put("setUp", new SetUpView(setUp.look(), rest, wording));
                break;
            case DEPARTMENTS:
                context.put("departments", departments(request.getParameter("edit"), page.address(), rest));
                break;
            case CRITERIA:
                context.put("criteria", new CriteriaView(foundation.criteria(), foundation.isBlind(), foundation.orderRule(), rest, wording));
                context.put("versions", new CriteriaVersionsView(foundation.criteriaVersions(MOST_VERSIONS), foundation::author,
                        foundation.recomputation(), rest, wording));
                break;
            case TEMPLATES:
                context.put("templates", new TemplatesView(templates.templates(), foundation.criteria(), rest, wording));
                break;
            case PROJECTS:
                context.put("projects", projects(request.getParameter("plan"), page.address(), rest));
                break;
            case REGISTRY:
                context.put("registry", new RegistryView(registry.groups(), groupNames(), rest,
                        contextPath + "/plugins/servlet/joint-priority/registry"));
                break;
            case NOTIFICATIONS:
                context.put("mail", MailRulesView.of(mail.rules(), mail.canSend(), mail.waiting(), rest, wording));
                context.put("changeEvents", new ChangeEventsView(changeEvents.areIssueUpdates(), rest));
                break;
            case HEALTH:
                context.put("health", new HealthView(health.look(), page, rest, wording));
                break;
            default:
                break;
        }
        pages.write(response, "templates/joint-priority/admin/admin.vm", context);
    }

    private DepartmentsView departments(String edited, String address, String rest) {
        Departments departments = foundation.departments();
        Optional<Department> chosen = Optional.empty();
        if ("new".equals(edited)) {
            chosen = Optional.of(Department.of(0, "?").withPosition(departments.size()));
        } else if (edited != null && ID.matcher(edited).matches()) {
            chosen = departments.byId(Integer.parseInt(edited));
        }
        List<String> names = chosen.isPresent() ? groupNames() : Collections.emptyList();
        return new DepartmentsView(departments, chosen, names, address, rest, wording);
    }

    private List<String> groupNames() {
        return groups.getAllGroups().stream().map(Group::getName).collect(Collectors.toList());
    }

    private ProjectsView projects(String key, String address, String rest) {
        List<JiraProject> all = projects.projects();
        boolean isSetUp = type.id().isPresent();
        Optional<ProjectPlan> plan = isSetUp ? all.stream().filter(project -> project.key().equals(key)).findFirst()
                .map(project -> project.isEnabled() ? projects.planDisabling(key) : projects.planEnabling(key)) : Optional.empty();
        return new ProjectsView(all, isSetUp, plan, address, rest, wording);
    }
}
