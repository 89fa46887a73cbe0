package org.jointpriority.jira.setup;

import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.jira.setup.SetUpReport.State;
import org.jointpriority.partnership.Administrators;
import org.jointpriority.partnership.Foundation;
import org.jointpriority.partnership.People;

/** Adds and changes departments together with what each has in Jira: the field for its owner. Administrators only. */
@Named
public final class DepartmentSetUp {
    private final Foundation foundation;
    private final JointFields fields;
    private final JointIssueType issueType;
    private final ProjectSetUp projects;
    private final People people;

    @Inject
    DepartmentSetUp(Foundation foundation, JointFields fields, JointIssueType issueType, ProjectSetUp projects, People people) {
        this.foundation = foundation;
        this.fields = fields;
        this.issueType = issueType;
        this.projects = projects;
        this.people = people;
    }

    /**
     * Adds the department and, where the set-up has been run, its owner field to the screens of the enabled projects.
     *
     * @param draft with the id 0; its owner field is not looked at
     */
    public Department add(Department draft) {
        Administrators.current(people);
        Department added = foundation.addDepartment(draft.withOwnerFieldId(""));
        Optional<IssueType> type = issueType.find();
        if (!type.isPresent()) {
            return added;
        }
        Department complete = complete(added, type.get());
        projects.completeAll();
        return complete;
    }

    /** Changes the department and lets its owner field follow its name and group; which field that is cannot be changed. */
    public Department change(Department department) {
        Administrators.current(people);
        Optional<Department> before = foundation.departments().byId(department.id());
        Department changed = foundation.changeDepartment(
                department.withOwnerFieldId(before.map(Department::ownerFieldId).orElse("")));
        fields.findOwner(changed).ifPresent(field -> {
            fields.rename(field, before.get(), changed);
            fields.offerMembers(field, changed);
        });
        return changed;
    }

    State state(Department department, Optional<IssueType> type) {
        return fields.findOwner(department)
                .filter(field -> type.filter(known -> fields.covers(field, known)).isPresent() && fields.offersMembers(field, department))
                .map(field -> State.FOUND).orElse(State.MISSING);
    }

    /** Makes or mends the owner field. */
    Department complete(Department department, IssueType type) {
        Optional<CustomField> found = fields.findOwner(department);
        CustomField field = found.orElseGet(() -> fields.makeOwner(department, type));
        if (!fields.covers(field, type)) {
            fields.cover(field, type);
        }
        if (!fields.offersMembers(field, department)) {
            fields.offerMembers(field, department);
        }
        return found.isPresent() ? department : foundation.changeDepartment(department.withOwnerFieldId(field.getId()));
    }
}
