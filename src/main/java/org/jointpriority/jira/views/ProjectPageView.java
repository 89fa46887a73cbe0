package org.jointpriority.jira.views;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.jira.platform.Choice;
import org.jointpriority.jira.platform.Wording;

/** The page of the joint priorities in a project: tabs, the filters that all views share, and where its script finds the rest. */
public final class ProjectPageView {
    private final String projectKey;
    private final List<Choice> projects;
    private final List<Choice> departments;
    private final List<Choice> tabs;
    private final String contextPath;
    private final boolean mayCreate;

    /** @param projects the enabled projects that the person may see: names by keys */
    ProjectPageView(String projectKey, Map<String, String> projects, Departments participating, boolean mayCreate,
            String contextPath, Wording wording) {
        this.projectKey = projectKey;
        List<Choice> offered = new ArrayList<>();
        projects.forEach((key, name) -> offered.add(Choice.of(key, wording.text("joint-priority.views.project", name, key),
                key.equals(projectKey))));
        this.projects = Collections.unmodifiableList(offered);
        List<Choice> lenses = new ArrayList<>();
        lenses.add(Choice.of("", wording.text("joint-priority.views.lens.joint"), true));
        for (Department department : participating) {
            lenses.add(Choice.of(Integer.toString(department.id()), department.name(), false));
        }
        this.departments = Collections.unmodifiableList(lenses);
        List<Choice> views = new ArrayList<>();
        for (ViewKind kind : ViewKind.values()) {
            views.add(Choice.of(kind.code(), wording.text("joint-priority.views.kind." + kind.code()), views.isEmpty()));
        }
        this.tabs = Collections.unmodifiableList(views);
        this.contextPath = contextPath;
        this.mayCreate = mayCreate;
    }

    public String projectKey() {
        return projectKey;
    }

    public List<Choice> tabs() {
        return tabs;
    }

    public List<Choice> projects() {
        return projects;
    }

    public boolean hasSeveralProjects() {
        return projects.size() > 1;
    }

    public List<Choice> departments() {
        return departments;
    }

    /** Where a new joint priority is begun, for whoever may create one in the project. */
    public String createAddress() {
        return mayCreate ? contextPath + "/plugins/servlet/joint-priority/create?project=" + projectKey : null;
    }

    public String viewsAddress() {
        return contextPath + "/plugins/servlet/joint-priority/views";
    }

    /** Where the views are to be had as tables for spreadsheets. */
    public String tablesAddress() {
        return contextPath + "/rest/joint-priority/1.0/tables";
    }
}
