package org.jointpriority.jira.platform;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.jql.builder.JqlQueryBuilder;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.query.Query;
import org.jointpriority.domain.order.IssueKey;
import org.jointpriority.partnership.AffectedSystems;
import org.jointpriority.partnership.Enrolment;
import org.jointpriority.partnership.InvalidScope;
import org.jointpriority.partnership.Issues;
import org.jointpriority.partnership.JointIssue;
import org.jointpriority.partnership.Person;
import org.jointpriority.partnership.Scope;

/** The joint priorities among Jira's issues, with Jira's word on who may browse them. */
@Named
public final class JiraIssues implements Issues {
    private static final Pattern ID = Pattern.compile("[0-9]{1,18}");

    private final IssueManager issues;
    private final ProjectManager projects;
    private final CustomFieldManager customFields;
    private final PermissionManager permissions;
    private final UserManager users;
    private final JointPriorityType type;
    private final Enrolment enrolment;
    private final IssueSearch search;
    private final AffectedSystems affectedSystems;
    private final JiraSystemOptions systemOptions;
    private final Texts texts;

    @Inject
    public JiraIssues(IssueManager issues, ProjectManager projects, CustomFieldManager customFields, PermissionManager permissions,
            UserManager users, JointPriorityType type, Enrolment enrolment, IssueSearch search,
            AffectedSystems affectedSystems, JiraSystemOptions systemOptions, Texts texts) {
        this.issues = issues;
        this.projects = projects;
        this.customFields = customFields;
        this.permissions = permissions;
        this.users = users;
        this.type = type;
        this.enrolment = enrolment;
        this.search = search;
        this.affectedSystems = affectedSystems;
        this.systemOptions = systemOptions;
        this.texts = texts;
    }

