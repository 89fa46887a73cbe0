package org.jointpriority.jira.setup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.jira.platform.IssueSearch;
import org.jointpriority.jira.platform.JointField;
import org.jointpriority.partnership.Administrators;
import org.jointpriority.partnership.Enrolment;
import org.jointpriority.partnership.Foundation;
import org.jointpriority.partnership.Message;
import org.jointpriority.partnership.People;
import org.jointpriority.partnership.Refusal;
import org.jointpriority.partnership.Reindexing;
import org.jointpriority.partnership.Upkeep;

/**
 * Enables and disables projects: puts the issue type into a project's scheme and the fields on the screens it uses, and
 * says beforehand what that changes and whom else it reaches. No issue is ever touched. Administrators only.
 */
@Named
public final class ProjectSetUp {
    /** As many other projects as a warning names; it counts the rest. */
    private static final int NAMED = 5;

    private final ProjectManager projects;
    private final IssueTypeSchemeManager typeSchemes;
    private final IssueTypeScreenSchemeManager screenSchemes;
    private final JointIssueType issueType;
    private final JointFields fields;
    private final IssueSearch search;
    private final Foundation foundation;
    private final Enrolment enrolment;
    private final Upkeep upkeep;
    private final Reindexing reindexing;
    private final People people;

    @Inject
    ProjectSetUp(ProjectManager projects, IssueTypeSchemeManager typeSchemes, IssueTypeScreenSchemeManager screenSchemes,
            JointIssueType issueType, JointFields fields, IssueSearch search, Foundation foundation, Enrolment enrolment, Upkeep upkeep,
            Reindexing reindexing, People people) {
        this.projects = projects;
        this.typeSchemes = typeSchemes;
        this.screenSchemes = screenSchemes;
        this.issueType = issueType;
        this.fields = fields;
        this.search = search;
        this.foundation = foundation;
        this.enrolment = enrolment;
        this.upkeep = upkeep;
        this.reindexing = reindexing;
        this.people = people;
    }

    /** All projects of this Jira by name. */
    public List<JiraProject> projects() {
        Administrators.current(people);
        return projects.getProjectObjects().stream()
                .map(this::described)
                .sorted(Comparator.comparing(JiraProject::name, String.CASE_INSENSITIVE_ORDER).thenComparing(JiraProject::key))
                .collect(Collectors.toList());
    }

    /** What {@link #enable} would do, without doing it. */
    public ProjectPlan planEnabling(String projectKey) {
        Administrators.current(people);
        return enabling(project(projectKey), typeToWorkWith());
    }

    /** Does nothing that has been done already, so that enabling again mends what somebody took away. */
    public ProjectPlan enable(String projectKey) {
        Administrators.current(people);
        Project project = project(projectKey);
        IssueType type = typeToWorkWith();
        ProjectPlan done = enabling(project, type);
        complete(project, type);
        enrolment.enable(project.getId());
        catchUp(project);
        // Issues of the type may be there already, from an earlier time or moved in from elsewhere.
        reindexing.changed(search.allOf(type.getId(), project.getId()));
        return done;
    }

    /** What {@link #disable} would do, without doing it. */
    public ProjectPlan planDisabling(String projectKey) {
        Administrators.current(people);
        return new Disabling(project(projectKey)).plan();
    }

    /** Takes the project off the list, and what it got in Jira away again where nothing else needs it. */
    public ProjectPlan disable(String projectKey) {
        Administrators.current(people);
        Project project = project(projectKey);
        Disabling disabling = new Disabling(project);
        ProjectPlan done = disabling.plan();
        enrolment.disable(project.getId());
        disabling.perform();
        reindexing.changed(disabling.issues);
        return done;
    }

    /** The enabled projects that are still there. */
    List<Project> enabled() {
        return projects.getProjectObjects().stream()
                .filter(project -> enrolment.projects().contains(project.getId()))
                .collect(Collectors.toList());
    }

    boolean isComplete(Project project, IssueType type) {
        return hasType(project, type) && missingFields(project, type).isEmpty();
    }

    void complete(Project project, IssueType type) {
        if (!hasType(project, type)) {
            List<String> types = typeIds(project);
            types.add(type.getId());
            typeSchemes.update(typeSchemes.getConfigScheme(project), types);
        }
        missingFields(project, type).forEach(ProjectSetUp::add);
    }

    /** Takes over what happened to its joint priorities while the plugin or the project was not enabled. */
    void catchUp(Project project) {
        upkeep.projectEnabled(project.getId());
    }

