package org.jointpriority.jira.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;
import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.templates.Templates;
import org.jointpriority.jira.platform.IssueSearch;
import org.jointpriority.jira.platform.JointField;
import org.jointpriority.jira.setup.SetUpReport.Line;
import org.jointpriority.jira.setup.SetUpReport.State;
import org.jointpriority.partnership.Administrators;
import org.jointpriority.partnership.AffectedSystems;
import org.jointpriority.partnership.Enrolment;
import org.jointpriority.partnership.Foundation;
import org.jointpriority.partnership.Message;
import org.jointpriority.partnership.People;
import org.jointpriority.partnership.Reindexing;
import org.jointpriority.partnership.TemplateKeeping;
import org.jointpriority.partnership.health.Installation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes what has to be there before there can be joint priorities, and mends it: the issue type, the fields, departments,
 * criteria, and what enabled projects need of them. Each thing stands for itself: one that fails does not stop the others,
 * and pressing again tries it again. Administrators only.
 */
@Named
public final class SetUp implements Installation {
    private static final Logger LOG = LoggerFactory.getLogger(SetUp.class);
    private static final String LOCK = "org.jointpriority.joint-priority.set-up";

    private final JointIssueType issueType;
    private final JointFields fields;
    private final DepartmentSetUp departments;
    private final ProjectSetUp projects;
    private final AffectedSystems affectedSystems;
    private final ShippedFoundation shipped;
    private final Foundation foundation;
    private final TemplateKeeping templates;
    private final Enrolment enrolment;
    private final IssueSearch search;
    private final Reindexing reindexing;
    private final People people;
    private final ClusterLockService locks;

    @Inject
    SetUp(JointIssueType issueType, JointFields fields, DepartmentSetUp departments, ProjectSetUp projects,
            AffectedSystems affectedSystems, ShippedFoundation shipped, Foundation foundation, TemplateKeeping templates, Enrolment enrolment,
            IssueSearch search, Reindexing reindexing, People people, ClusterLockService locks) {
        this.issueType = issueType;
        this.fields = fields;
        this.departments = departments;
        this.projects = projects;
        this.affectedSystems = affectedSystems;
        this.shipped = shipped;
        this.foundation = foundation;
        this.templates = templates;
        this.enrolment = enrolment;
        this.search = search;
        this.reindexing = reindexing;
        this.people = people;
        this.locks = locks;
    }

