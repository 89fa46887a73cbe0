package org.jointpriority.jira.views;

import java.util.HashMap;
import java.util.Map;
import javax.inject.Inject;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import org.jointpriority.jira.platform.JointProjects;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.Foundation;

/** Gives the page in a project its frame; its script loads the views into it. */
public final class ProjectPage implements ContextProvider {
    private static final String SCRIPTS = "org.jointpriority.joint-priority:project-page";

    private final JointProjects projects;
    private final Foundation foundation;
    private final PageBuilderService pageBuilder;
    private final ApplicationProperties application;
    private final JiraAuthenticationContext authentication;
    private final Wording wording;

    @Inject
    public ProjectPage(JointProjects projects, Foundation foundation, PageBuilderService pageBuilder, ApplicationProperties application,
            JiraAuthenticationContext authentication, Wording wording) {
        this.projects = projects;
        this.foundation = foundation;
        this.pageBuilder = pageBuilder;
        this.application = application;
        this.authentication = authentication;
        this.wording = wording;
    }

    @Override
    public void init(Map<String, String> parameters) {
        // It has none.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        pageBuilder.assembler().resources().requireWebResource(SCRIPTS);
        Map<String, Object> views = new HashMap<>(context);
        views.put("i18n", authentication.getI18nHelper());
        Project project = (Project) context.get("project");
        views.put("page", new ProjectPageView(project.getKey(), projects.visible(), foundation.departments().participating(),
                projects.mayCreateIn(project), application.getBaseUrl(UrlMode.RELATIVE), wording));
        return views;
    }
}