    /** Sees to all enabled projects, as after a field was made. */
    void completeAll() {
        issueType.find().ifPresent(type -> enabled().forEach(project -> complete(project, type)));
    }

    private ProjectPlan enabling(Project project, IssueType type) {
        List<Message> changes = new ArrayList<>();
        List<Message> warnings = new ArrayList<>();
        if (!hasType(project, type)) {
            FieldConfigScheme scheme = typeSchemes.getConfigScheme(project);
            changes.add(Message.of("joint-priority.setup.plan.adds-type", scheme.getName(), type.getName()));
            List<Project> sharing = sharingTypeScheme(project);
            if (!sharing.isEmpty()) {
                warnings.add(naming("joint-priority.setup.plan.type-scheme-shared", scheme.getName(), sharing));
            }
        }
        missingFields(project, type).forEach((screen, missing) -> {
            changes.add(Message.of("joint-priority.setup.plan.adds-fields", screen.name(), names(missing)));
            List<Project> sharing = sharingScreen(project, screen);
            if (!sharing.isEmpty()) {
                warnings.add(naming("joint-priority.setup.plan.screen-shared", screen.name(), sharing));
            }
        });
        return new ProjectPlan(described(project), changes, warnings);
    }

    private Project project(String key) {
        Project project = projects.getProjectByCurrentKey(key);
        if (project == null) {
            throw Refusal.notFound(Message.of("joint-priority.setup.project-unknown", key));
        }
        return project;
    }

    private IssueType typeToWorkWith() {
        return issueType.find().orElseThrow(() -> Refusal.invalid(Message.of("joint-priority.setup.first")));
    }

    private JiraProject described(Project project) {
        return JiraProject.of(project, enrolment.projects().contains(project.getId()));
    }

    private boolean hasType(Project project, IssueType type) {
        return typeIds(project).contains(type.getId());
    }

    /** In their order, which the scheme is to keep. */
    private List<String> typeIds(Project project) {
        List<String> ids = new ArrayList<>();
        typeSchemes.getIssueTypesForProject(project).forEach(type -> ids.add(type.getId()));
        return ids;
    }

    private List<Project> sharingTypeScheme(Project project) {
        Long id = typeSchemes.getConfigScheme(project).getId();
        return others(project, other -> typeSchemes.getConfigScheme(other).getId().equals(id));
    }

    private List<Project> sharingScreen(Project project, Screen screen) {
        return others(project, other -> screenSchemes.getIssueTypeScreenScheme(other).getEntities().stream()
                .flatMap(entity -> entity.getFieldScreenScheme().getFieldScreenSchemeItems().stream())
                .anyMatch(item -> screen.is(item.getFieldScreen())));
    }

    private List<Project> others(Project project, Predicate<Project> sharing) {
        return projects.getProjectObjects().stream()
                .filter(other -> !other.getId().equals(project.getId()) && sharing.test(other))
                .collect(Collectors.toList());
    }

    /** The screens that joint priorities of the project use and that lack some of our fields. */
    private Map<Screen, List<CustomField>> missingFields(Project project, IssueType type) {
        Map<Screen, List<CustomField>> missing = new LinkedHashMap<>();
        fieldsOnScreens(project, type).forEach((screen, wanted) -> {
            List<CustomField> lacking = wanted.stream().filter(field -> !screen.shows(field)).collect(Collectors.toList());
            if (!lacking.isEmpty()) {
                missing.put(screen, lacking);
            }
        });
        return missing;
    }

    /** Owners and affected systems are chosen wherever an issue is written; what is worked out can only be looked at. */
    private Map<Screen, List<CustomField>> fieldsOnScreens(Project project, IssueType type) {
        List<CustomField> written = new ArrayList<>();
        for (Department department : foundation.departments().participating()) {
            fields.findOwner(department).ifPresent(written::add);
        }
        List<CustomField> computed = new ArrayList<>();
        for (JointField field : JointField.values()) {
            fields.find(field).ifPresent((field.isComputed() ? computed : written)::add);
        }
        FieldScreenScheme scheme = screenSchemes.getIssueTypeScreenScheme(project).getEffectiveFieldScreenScheme(type);
        Map<Screen, List<CustomField>> wanted = new LinkedHashMap<>();
        addTo(wanted, scheme, IssueOperations.CREATE_ISSUE_OPERATION, written);
        addTo(wanted, scheme, IssueOperations.EDIT_ISSUE_OPERATION, written);
        addTo(wanted, scheme, IssueOperations.VIEW_ISSUE_OPERATION, written);
        addTo(wanted, scheme, IssueOperations.VIEW_ISSUE_OPERATION, computed);
        return wanted;
    }

