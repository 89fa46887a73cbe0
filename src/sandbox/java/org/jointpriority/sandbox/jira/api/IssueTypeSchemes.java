package org.jointpriority.sandbox.jira.api;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jointpriority.sandbox.jira.store.ProjectRecord;
import org.jointpriority.sandbox.jira.store.TypeSchemeRecord;

/** Issue type schemes. */
final class IssueTypeSchemes implements IssueTypeSchemeManager {
    /** The scheme that holds every issue type. */
    static final long DEFAULT = 10000;

    private final JiraApi jira;

    IssueTypeSchemes(JiraApi jira) {
        this.jira = jira;
    }

    @Override
    public FieldConfigScheme getConfigScheme(Project project) {
        ProjectRecord record = jira.model().projects().find(project.getId()).orElseThrow();
        return Scheme.ofTypes(jira.model().typeSchemes().find(record.typeScheme()).orElseThrow());
    }

    @Override
    public FieldConfigScheme getDefaultIssueTypeScheme() {
        return Scheme.ofTypes(jira.model().typeSchemes().find(DEFAULT).orElseThrow());
    }

    @Override
    public Collection<IssueType> getIssueTypesForDefaultScheme() {
        return types(DEFAULT);
    }

    @Override
    public Collection<IssueType> getIssueTypesForProject(Project project) {
        return types(jira.model().projects().find(project.getId()).orElseThrow().typeScheme());
    }

    private Collection<IssueType> types(long scheme) {
        return List.copyOf(jira.model().typeSchemes().find(scheme).orElseThrow().types().stream()
                .flatMap(type -> jira.model().issueTypes().find(type).stream()).map(IssueTypeView::new).toList());
    }

    @Override
    public boolean isDefaultIssueTypeScheme(FieldConfigScheme scheme) {
        return scheme.getId() == DEFAULT;
    }

    @Override
    public FieldConfigScheme update(FieldConfigScheme scheme, Collection<String> types) {
        TypeSchemeRecord old = jira.model().typeSchemes().find(scheme.getId()).orElseThrow();
        return Scheme.ofTypes(jira.model().typeSchemes().put(
                new TypeSchemeRecord(old.id(), old.name(), old.description(), List.copyOf(types))));
    }

    void append(long scheme, String type) {
        TypeSchemeRecord old = jira.model().typeSchemes().find(scheme).orElseThrow();
        List<String> types = new ArrayList<>(old.types());
        types.add(type);
        jira.model().typeSchemes().put(new TypeSchemeRecord(old.id(), old.name(), old.description(), types));
    }
}