    @Override
    public Optional<JointIssue> visible(Person person, String idOrKey) {
        ApplicationUser user = users.getUserByKey(person.key());
        Issue issue = ID.matcher(idOrKey).matches()
                ? issues.getIssueObject(Long.valueOf(idOrKey)) : issues.getIssueObject(idOrKey);
        // The type goes first: for other issues nothing more is to be asked.
        return user != null && issue != null && type.includes(issue)
                && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user)
                ? Optional.of(whole(issue)) : Optional.empty();
    }

    @Override
    public Optional<JointIssue> find(long id) {
        Issue issue = issues.getIssueObject(id);
        return issue != null && type.includes(issue) ? Optional.of(whole(issue)) : Optional.empty();
    }

    @Override
    public List<JointIssue> matching(Person person, Scope scope) throws InvalidScope {
        ApplicationUser user = users.getUserByKey(person.key());
        if (user == null) {
            return Collections.emptyList();
        }
        Query query = query(user, scope);
        Collection<Long> within = scope.projectKeys().isEmpty() ? enrolment.projects() : projectIds(user, scope.projectKeys());
        Optional<String> typeId = type.id();
        if (within.isEmpty() || !typeId.isPresent()) {
            return Collections.emptyList();
        }
        return outlines(search.unresolved(user, query, typeId.get(), within));
    }

    @Override
    public List<JointIssue> allOpen() {
        Collection<Long> within = enrolment.projects();
        return type.id().filter(typeId -> !within.isEmpty()).map(typeId -> outlines(search.allUnresolved(typeId, within)))
                .orElse(Collections.emptyList());
    }

    /** The index may be a moment behind what Jira has saved, so it is not taken at its word. */
    private List<JointIssue> outlines(List<Issue> found) {
        return found.stream().filter(issue -> type.includes(issue) && isOpen(issue)).map(JiraIssues::outline).collect(Collectors.toList());
    }

    @Override
    public List<JointIssue> open(Person person, Collection<Long> ids) {
        ApplicationUser user = users.getUserByKey(person.key());
        return user == null || ids.isEmpty() ? Collections.emptyList() : issues.getIssueObjects(ids).stream()
                .filter(issue -> type.includes(issue) && isOpen(issue)
                        && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user))
                .map(JiraIssues::outline)
                .collect(Collectors.toList());
    }

    @Override
    public Map<Long, Boolean> remaining(Collection<Long> ids) {
        return issues.getIssueObjects(ids).stream().filter(Objects::nonNull).collect(Collectors.toMap(Issue::getId, type::includes));
    }

    @Override
    public boolean browsesAny(Person person) {
        ApplicationUser user = users.getUserByKey(person.key());
        return user != null && enrolment.projects().stream().map(projects::getProjectObj)
                .anyMatch(project -> project != null && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user));
    }

    private Query query(ApplicationUser user, Scope scope) throws InvalidScope {
        if (scope.filterId().isPresent()) {
            return search.filter(user, scope.filterId().getAsLong());
        }
        return scope.jql().isPresent() ? search.jql(user, scope.jql().get()) : JqlQueryBuilder.newClauseBuilder().buildQuery();
    }

    private Set<Long> projectIds(ApplicationUser user, List<String> keys) throws InvalidScope {
        Set<Long> ids = new TreeSet<>();
        for (String key : keys) {
            Project project = projects.getProjectByCurrentKey(key);
            if (project == null || !permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user)) {
                throw new InvalidScope(texts.of("joint-priority.scope.project-unknown", key));
            }
            if (!enrolment.projects().contains(project.getId())) {
                throw new InvalidScope(texts.of("joint-priority.scope.project-not-enabled", project.getName(), key));
            }
            ids.add(project.getId());
        }
        return ids;
    }

    /** The issue if it is a joint priority, without what would cost Jira a look at each field: owners and affected systems. */
    public Optional<JointIssue> withoutFields(Issue issue) {
        return type.includes(issue) ? Optional.of(outline(issue)) : Optional.empty();
    }

    /** The issue, as it is while Jira takes it through a step of its workflow, if it is a joint priority. */
    public Optional<JointIssue> inTransition(Issue issue) {
        return type.includes(issue) ? Optional.of(whole(issue)) : Optional.empty();
    }

    /** The ids of the systems that it affects. */
    public Set<Integer> affected(Issue issue) {
        return affectedSystems.ids(systemOptions.chosen(issue));
    }

    /** The user keys of those who answer for it, by the id of their department. */
    public Map<Integer, String> owners(Issue issue) {
        Map<Integer, String> owners = new TreeMap<>();
        enrolment.ownerFields().forEach((departmentId, fieldId) -> {
            CustomField field = customFields.getCustomFieldObject(fieldId);
            Object value = field == null ? null : issue.getCustomFieldValue(field);
            if (value instanceof ApplicationUser) {
                owners.put(departmentId, ((ApplicationUser) value).getKey());
            }
        });
        return owners;
    }

    private JointIssue whole(Issue issue) {
        String description = issue.getDescription();
        return jointIssue(issue, owners(issue), affected(issue))
                .withDescription(description == null ? "" : description);
    }

    private static JointIssue outline(Issue issue) {
        return jointIssue(issue, Collections.emptyMap(), Collections.emptySet());
    }

    private static JointIssue jointIssue(Issue issue, Map<Integer, String> owners, Collection<Integer> affected) {
        // Jira keeps a due date as that day's first moment where the server stands.
        Optional<LocalDate> due = Optional.ofNullable(issue.getDueDate()).map(date -> date.toLocalDateTime().toLocalDate());
        return JointIssue.of(issue.getId(), IssueKey.parse(issue.getKey()), issue.getProjectId(), issue.getSummary(),
                issue.getStatus().getNameTranslation(), isOpen(issue), due, owners, affected)
                .reportedBy(Optional.ofNullable(issue.getReporterId()));
    }

    private static boolean isOpen(Issue issue) {
        return issue.getResolutionId() == null;
    }
}