    private static void addTo(Map<Screen, List<CustomField>> wanted, FieldScreenScheme scheme, ScreenableIssueOperation operation,
            List<CustomField> added) {
        List<CustomField> present = wanted.computeIfAbsent(new Screen(scheme.getFieldScreen(operation)), screen -> new ArrayList<>());
        added.stream().filter(field -> !present.contains(field)).forEach(present::add);
    }

    private static void add(Screen screen, List<CustomField> missing) {
        List<FieldScreenTab> tabs = screen.screen.getTabs();
        FieldScreenTab tab = tabs.isEmpty() ? screen.screen.addTab(screen.name()) : tabs.get(0);
        missing.forEach(field -> tab.addFieldScreenLayoutItem(field.getId()));
    }

    private static String names(List<CustomField> named) {
        return named.stream().map(CustomField::getName).collect(Collectors.joining(", "));
    }

    private static Message naming(String key, String subject, List<Project> sharing) {
        String named = sharing.stream().limit(NAMED)
                .map(project -> project.getName() + " (" + project.getKey() + ")").collect(Collectors.joining(", "));
        return Message.of(key, subject, named, Math.max(0, sharing.size() - NAMED));
    }

    /** One project's way out, worked out before anything is changed. */
    private final class Disabling {
        private final Project project;
        private final Optional<IssueType> type;
        private final List<Long> issues;
        private final List<Project> sharing;
        private final Map<Screen, List<CustomField>> removable = new LinkedHashMap<>();

        Disabling(Project project) {
            this.project = project;
            this.type = issueType.find().filter(known -> hasType(project, known));
            this.issues = type.map(known -> search.allOf(known.getId(), project.getId())).orElse(Collections.emptyList());
            this.sharing = type.isPresent() ? sharingTypeScheme(project) : Collections.emptyList();
            if (type.isPresent() && issues.isEmpty()) {
                fieldsOnScreens(project, type.get()).forEach((screen, ours) -> {
                    List<CustomField> shown = ours.stream().filter(screen::shows).collect(Collectors.toList());
                    if (!shown.isEmpty() && !isUsedElsewhere(screen)) {
                        removable.put(screen, shown);
                    }
                });
            }
        }

        ProjectPlan plan() {
            List<Message> changes = new ArrayList<>();
            List<Message> warnings = new ArrayList<>();
            if (type.isPresent()) {
                String schemeName = typeSchemes.getConfigScheme(project).getName();
                if (!issues.isEmpty()) {
                    warnings.add(Message.of("joint-priority.setup.plan.keeps-issues", issues.size(), schemeName));
                } else if (!sharing.isEmpty()) {
                    warnings.add(naming("joint-priority.setup.plan.keeps-type-shared", schemeName, sharing));
                } else if (canLoseType()) {
                    changes.add(Message.of("joint-priority.setup.plan.removes-type", schemeName, type.get().getName()));
                } else {
                    warnings.add(Message.of("joint-priority.setup.plan.keeps-only-type", schemeName));
                }
                removable.forEach((screen, shown) ->
                        changes.add(Message.of("joint-priority.setup.plan.removes-fields", screen.name(), names(shown))));
            }
            return new ProjectPlan(described(project), changes, warnings);
        }

        void perform() {
            if (type.isPresent() && issues.isEmpty() && sharing.isEmpty() && canLoseType()) {
                List<String> types = typeIds(project);
                types.remove(type.get().getId());
                typeSchemes.update(typeSchemes.getConfigScheme(project), types);
            }
            removable.forEach((screen, shown) -> shown.forEach(field -> screen.screen.removeFieldScreenLayoutItem(field.getId())));
        }

        /** A scheme without any type would leave the project unable to have issues. */
        private boolean canLoseType() {
            return typeIds(project).size() > 1;
        }

        private boolean isUsedElsewhere(Screen screen) {
            Collection<Long> enabled = enrolment.projects();
            return sharingScreen(project, screen).stream().anyMatch(other -> enabled.contains(other.getId()));
        }
    }

    /** A screen by its identity, which Jira's own objects do not compare by. */
    private static final class Screen {
        private final FieldScreen screen;

        Screen(FieldScreen screen) {
            this.screen = screen;
        }

        boolean is(FieldScreen other) {
            return screen.getId().equals(other.getId());
        }

        boolean shows(CustomField field) {
            return screen.containsField(field.getId());
        }

        String name() {
            return screen.getName();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Screen && is(((Screen) other).screen);
        }

        @Override
        public int hashCode() {
            return screen.getId().hashCode();
        }
    }
}
