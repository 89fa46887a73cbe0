package org.jointpriority.jira.templates;

import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.jira.platform.JointPriorityType;
import org.jointpriority.jira.platform.JointProjects;
import org.jointpriority.jira.platform.Pages;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.Foundation;
import org.jointpriority.partnership.People;
import org.jointpriority.partnership.TemplateKeeping;

/** The page from which a new joint priority begins, for whoever may create one in the project. */
public final class CreateServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String STYLES = "org.jointpriority.joint-priority:create";
    private static final String JIRA = "/secure/CreateIssueDetails!init.jspa";

    private final transient People people;
    private final transient ProjectManager projects;
    private final transient JointProjects jointProjects;
    private final transient JointPriorityType type;
    private final transient Foundation foundation;
    private final transient TemplateKeeping templates;
    private final transient LoginUriProvider login;
    private final transient PageBuilderService pageBuilder;
    private final transient ApplicationProperties application;
    private final transient Wording wording;
    private final transient Pages pages;

    @Inject
    public CreateServlet(People people, ProjectManager projects, JointProjects jointProjects, JointPriorityType type, Foundation foundation,
            TemplateKeeping templates, LoginUriProvider login, PageBuilderService pageBuilder, ApplicationProperties application,
            Wording wording, Pages pages) {
        this.people = people;
        this.projects = projects;
        this.jointProjects = jointProjects;
        this.type = type;
        this.foundation = foundation;
        this.templates = templates;
        this.login = login;
        this.pageBuilder = pageBuilder;
        this.application = application;
        this.wording = wording;
        this.pages = pages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!people.current().isPresent()) {
            URI here = URI.create(request.getRequestURL() + (request.getQueryString() == null ? "" : '?' + request.getQueryString()));
            response.sendRedirect(login.getLoginUri(here).toASCIIString());
            return;
        }
        Optional<Project> project = Optional.ofNullable(request.getParameter("project")).map(projects::getProjectByCurrentKey)
                .filter(jointProjects::mayCreateIn);
        Optional<Criteria> criteria = foundation.criteria();
        if (!project.isPresent() || !type.id().isPresent() || !criteria.isPresent()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String jira = application.getBaseUrl(UrlMode.RELATIVE) + JIRA + "?pid=" + project.get().getId() + "&issuetype=" + type.id().get();
        Map<String, Object> context = Collections.singletonMap("create", new CreateView(templates.templates(), criteria.get(),
                jira, project.get().getName(), wording));
        pageBuilder.assembler().resources().requireWebResource(STYLES);
        pages.write(response, "templates/joint-priority/templates/create.vm", context);
    }
}
