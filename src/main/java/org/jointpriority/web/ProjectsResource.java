package org.jointpriority.web;

import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Response;

import org.jointpriority.jira.platform.Texts;
import org.jointpriority.jira.setup.ProjectPlan;
import org.jointpriority.jira.setup.ProjectSetUp;

/** Jira's projects and which of them are enabled: a PUT enables one, a DELETE disables it. Administrators only. */
@Named
@Path("projects")
public final class ProjectsResource {
    private final Answers answers;
    private final ProjectSetUp projects;
    private final Texts texts;

    @Inject
    public ProjectsResource(Answers answers, ProjectSetUp projects, Texts texts) {
        this.answers = answers;
        this.projects = projects;
        this.texts = texts;
    }

    @GET
    public Response all() {
        return answers.of(() -> Answers.ok(Representations.projects(projects.projects())));
    }

    @PUT
    @Path("{project}")
    public Response enable(@PathParam("project") String key) {
        return answers.of(() -> answer(projects.enable(key), true));
    }

    @DELETE
    @Path("{project}")
    public Response disable(@PathParam("project") String key) {
        return answers.of(() -> answer(projects.disable(key), false));
    }

    private Response answer(ProjectPlan done, boolean enabled) {
        return Answers.ok(Representations.project(done, enabled, texts::of));
    }
}