    /** How everything is now; changes nothing. */
    public SetUpReport look() {
        Administrators.current(people);
        Optional<IssueType> type = issueType.find();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(typeName(), found(type.isPresent())));
        for (JointField ours : JointField.values()) {
            lines.add(new Line(fieldName(ours), found(fields.find(ours)
                    .filter(field -> type.filter(known -> fields.covers(field, known)).isPresent()).isPresent())));
        }
        lines.add(new Line(optionsName(), found(fields.find(JointField.AFFECTED_SYSTEMS).isPresent() && affectedSystems.areInStep())));
        lines.add(new Line(criteriaName(), found(foundation.criteria().isPresent())));
        lines.add(new Line(templatesName(), found(!templates.templates().all().isEmpty())));
        lines.add(new Line(departmentsName(), found(!foundation.departments().isEmpty())));
        for (Department department : foundation.departments().participating()) {
            lines.add(new Line(ownerName(department), departments.state(department, type)));
        }
        for (Project project : projects.enabled()) {
            lines.add(new Line(projectName(project), found(type.filter(known -> projects.isComplete(project, known)).isPresent())));
        }
        return new SetUpReport(lines);
    }

    @Override
    public int missing() {
        return (int) look().lines().stream().filter(line -> line.state() == State.MISSING && !line.name().equals(optionsName())).count();
    }

    /** Makes what is missing and mends what is broken; what is as it should be stays untouched. */
    public SetUpReport run() {
        Administrators.current(people);
        // Two who press at once, perhaps on two nodes of a cluster, would make everything twice.
        Lock lock = locks.getLockForName(LOCK);
        lock.lock();
        try {
            return new Run().all();
        } finally {
            lock.unlock();
        }
    }

    private static State found(boolean there) {
        return there ? State.FOUND : State.MISSING;
    }

    private static Message typeName() {
        return Message.of("joint-priority.setup.part.issue-type");
    }

    private static Message fieldName(JointField ours) {
        return Message.of("joint-priority.setup.part." + ours.fact());
    }

    private static Message optionsName() {
        return Message.of("joint-priority.setup.part.system-options");
    }

    private static Message criteriaName() {
        return Message.of("joint-priority.setup.part.criteria");
    }

    private static Message templatesName() {
        return Message.of("joint-priority.setup.part.templates");
    }

    private static Message departmentsName() {
        return Message.of("joint-priority.setup.part.departments");
    }

    private static Message ownerName(Department department) {
        return Message.of("joint-priority.setup.part.owner", department.name());
    }

    private static Message projectName(Project project) {
        return Message.of("joint-priority.setup.part.project", project.getName(), project.getKey());
    }

    /** One press of the button. */
    private final class Run {
        private final List<Line> lines = new ArrayList<>();

        SetUpReport all() {
            attempt(typeName(), () -> {
                boolean there = issueType.find().isPresent();
                issueType.findOrMake();
                return there ? State.FOUND : State.MADE;
            });
            Optional<IssueType> type = issueType.find();
            for (JointField ours : JointField.values()) {
                attempt(fieldName(ours), () -> complete(ours, needed(type)));
            }
            attempt(optionsName(), this::options);
            attempt(criteriaName(), this::criteria);
            attempt(templatesName(), this::templates);
            attempt(departmentsName(), this::departments);
            for (Department department : foundation.departments().participating()) {
                attempt(ownerName(department), () -> complete(department, needed(type)));
            }
            for (Project project : projects.enabled()) {
                attempt(projectName(project), () -> complete(project, needed(type)));
            }
            if (lines.stream().anyMatch(line -> line.state() == State.MADE || line.state() == State.MENDED)) {
                // A field that is new to Jira finds nothing until its issues have been indexed with it.
                type.ifPresent(known -> enrolment.projects().forEach(project -> reindexing.changed(search.allOf(known.getId(), project))));
            }
            return new SetUpReport(lines);
        }

        private State complete(JointField ours, IssueType type) {
            boolean there = fields.find(ours).isPresent();
            CustomField field = fields.findOrMake(ours, type);
            if (fields.covers(field, type)) {
                return there ? State.FOUND : State.MADE;
            }
            fields.cover(field, type);
            return State.MENDED;
        }

        private State options() {
            if (affectedSystems.areInStep()) {
                return State.FOUND;
            }
            affectedSystems.keepInStep();
            return State.MENDED;
        }

        private State criteria() {
            if (foundation.criteria().isPresent()) {
                return State.FOUND;
            }
            foundation.saveCriteria(shipped.criteria(), "");
            return State.MADE;
        }

        private State templates() {
            Templates known = templates.templates();
            if (!known.all().isEmpty()) {
                return State.FOUND;
            }
            templates.save(known.version(), shipped.templates(foundation.criteria().orElseThrow(() ->
                    new IllegalStateException("There are no criteria for the templates to hint at"))));
            return State.MADE;
        }

        /** Only where there are none at all: those that an administrator made inactive are to stay so. */
        private State departments() {
            if (!foundation.departments().isEmpty()) {
                return State.FOUND;
            }
            shipped.departments().forEach(foundation::addDepartment);
            return State.MADE;
        }

        private State complete(Department department, IssueType type) {
            if (departments.state(department, Optional.of(type)) == State.FOUND) {
                return State.FOUND;
            }
            boolean there = fields.findOwner(department).isPresent();
            departments.complete(department, type);
            return there ? State.MENDED : State.MADE;
        }

        private State complete(Project project, IssueType type) {
            projects.catchUp(project);
            if (projects.isComplete(project, type)) {
                return State.FOUND;
            }
            projects.complete(project, type);
            return State.MENDED;
        }

        private IssueType needed(Optional<IssueType> type) {
            return type.orElseThrow(() -> new IllegalStateException("There is no issue type to make it for"));
        }

        private void attempt(Message name, Supplier<State> step) {
            State state;
            try {
                state = step.get();
            } catch (RuntimeException e) {
                LOG.error("The set-up could not see to {}. Remove the cause and press Set up again.", name, e);
                state = State.FAILED;
            }
            lines.add(new Line(name, state));
        }
    }
}
